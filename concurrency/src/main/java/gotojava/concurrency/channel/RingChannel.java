package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/// A channel of the shape of Go's `hchan`.
final class RingChannel<T extends @Nullable Object> extends YieldLock implements Channel<T> {
  /*
   * One short lock guards a ring of the buffered elements and two queues of those that wait. An
   * operation that finds its counterpart waiting hands the value over directly: to the receiver,
   * past the empty buffer, or from the sender, into the place that the receiver has made in the
   * full one. So while somebody waits to receive the buffer is empty, and while somebody waits to
   * send it is full.
   *
   * Who has to wait queues itself, frees the lock, and parks, once. Who serves it takes it from the
   * queue under the lock, writes the value and the outcome, frees the lock, and unparks it: the
   * lock would else be the first thing that the woken thread runs into. An interrupted thread takes
   * the lock and looks whether it is still queued: if so it leaves and nothing has happened, if not
   * the operation has happened and the interrupt stays pending.
   *
   * The lock is held for some tens of instructions, never across a park.
   *
   * The methods that do not wait look without the lock first. A look sees a state that the channel
   * had at one moment: the emptiness is read before `closed`, and a channel that is not closed then
   * was not closed before. The fence keeps the look from passing the caller's earlier operations on
   * other channels.
   *
   * Source: Go's runtime/chan.go, `chansend`, `chanrecv`, `closechan`.
   */

  /// What is given in place of a value.
  enum Instead {
    /// The channel is closed and drained.
    CLOSED,
    /// The operation would have to wait.
    NOT_READY
  }

  private static final AtomicLong IDS = new AtomicLong();
  private static final VarHandle COUNT;
  private static final VarHandle ID;

  static {
    try {
      var lookup = MethodHandles.lookup();
      COUNT = lookup.findVarHandle(RingChannel.class, "count", int.class);
      ID = lookup.findVarHandle(RingChannel.class, "id", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final @Nullable Object[] ring;
  private final WaitQueue receivers = new WaitQueue();
  private final WaitQueue senders = new WaitQueue();
  private int head;
  private int count;
  private volatile boolean closed;

  /// Whom the operation under the lock has served, for [#unlock] to wake.
  private @Nullable ChannelWaiter served;

  /// Given when first asked for; 0 before.
  private volatile long id;

  RingChannel(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("makechan: size out of range: " + capacity);
    }
    ring = new Object[capacity];
  }

  @Override
  public void send(T value) throws InterruptedException {
    if (Thread.interrupted()) throw interrupted("send");
    lock();
    if (closed) throw unlockClosed();
    if (!offer(value)) {
      awaitReceiver(value);
      return;
    }
    unlock();
  }

  @Override
  public boolean trySend(T value) {
    if (isSurelyNot(true)) return false;
    lock();
    if (closed) throw unlockClosed();
    boolean sent = offer(value);
    unlock();
    return sent;
  }

  private void awaitReceiver(T value) throws InterruptedException {
    var waiter = queued(true, value);
    unlock();
    if (!waiter.await()) withdraw(waiter);
    if (waiter.state() == ChannelWaiter.CLOSED) throw sendOnClosed();
  }

  @Override
  public T receive() throws InterruptedException {
    var taken = take();
    if (taken == Instead.CLOSED) throw receiveFromClosed();
    return element(taken);
  }

  @Override
  public Received<T> receiveOrClosed() throws InterruptedException {
    return received(take());
  }

  @Override
  public @Nullable Received<T> tryReceive() {
    if (isSurelyNot(false)) return null;
    lock();
    var taken = poll();
    unlock();
    return taken == Instead.NOT_READY ? null : received(taken);
  }

  @Override
  public void await() throws InterruptedException {
    take();
  }

  @Override
  public void range(Body<? super T> body) throws InterruptedException {
    Objects.requireNonNull(body, "a range without its body");
    for (var taken = take(); taken != Instead.CLOSED; taken = take()) body.accept(element(taken));
  }

  private @Nullable Object take() throws InterruptedException {
    if (Thread.interrupted()) throw interrupted("receive");
    lock();
    var taken = poll();
    if (taken == Instead.NOT_READY) return awaitSender();
    unlock();
    return taken;
  }

  private @Nullable Object awaitSender() throws InterruptedException {
    var waiter = queued(false, null);
    unlock();
    if (!waiter.await()) withdraw(waiter);
    return waiter.state() == ChannelWaiter.CLOSED ? Instead.CLOSED : waiter.value;
  }

  /// Under the lock, which it frees if there is no memory for a waiter.
  private ChannelWaiter queued(boolean sending, @Nullable Object value) {
    ChannelWaiter waiter;
    try {
      waiter = new ChannelWaiter(this, sending, value);
    } catch (Throwable e) {
      unlock();
      throw e;
    }
    enqueue(waiter);
    return waiter;
  }

  /// After an interrupt: the operation has not happened, and is taken back, or it has.
  private void withdraw(ChannelWaiter waiter) throws InterruptedException {
    if (remove(waiter)) throw new InterruptedException(waiter.toString());
    Thread.currentThread().interrupt();
  }

  @Override
  public void close() {
    lock();
    if (closed) {
      unlock();
      throw new ChannelClosedException("close of closed channel: " + this);
    }
    closed = true;
    var first = closeAll(senders, closeAll(receivers, null));
    unlock();
    while (first != null) {
      var next = first.next;
      first.next = null;
      first.resume();
      first = next;
    }
  }

  /// Serves all with the close, and links them before the others.
  private static @Nullable ChannelWaiter closeAll(WaitQueue queue, @Nullable ChannelWaiter others) {
    ChannelWaiter first = others;
    ChannelWaiter last = null;
    for (var waiter = queue.claimFirst(); waiter != null; waiter = queue.claimFirst()) {
      waiter.complete(ChannelWaiter.CLOSED);
      waiter.next = others;
      if (last == null) first = waiter;
      else last.next = waiter;
      last = waiter;
    }
    return first;
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private @Nullable Object next = Instead.NOT_READY;

      @Override
      public boolean hasNext() {
        if (next == Instead.NOT_READY) next = takeOrCancel();
        return next != Instead.CLOSED;
      }

      @Override
      public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        T value = element(next);
        next = Instead.NOT_READY;
        return value;
      }
    };
  }

