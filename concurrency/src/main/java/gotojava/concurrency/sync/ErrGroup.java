package gotojava.concurrency.sync;

import gotojava.concurrency.Go;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.Task;
import gotojava.concurrency.context.CancellableContext;
import gotojava.concurrency.context.Context;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/// Tasks of one job, any of which may fail, and then the job has failed.
///
/// ```java
/// var group = ErrGroup.within(ctx);
/// for (var url : urls) {
///   group.go(() -> save(fetch(group.context(), url)));
/// }
/// group.await();                // or throws what the first to fail threw
/// ```
///
/// **Failure.** The first exception of any task, checked or not, is kept, and thrown by [#await] as
/// the cause of an [ExecutionException]; the others are added to it as suppressed, but for those
/// that it caused by way of the context. A failure does not end the program, nor stop the other
/// tasks: a group of [#within] cancels its context, with the failure as the cause, and the tasks
/// look at that.
///
/// **Interruption.** [#await] throws [InterruptedException] if interrupted while it waits, and so
/// does [#go] if it waits for the limit. The tasks go on; cancel their context to end them.
///
/// **End.** When [#await] returns, by whatever way but an interrupt, the context of the group is
/// cancelled.
///
/// **Memory effects.** What happened in the tasks happens before the return of [#await].
///
/// In the JDK this is `StructuredTaskScope`, a preview in Java 25, which interrupts the other tasks
/// and cannot be left before they end.
///
/// @see <a href="https://pkg.go.dev/golang.org/x/sync/errgroup">Go: x/sync/errgroup</a>
public final class ErrGroup {
  private final @Nullable CancellableContext own;
  private final Context context;
  private volatile @Nullable Semaphore limit;
  private volatile boolean started;
  private final WaitGroup tasks = new WaitGroup();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private ErrGroup(@Nullable CancellableContext own) {
    this.own = own;
    this.context = own != null ? own : Context.background();
  }

  /// A group whose tasks know nothing of one another.
  public ErrGroup() {
    this(null);
  }

  /// `errgroup.WithContext`: a group with a context of its own, derived from this one, that is
  /// cancelled by the first failure, and at the latest when [#await] returns.
  public static ErrGroup within(Context parent) {
    return new ErrGroup(parent.withCancel());
  }

  /// `SetLimit`: from now on at most so many tasks run at a time.
  ///
  /// @return this group
  /// @throws IllegalArgumentException if not positive
  /// @throws IllegalStateException if a task has been started
  public ErrGroup limit(int running) {
    if (running <= 0) throw new IllegalArgumentException("limit of an ErrGroup: " + running);
    if (started) throw new IllegalStateException("limit of an ErrGroup after its first task");
    limit = new Semaphore(running);
    return this;
  }

  /// The context of the group; [Context#background] if it has none.
  public Context context() {
    return context;
  }

  /// Runs a task in a goroutine of its own, after waiting for the limit.
  ///
  /// @throws InterruptedException if interrupted while waiting; the task does not run
  public void go(Task task) throws InterruptedException {
    Objects.requireNonNull(task, "go of nil func value");
    var running = limit;
    if (running != null) running.acquire();
    start(task, running);
  }

  /// Runs a task in a goroutine of its own, unless the limit is reached.
  ///
  /// @return whether it does
  public boolean tryGo(Task task) {
    Objects.requireNonNull(task, "go of nil func value");
    var running = limit;
    if (running != null && !running.tryAcquire()) return false;
    start(task, running);
    return true;
  }

  private void start(Task task, @Nullable Semaphore running) {
    started = true;
    tasks.add(1);
    Go.go(() -> run(task, running));
  }

  private void run(Task task, @Nullable Semaphore running) {
    try {
      task.run();
    } catch (Throwable e) {
      failed(e);
    } finally {
      if (running != null) running.release();
      tasks.done();
    }
  }

  private void failed(Throwable e) {
    if (failure.compareAndSet(null, e)) {
      if (own != null) own.cancel(e);
      return;
    }
    var first = failure.get();
    if (first == null || first.equals(e) || first.equals(e.getCause())) return;
    first.addSuppressed(e);
  }

  /// Waits until all tasks have ended.
  ///
  /// @throws ExecutionException if one of them failed, with the first failure as the cause
  /// @throws InterruptedException if interrupted while waiting
  public void await() throws InterruptedException, ExecutionException {
    tasks.await();
    var first = failure.get();
    if (own != null) own.cancel();
    if (first != null) throw new ExecutionException(first);
  }
}
