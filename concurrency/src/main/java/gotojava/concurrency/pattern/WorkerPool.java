package gotojava.concurrency.pattern;

import static gotojava.concurrency.pattern.Pipeline.each;
import static gotojava.concurrency.pattern.Pipeline.next;
import static gotojava.concurrency.pattern.Pipeline.pass;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.Select.ValueBody;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import gotojava.concurrency.sync.ErrGroup;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.ExecutionException;

/// A fixed number of goroutines that share the values of one channel between them.
///
/// ```java
/// var pages = WorkerPool.map(ctx, urls, 8, url -> fetch(url));   // as they come
/// WorkerPool.run(ctx, pages, 2, (own, page) -> save(own, page)); // or throws why not
/// ```
///
/// **Bounded.** At most `workers` values are worked on at a time. A worker takes the next value
/// when its result was received, so a pool holds no more values than that, done or not, and keeps a
/// fast sender from running ahead; [#mapInOrder] holds one more, which waits for its turn.
///
/// **Order.** [#map] gives results as they are done; [#mapInOrder] in the order of the input, where
/// a slow value holds up those behind it. Which worker gets which value is open.
///
/// **Closing, cancellation, interruption, failure** of [#map] and [#mapInOrder] are those of a
/// stage of a [Pipeline]: cancelled, each worker drops the value that it holds. [#run] waits, its
/// workers may fail, and every job that was taken is worked on.
///
/// **Memory effects.** What a sender did before it sent a value happens before the work on it, and
/// the work before the receive of its result, or the return of [#run].
///
/// Goroutines are cheap: a pool limits what they use, as connections or memory, and not their
/// number. In the JDK the place of a pool is an [java.util.concurrent.ExecutorService] on platform
/// threads where the work is computing, a [java.util.concurrent.Semaphore] around virtual threads
/// where it is waiting, and [java.util.stream.Gatherers#mapConcurrent] for results in order.
public final class WorkerPool {
  private WorkerPool() {}

  /// Fan-out and fan-in: sends what the function makes of each value, in the order they are done.
  ///
  /// @throws IllegalArgumentException if there are no workers
  public static <T extends @Nullable Object, R extends @Nullable Object> ReceiveChannel<R> map(
      Context ctx, ReceiveChannel<T> in, int workers, ValueBody<? super T, ? extends R> function) {
    requirePositive(workers);
    var out = Channel.<R>unbuffered();
    var open = new WaitGroup();
    for (int i = 0; i < workers; i++) {
      open.go(() -> each(ctx, in, value -> pass(ctx, out, function.apply(value))));
    }
    return Pipeline.closing(out, open);
  }

  /// The same, in the order of the input. Each value has a goroutine of its own, and a channel of
  /// its own for the result; these channels stand in line.
  ///
  /// @throws IllegalArgumentException if there are no workers
  public static <T extends @Nullable Object, R extends @Nullable Object>
      ReceiveChannel<R> mapInOrder(
          Context ctx,
          ReceiveChannel<T> in,
          int workers,
          ValueBody<? super T, ? extends R> function) {
    requirePositive(workers);
    var line = Channel.<Channel<R>>buffered(workers - 1); // and one that bridge has taken out
    Pipeline.start(line, places -> each(ctx, in, value -> begin(ctx, places, value, function)));
    return Pipeline.bridge(ctx, line);
  }

  /// Waits for a place in line, and starts the work on a value.
  private static <T extends @Nullable Object, R extends @Nullable Object> void begin(
      Context ctx,
      SendChannel<? super Channel<R>> line,
      T value,
      ValueBody<? super T, ? extends R> function)
      throws InterruptedException {
    var place = Channel.<R>unbuffered();
    if (pass(ctx, line, place)) {
      Pipeline.start(place, out -> pass(ctx, out, function.apply(value)));
    }
  }

  /// What [#run] does with a job.
  @FunctionalInterface
  public interface Worker<T extends @Nullable Object> {
    /// Does the job, and gives it up if it may when the context is cancelled.
    void work(Context ctx, T job) throws Exception;
  }

  /// Does all jobs, and returns when that is done. The first failure cancels the context of the
  /// other workers, so that they take no further jobs.
  ///
  /// @throws ExecutionException if a worker threw, with what it threw as the cause, and others as
  ///   suppressed
  /// @throws ContextException if the context was cancelled
  /// @throws InterruptedException if interrupted while waiting. The workers are cancelled, but not
  ///   waited for
  /// @throws IllegalArgumentException if there are no workers
  public static <T extends @Nullable Object> void run(
      Context ctx, ReceiveChannel<T> jobs, int workers, Worker<? super T> worker)
      throws InterruptedException, ExecutionException, ContextException {
    requirePositive(workers);
    try (var until = ctx.withCancel()) {
      var group = ErrGroup.within(until);
      for (int i = 0; i < workers; i++) {
        group.go(() -> runEach(group.context(), jobs, worker));
      }
      group.await();
      ctx.check();
    }
  }

  /// As [Pipeline#each], with a body that may throw.
  private static <T extends @Nullable Object> void runEach(
      Context ctx, ReceiveChannel<T> jobs, Worker<? super T> worker) throws Exception {
    for (var next = next(ctx, jobs); next.ok(); next = next(ctx, jobs)) {
      worker.work(ctx, next.orThrow());
    }
  }

  private static void requirePositive(int workers) {
    if (workers <= 0) throw new IllegalArgumentException("workers of a pool: " + workers);
  }
}
