package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Waiter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// A blocked send or receive, or one case of a blocked select: Go's `sudog`.
///
/// All fields but [#state] are guarded by the channel's lock while it is queued; afterwards they
/// belong to the thread that blocks.
final class ChannelWaiter extends Waiter {
  static final int WAITING = 0;
  static final int DONE = 1;
  static final int CLOSED = 2;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(ChannelWaiter.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final RingChannel<?> channel;
  final boolean sending;

  /// The select of which this is a case; null for a send or a receive.
  final @Nullable Selection selection;

  /// Which case of the select.
  final int index;

  /// What it sends, or what it was given.
  @Nullable Object value;

  boolean queued;
  @Nullable ChannelWaiter previous;
  @Nullable ChannelWaiter next;

  private volatile int state;

  ChannelWaiter(RingChannel<?> channel, boolean sending, @Nullable Object value) {
    this(channel, sending, value, null, 0);
  }

  ChannelWaiter(
      RingChannel<?> channel,
      boolean sending,
      @Nullable Object value,
      @Nullable Selection selection,
      int index) {
    this.channel = channel;
    this.sending = sending;
    this.value = value;
    this.selection = selection;
    this.index = index;
  }

  /// For who took it from the queue: whether it is still there to be served. A select is served
  /// once, through one of its cases.
  boolean claim() {
    return selection == null || selection.claim(this);
  }

  /// It is served: done, or closed. Publishes the value.
  void complete(int outcome) {
    STATE.setRelease(this, outcome);
  }

  int state() {
    return state;
  }

  @Override
  protected boolean isWaiting() {
    return state() == WAITING;
  }

  /// Parks until served. At a rendezvous it lets others run first, once: the one to meet is often
  /// the next on this carrier, and that saves a park, which costs more.
  ///
  /// @return false when interrupted
  boolean await() {
    if (channel.capacity() == 0 && thread.isVirtual()) YieldLock.letOthersRun();
    return block();
  }

  /// Wakes its thread, whose select or operation is complete.
  void resume() {
    wake();
  }

  @Override
  public String toString() {
    return (sending ? "chan send on " : "chan receive on ") + channel;
  }
}
