package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;

/// Fan-in: several channels become one.
///
/// Write `merge`. The channel it returns gives every value of every input, those of one input in
/// their order, and an input that is silent holds up no other. Once all inputs are closed, and
/// their values have been received, it is closed.
///
/// A close of `done` ends the merge early: no input is waited for any longer. A value that was
/// taken from an input is not lost: whoever reads the merged channel to its close gets it. What was
/// not taken stays where it is. No goroutine is left behind the close.
public final class FanInLosesNothing {
  private FanInLosesNothing() {}

  /// Merges the inputs until all of them, or `done`, are closed.
  public static <T> ReceiveChannel<T> merge(
      ReceiveChannel<?> done, List<? extends ReceiveChannel<T>> inputs) {
    var merged = Channel.<T>unbuffered();
    var forwarders = new WaitGroup();
    for (var input : inputs) forwarders.go(() -> forward(done, input, merged));
    go(() -> {
      forwarders.await();
      merged.close();
    });
    return merged;
  }

  private static <T> void forward(
      ReceiveChannel<?> done, ReceiveChannel<T> input, SendChannel<T> merged)
      throws InterruptedException {
    input.range(merged::send);
  }
}