  private @Nullable Object takeOrCancel() {
    try {
      return take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      var cancelled = new CancellationException("interrupted in a chan receive on " + this);
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  @Override
  public int length() {
    return (int) COUNT.getAcquire(this);
  }

  @Override
  public int capacity() {
    return ring.length;
  }

  @Override
  public String toString() {
    var size = ring.length == 0 ? "unbuffered" : length() + " of " + ring.length;
    return "Channel " + id() + " (" + size + (closed ? ", closed)" : ")");
  }

  /// Also wakes whom the operation has served.
  void unlock() {
    var waiter = served;
    if (waiter == null) {
      release();
      return;
    }
    served = null;
    release();
    waiter.resume();
  }

  /// Under the lock, the channel being open: sends, unless it would have to wait.
  boolean offer(@Nullable Object value) {
    var receiver = receivers.claimFirst();
    if (receiver != null) {
      receiver.value = value;
      receiver.complete(ChannelWaiter.DONE);
      served = receiver;
      return true;
    }
    int size = count;
    if (size == ring.length) return false;
    int tail = head + size;
    ring[tail < ring.length ? tail : tail - ring.length] = value;
    count = size + 1;
    return true;
  }

  /// Under the lock: receives a value, or [Instead#CLOSED], or [Instead#NOT_READY].
  @Nullable
  Object poll() {
    if (count == 0) return pollSender();
    int place = head;
    var value = ring[place];
    head = place + 1 == ring.length ? 0 : place + 1;
    var sender = senders.claimFirst();
    if (sender == null) {
      ring[place] = null;
      count--;
    } else {
      ring[place] = sender.value;
      sender.complete(ChannelWaiter.DONE);
      served = sender;
    }
    return value;
  }

  private @Nullable Object pollSender() {
    var sender = senders.claimFirst();
    if (sender == null) return closed ? Instead.CLOSED : Instead.NOT_READY;
    var value = sender.value;
    sender.complete(ChannelWaiter.DONE);
    served = sender;
    return value;
  }

  /// Under the lock: waits for its turn.
  void enqueue(ChannelWaiter waiter) {
    (waiter.sending ? senders : receivers).add(waiter);
  }

  /// Takes it from its queue, if it is still there.
  boolean remove(ChannelWaiter waiter) {
    lock();
    boolean removed = waiter.queued;
    if (removed) (waiter.sending ? senders : receivers).remove(waiter);
    unlock();
    return removed;
  }

  /// Without the lock: false when the operation would have had to wait at that moment.
  boolean mayGoAhead(boolean sending) {
    return (sending ? maySend() : mayReceive()) || closed;
  }

  private boolean maySend() {
    return ring.length == 0 ? receivers.mayHaveSome() : length() < ring.length;
  }

  private boolean mayReceive() {
    return ring.length == 0 ? senders.mayHaveSome() : length() > 0;
  }

  /// The answer of a single try without the lock, as if asked after all that this thread did
  /// before.
  boolean isSurelyNot(boolean sending) {
    if (mayGoAhead(sending)) return false;
    VarHandle.fullFence();
    return !mayGoAhead(sending);
  }

  boolean isClosed() {
    return closed;
  }

  /// The order in which a select locks.
  long id() {
    if (id == 0) ID.compareAndSet(this, 0L, IDS.incrementAndGet());
    return id;
  }

  /// The value that was taken.
  @SuppressWarnings({"unchecked", "NullAway"}) // only a T is ever sent, null only where T has it
  T element(@Nullable Object taken) {
    return (T) taken;
  }

  Received<T> received(@Nullable Object taken) {
    return taken == Instead.CLOSED
        ? new Received<>(null, false)
        : new Received<>(element(taken), true);
  }

  private InterruptedException interrupted(String operation) {
    return new InterruptedException("chan " + operation + " on " + this);
  }

  private ChannelClosedException unlockClosed() {
    unlock();
    return sendOnClosed();
  }

  ChannelClosedException sendOnClosed() {
    return new ChannelClosedException("send on closed channel: " + this);
  }

  ChannelClosedException receiveFromClosed() {
    return new ChannelClosedException("receive from closed channel: " + this);
  }
}
