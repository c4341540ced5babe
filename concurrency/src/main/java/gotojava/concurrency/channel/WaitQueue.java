package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// First in, first out: those that wait to send to a channel, or to receive from it. Guarded by the
/// channel's lock.
final class WaitQueue {
  private static final VarHandle FIRST;

  static {
    try {
      FIRST = MethodHandles.lookup().findVarHandle(WaitQueue.class, "first", ChannelWaiter.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private @Nullable ChannelWaiter first;
  private @Nullable ChannelWaiter last;

  /// Without the lock: false when nobody waited at that moment. True may be a select that has gone.
  boolean mayHaveSome() {
    return FIRST.getAcquire(this) != null;
  }

  void add(ChannelWaiter waiter) {
    waiter.queued = true;
    waiter.previous = last;
    if (last == null) first = waiter;
    else last.next = waiter;
    last = waiter;
  }

  void remove(ChannelWaiter waiter) {
    var previous = waiter.previous;
    var next = waiter.next;
    if (previous == null) first = next;
    else previous.next = next;
    if (next == null) last = previous;
    else next.previous = previous;
    waiter.queued = false;
    waiter.previous = null;
    waiter.next = null;
  }

  /// Takes the first that is still there to be served, and drops the cases before it whose select
  /// went on through another.
  @Nullable
  ChannelWaiter claimFirst() {
    for (var waiter = first; waiter != null; waiter = first) {
      remove(waiter);
      if (waiter.claim()) return waiter;
    }
    return null;
  }
}
