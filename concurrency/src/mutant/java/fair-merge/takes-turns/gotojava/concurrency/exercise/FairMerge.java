package gotojava.concurrency.exercise;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.Received;
import gotojava.concurrency.channel.SendChannel;

/// Merges two channels with a select.
///
/// Write `merge`. It passes every value on, those of one channel in their order. A channel that is
/// silent, or closed, holds up nothing from the other. When both have values, neither is preferred.
/// While there is nothing to pass on, it waits, and takes no time of a processor. Once both are
/// closed and drained, it closes the third and returns.
///
/// In a select, a null channel makes a case that is never ready.
public final class FairMerge {
  private FairMerge() {}

  /// Passes on what comes from `left` and `right`, in the goroutine of the caller.
  public static <T> void merge(ReceiveChannel<T> left, ReceiveChannel<T> right, SendChannel<T> to)
      throws InterruptedException {
    @Nullable ReceiveChannel<T> first = left;
    @Nullable ReceiveChannel<T> second = right;
    while (first != null || second != null) {
      if (first != null && !pass(first.receiveOrClosed(), to)) first = null;
      if (second != null && !pass(second.receiveOrClosed(), to)) second = null;
    }
    to.close();
  }

  private static <T> boolean pass(Received<T> next, SendChannel<T> to) throws InterruptedException {
    if (next.ok()) to.send(next.orThrow());
    return next.ok();
  }
}
