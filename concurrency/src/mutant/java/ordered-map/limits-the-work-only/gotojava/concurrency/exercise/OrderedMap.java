package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.sync.Semaphore;

/// A function applied to the values of a channel by several goroutines, with the results in order.
///
/// Write `map`. The results come in the order of their inputs, whichever is there first. When all
/// inputs have been taken and all results received, the channel of the results is closed, and no
/// goroutine is left.
///
/// It does not run ahead: of the inputs it has taken, at most `width` are without a result that has
/// been received. Up to that bound it takes inputs as they come, and works on all of them at once.
///
/// Wait by the channels and the sync package of this module: the check sees by them who waits.
public final class OrderedMap {
  private OrderedMap() {}

  /// Makes a result of an input.
  @FunctionalInterface
  public interface Step<A, B> {
    B apply(A input) throws InterruptedException;
  }

  /// Applies `step` to each of the inputs.
  ///
  /// @param width positive
  public static <A, B> ReceiveChannel<B> map(
      int width, ReceiveChannel<A> inputs, Step<? super A, ? extends B> step) {
    var free = new Semaphore(width);
    var promises = Channel.<ReceiveChannel<B>>buffered(width);
    var results = Channel.<B>unbuffered();
    go(() -> begin(inputs, step, free, promises));
    go(() -> deliver(promises, results));
    return results;
  }

  private static <A, B> void begin(
      ReceiveChannel<A> inputs,
      Step<? super A, ? extends B> step,
      Semaphore free,
      SendChannel<ReceiveChannel<B>> promises)
      throws InterruptedException {
    try (promises) {
      free.acquire();
      for (var input : inputs) {
        var promise = Channel.<B>buffered(1);
        go(() -> {
          promise.send(step.apply(input));
          free.release();
        });
        promises.send(promise);
        free.acquire();
      }
    }
  }

  private static <B> void deliver(
      ReceiveChannel<ReceiveChannel<B>> promises, SendChannel<B> results)
      throws InterruptedException {
    try (results) {
      for (var promise : promises) {
        results.send(promise.receive());
      }
    }
  }
}
