package gotojava.concurrency.sync;

import gotojava.concurrency.Go;
import gotojava.concurrency.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/// Counts tasks that run, so that one can wait until none does.
///
/// ```java
/// var workers = new WaitGroup();
/// for (var url : urls) {
///   workers.go(() -> fetch(url));
/// }
/// workers.await();
/// ```
///
/// A group can be used again once its waits have returned. To start tasks when the group is empty,
/// while another goroutine may be waiting, is a race that the wait can win; in most programs it
/// means a forgotten [#add] before a `go`.
///
/// **Failure.** A task that throws ends the program, or fails the scope that it belongs to, and is
/// not counted as done: the one who waits does not go on as if all were well. A task that was asked
/// to end, and ends by [InterruptedException] or [CancellationException], is done. For tasks that
/// may fail there is [ErrGroup].
///
/// **Interruption.** [#await] throws [InterruptedException] if interrupted while it waits. The
/// tasks go on. When the count is zero it does not wait, and does not look at the flag.
///
/// **Memory effects.** What happened before a [#done], or in a task of [#go], happens before the
/// return of the [#await] that it ends.
///
/// Counting is one atomic addition. In the JDK, [java.util.concurrent.CountDownLatch] counts down
/// once from a known number, and [java.util.concurrent.Phaser] is a group with phases; the short
/// way to start tasks and wait for them is a try-with-resources over
/// [java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor].
///
/// @see <a href="https://pkg.go.dev/sync#WaitGroup">Go: sync.WaitGroup</a>
public final class WaitGroup {
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(WaitGroup.class, "count", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int count;
  private final WaitQueue waiting = new WaitQueue("sync.WaitGroup.Wait");

  /// Runs a task in a goroutine of its own, and counts it until it returns.
  public void go(Task task) {
    Objects.requireNonNull(task, "go of nil func value");
    add(1);
    Go.go(() -> runCounted(task));
  }

  private void runCounted(Task task) throws Exception {
    try {
      task.run();
    } catch (InterruptedException | CancellationException asked) {
      done();
      throw asked;
    }
    done();
  }

  /// Counts `delta` more, or fewer. Those who wait are released when that makes none.
  ///
  /// @throws IllegalStateException if it would be fewer than none, or more than an `int` can count;
  ///   the count stays as it was
  public void add(int delta) {
    int left = (int) COUNT.getAndAdd(this, delta) + delta;
    if (left < 0) COUNT.getAndAdd(this, -delta);
    // Asked again with the line held still: the group may be in use again.
    if (left <= 0) waiting.releaseAll(_ -> count == 0);
    if (left < 0) {
      throw new IllegalStateException(
          "sync: %s WaitGroup counter".formatted(delta < 0 ? "negative" : "overflow of a"));
    }
  }

  /// One fewer: `add(-1)`.
  public void done() {
    add(-1);
  }

  /// Waits until there are none; `Wait` in Go, which is taken in Java.
  ///
  /// @throws InterruptedException if interrupted while waiting
  public void await() throws InterruptedException {
    if (count != 0) waiting.awaitInterruptibly(() -> count == 0);
  }

  /// The count and who waits: for debugging, out of date when read.
  @Override
  public String toString() {
    return "WaitGroup[%d, waiting: %d]".formatted(count, waiting.length());
  }
}
