package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.RingChannel.Instead;
import gotojava.concurrency.channel.Select.Case;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.ThreadLocalRandom;

/// A select that finds no case ready: it waits in the queues of all its channels at once.
///
/// Source: Go's runtime/select.go, `selectgo`.
final class Selection extends Waiter {
  /*
   * A case that looks ready is tried under the lock of its channel alone. Only when none is does a
   * select lock all its channels, in the order of their numbers, so that two selects never wait for
   * each other; look again, now that nothing moves; and queue a waiter in each. Whoever takes one
   * of these waiters from its queue has to claim the select by compare-and-set; so it is served
   * once, and the waiters that lost are dropped by whoever finds them.
   *
   * The choice among the ready is made by one pass with a reservoir of one: the n-th ready case
   * replaces the choice with probability 1/n. That is uniform, and needs no shuffled order.
   */

  private static final VarHandle CLAIMED;

  static {
    try {
      CLAIMED = MethodHandles.lookup().findVarHandle(Selection.class, "claimed", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Case<?>[] cases;
  private final RingChannel<?>[] lockOrder;
  private final @Nullable ChannelWaiter[] waiters;

  /// The waiter that was served, or this select itself when it was taken back; null before.
  private volatile @Nullable Object claimed;

  /// What the case that was done took, for [Case#finish].
  private @Nullable Object taken;

  Selection(Case<?>[] cases) {
    this.cases = cases;
    lockOrder = lockOrder(cases);
    waiters = new ChannelWaiter[cases.length];
  }

  /// Each channel once, by an insertion sort: cases are few, and most often in order already.
  private static RingChannel<?>[] lockOrder(Case<?>[] cases) {
    var order = new RingChannel<?>[cases.length];
    int count = 0;
    for (var c : cases) {
      if (c.channel != null && insert(c.channel, order, count)) count++;
    }
    return count == order.length ? order : Arrays.copyOf(order, count);
  }

  /// @return false where it is there already
  private static boolean insert(RingChannel<?> channel, RingChannel<?>[] order, int count) {
    int place = count;
    while (place > 0 && order[place - 1].id() > channel.id()) place--;
    if (place > 0 && order[place - 1] == channel) return false;
    System.arraycopy(order, place, order, place + 1, count - place);
    order[place] = channel;
    return true;
  }

  /// Which of the cases that look ready, with the same chance for each; -1: none.
  static int pick(Case<?>[] cases) {
    int chosen = -1;
    int ready = 0;
    for (int i = 0; i < cases.length; i++) {
      var c = cases[i];
      var channel = c.channel;
      if (channel == null || !channel.mayGoAhead(c.sending)) continue;
      if (++ready == 1 || ThreadLocalRandom.current().nextInt(ready) == 0) chosen = i;
    }
    return chosen;
  }

  /// Whether a look without locks is enough for the default: one channel has one state at a time,
  /// whereas a value may wander behind the back of who looks at two.
  static boolean isSurelyNone(Case<?>[] cases) {
    RingChannel<?> only = null;
    boolean none = true;
    for (var c : cases) {
      var channel = c.channel;
      if (channel == null) continue;
      if (only != null) return false;
      only = channel;
      none = channel.isSurelyNot(c.sending);
    }
    return none;
  }

  /// The default case; -1: there is none.
  static int otherwise(Case<?>[] cases) {
    int otherwise = -1;
    for (int i = 0; i < cases.length; i++) {
      if (!cases[i].isDefault()) continue;
      if (otherwise >= 0) throw new IllegalArgumentException("select with two orElse cases");
      otherwise = i;
    }
    return otherwise;
  }

  /// Waits for a case, or takes the default if there is one.
  ///
  /// @return which case; its [#taken] is set
  int choose(int otherwise) throws InterruptedException {
    int timeout = earliest();
    long deadline = timeout < 0 ? 0 : System.nanoTime() + cases[timeout].nanos;
    if (otherwise < 0) makeWaiters(); // before the locks: there may be no memory
    int ready = lookLocked(otherwise < 0);
    if (ready >= 0) return ready;
    if (otherwise >= 0) return otherwise;
    boolean served = timeout < 0 ? block() : blockUntil(deadline);
    if (!served && takenBack(timeout < 0 || Thread.interrupted())) return timeout;
    var waiter = (ChannelWaiter) Objects.requireNonNull(claimed);
    withdraw(waiter);
    taken = waiter.state() == ChannelWaiter.CLOSED ? Instead.CLOSED : waiter.value;
    return waiter.index;
  }

  /// Does a case that is ready with all channels locked, or else queues in all, if it may.
  ///
  /// @return which case is done; -1: none
  private int lookLocked(boolean mayWait) {
    for (var channel : lockOrder) channel.lock();
    int ready = pick(cases);
    while (ready >= 0) {
      taken = cases[ready].attempt(Objects.requireNonNull(cases[ready].channel));
      if (taken != Instead.NOT_READY) break;
      ready = pick(cases);
    }
    if (ready < 0 && mayWait) enqueueAll();
    for (int i = lockOrder.length - 1; i >= 0; i--) lockOrder[i].unlock();
    return ready;
  }

  /// The case that ends the wait; -1: none does.
  private int earliest() {
    int earliest = -1;
    for (int i = 0; i < cases.length; i++) {
      if (!cases[i].isTimeout()) continue;
      if (earliest < 0 || cases[i].nanos < cases[earliest].nanos) earliest = i;
    }
    return earliest;
  }

  /// After an interrupt or the end of the time: takes the select back, unless somebody is serving
  /// it, who is waited for then.
  private boolean takenBack(boolean interrupted) throws InterruptedException {
    if (CLAIMED.compareAndSet(this, null, this)) {
      withdraw(null);
      taken = null;
      if (interrupted) throw new InterruptedException(toString());
      return true;
    }
    blockUninterruptibly();
    if (interrupted) thread.interrupt();
    return false;
  }

  private void makeWaiters() {
    int count = 0;
    for (int i = 0; i < cases.length; i++) {
      var channel = cases[i].channel;
      if (channel == null) continue;
      waiters[i] = new ChannelWaiter(channel, cases[i].sending, cases[i].value, this, i);
      count++;
    }
    if (count > lockOrder.length) shuffle(waiters);
  }

  private void enqueueAll() {
    for (var waiter : waiters) {
      if (waiter != null) waiter.channel.enqueue(waiter);
    }
  }

  /// Of several cases on one channel the first in its queue is served: that is to be chance too.
  private static void shuffle(@Nullable ChannelWaiter[] waiters) {
    for (int i = waiters.length - 1; i > 0; i--) {
      int j = ThreadLocalRandom.current().nextInt(i + 1);
      var swapped = waiters[i];
      waiters[i] = waiters[j];
      waiters[j] = swapped;
    }
  }

  /// Takes all from their queues but the one that was served.
  private void withdraw(@Nullable ChannelWaiter served) {
    for (var waiter : waiters) {
      if (waiter != null && waiter != served) waiter.channel.remove(waiter);
    }
  }

  @Nullable
  Object taken() {
    return taken;
  }

  /// For who has taken the waiter from its queue.
  boolean claim(ChannelWaiter waiter) {
    return CLAIMED.compareAndSet(this, null, waiter);
  }

  @Override
  protected boolean isWaiting() {
    var winner = claimed;
    return winner == null || (winner instanceof ChannelWaiter waiter && waiter.isWaiting());
  }

  @Override
  public String toString() {
    if (lockOrder.length == 0) return "select (no cases)";
    var text = new StringJoiner(", ", "select of ", "");
    for (var waiter : waiters) {
      if (waiter != null) text.add(waiter.toString());
    }
    return text.toString();
  }
}
