package gotojava.concurrency.pattern;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.ReceiveChannel.Body;
import gotojava.concurrency.channel.Received;
import gotojava.concurrency.channel.Select;
import gotojava.concurrency.channel.Select.ValueBody;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.WaitGroup;
import java.util.Collection;
import java.util.concurrent.CancellationException;

/// Stages that are connected by channels: each receives from its input, sends to its output, and
/// closes it when it is done.
///
/// ```java
/// try (var ctx = parent.withCancel()) {
///   var lines = Pipeline.from(ctx, document);
///   var words = Pipeline.map(ctx, lines, Index::longestWord);
///   for (var word : Pipeline.take(ctx, words, 10)) IO.println(word);
/// }                                          // the rest of the document is never looked at
/// ```
///
/// **Order and loss.** A stage works on one value after another and keeps their order; what is
/// merged keeps the order of each input. No value is lost or doubled, as long as nobody cancels. A
/// stage holds one value at most, and waits with it until somebody receives it: a slow consumer
/// holds up the whole pipeline. Where that is too tight, put a buffered channel between.
///
/// **Closing.** A stage closes its output when its input is closed and drained, and also when it is
/// cancelled. So the close alone does not say that the values are complete; afterwards
/// `ctx.check()` does.
///
/// **Cancellation.** A stage that is cancelled stops waiting, drops the value that it holds, and
/// ends. After a cancellation it takes one value more at most, and none if it was cancelled before
/// it began. It does not drain its input: cancel the whole pipeline, by one context.
///
/// **Interruption.** Who receives can be interrupted as in any receive. The goroutines of the
/// stages belong to nobody who could interrupt them. A function that throws [InterruptedException]
/// all the same ends its stage as a cancellation does.
///
/// **Failure.** If a function throws anything else, that is a panic of the scope, and the output
/// stays open, so that nobody takes half the values for all.
///
/// **Memory effects** are those of the channels: what a stage did with a value happens before the
/// receive of it from the output.
///
/// The JDK has [java.util.stream.Stream]: a pipeline without channels, run by the thread that asks
/// for its result. It is the better one as long as no stage waits for anything.
///
/// @see <a href="https://go.dev/blog/pipelines">Go Concurrency Patterns: Pipelines</a>
public final class Pipeline {
  private Pipeline() {}

  /// Generator: sends what the iterator gives, which runs in the goroutine of the stage and may
  /// have no end.
  public static <T extends @Nullable Object> ReceiveChannel<T> from(
      Context ctx, Iterable<? extends T> values) {
    return start(
        Channel.<T>unbuffered(),
        out -> {
          for (T value : values) {
            if (ctx.isDone() || !pass(ctx, out, value)) return;
          }
        });
  }

  /// Stage: sends what the function makes of each value.
  public static <T extends @Nullable Object, R extends @Nullable Object> ReceiveChannel<R> map(
      Context ctx, ReceiveChannel<T> in, ValueBody<? super T, ? extends R> function) {
    return start(
        Channel.<R>unbuffered(),
        out -> each(ctx, in, value -> pass(ctx, out, function.apply(value))));
  }

  /// The first so many values. The input is left where it stands, so its sender waits until it is
  /// cancelled.
  ///
  /// @throws IllegalArgumentException if negative
  public static <T extends @Nullable Object> ReceiveChannel<T> take(
      Context ctx, ReceiveChannel<T> in, int count) {
    if (count < 0) throw new IllegalArgumentException("take of a negative count: " + count);
    return start(
        Channel.<T>unbuffered(),
        out -> {
          for (int i = 0; i < count; i++) {
            var next = next(ctx, in);
            if (!next.ok()) return;
            pass(ctx, out, next.orThrow());
          }
        });
  }

  /// Or-done: the input as it is, ended by the context too. For a loop over a channel whose sender
  /// knows nothing of the context: `for (var v : orDone(ctx, in))`.
  public static <T extends @Nullable Object> ReceiveChannel<T> orDone(
      Context ctx, ReceiveChannel<T> in) {
    return map(ctx, in, value -> value);
  }

  /// Fan-in: the values of all inputs, as they come. Closed when all of them are.
  public static <T extends @Nullable Object> ReceiveChannel<T> merge(
      Context ctx, Collection<? extends ReceiveChannel<? extends T>> inputs) {
    var out = Channel.<T>unbuffered();
    var open = new WaitGroup();
    for (var in : inputs) open.go(() -> each(ctx, in, value -> pass(ctx, out, value)));
    return closing(out, open);
  }

  /// Tee: each value on two outputs. The next one is taken when both were received, so the faster
  /// consumer goes at the pace of the slower.
  public static <T extends @Nullable Object> Tee<T> tee(Context ctx, ReceiveChannel<T> in) {
    var second = Channel.<T>unbuffered();
    var first =
        start(
            Channel.<T>unbuffered(),
            out -> {
              try (second) {
                each(ctx, in, value -> passBoth(ctx, out, second, value));
              }
            });
    return new Tee<>(first, second);
  }

  /// The two outputs of a [#tee].
  public record Tee<T extends @Nullable Object>(
      ReceiveChannel<T> first, ReceiveChannel<T> second) {}

  /// Bridge: the values of one channel after another, each to its end before the next is begun.
  public static <T extends @Nullable Object> ReceiveChannel<T> bridge(
      Context ctx, ReceiveChannel<? extends ReceiveChannel<T>> inputs) {
    return start(
        Channel.<T>unbuffered(),
        out -> each(ctx, inputs, in -> each(ctx, in, value -> pass(ctx, out, value))));
  }

  /// Starts the goroutine that alone sends on a channel, and then closes it.
  static <T extends @Nullable Object> ReceiveChannel<T> start(
      Channel<T> out, Body<? super SendChannel<T>> sender) {
    go(() -> {
      try {
        sender.accept(out);
      } catch (InterruptedException | CancellationException asked) {
        out.close();
        throw asked;
      }
      out.close(); // not in a finally: a panic leaves it open
    });
    return out;
  }

  /// Closes a channel when all who send on it have ended.
  static <T extends @Nullable Object> ReceiveChannel<T> closing(Channel<T> out, WaitGroup senders) {
    go(() -> {
      senders.await();
      out.close();
    });
    return out;
  }

  /// `for v := range in`, until the context is cancelled.
  static <T extends @Nullable Object> void each(
      Context ctx, ReceiveChannel<T> in, Body<? super T> body) throws InterruptedException {
    for (var next = next(ctx, in); next.ok(); next = next(ctx, in)) body.accept(next.orThrow());
  }

  /// A receive that the end of the context ends, as if it were a close.
  static <T extends @Nullable Object> Received<T> next(Context ctx, ReceiveChannel<T> in)
      throws InterruptedException {
    var closed = new Received<T>(null, false);
    if (ctx.isDone()) return closed;
    return select(receiveOrClosed(in), await(ctx.done()).map(() -> closed));
  }

  /// A send that the end of the context ends.
  ///
  /// @return whether it was sent
  static <T extends @Nullable Object> boolean pass(Context ctx, SendChannel<T> out, T value)
      throws InterruptedException {
    return select(Select.send(out, value).map(() -> true), await(ctx.done()).map(() -> false));
  }

  /// Sends on both, first on the one that is received from first.
  private static <T extends @Nullable Object> boolean passBoth(
      Context ctx, SendChannel<T> first, SendChannel<T> second, T value)
      throws InterruptedException {
    return select(
        Select.send(first, value).map(() -> pass(ctx, second, value)),
        Select.send(second, value).map(() -> pass(ctx, first, value)),
        await(ctx.done()).map(() -> false));
  }
}
