package gotojava.concurrency;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadFactory;

/// A goroutine of a scope: its task, its thread, and its place in [Goroutines].
final class Goroutine implements Runnable {
  private static final ThreadFactory THREADS = Thread.ofVirtual().factory();

  final Scope scope;
  final Task task;
  final Thread thread;

  @Nullable Goroutine previous;
  @Nullable Goroutine next;

  Goroutine(Scope scope, Task task) {
    this.scope = scope;
    this.task = task;
    thread = THREADS.newThread(this);
  }

  @Override
  public void run() {
    try {
      scope.runInside(task);
    } catch (Throwable thrown) {
      if (!isCancelled(thrown)) scope.panicked(thread, thrown);
    } finally {
      scope.goroutines.remove(this);
    }
  }

  /// Whether it ended because somebody asked it to. A [CancellationException] with the flag set
  /// comes from a loop over a channel; without, from a cancelled future, which is an error.
  private boolean isCancelled(Throwable thrown) {
    return thrown instanceof InterruptedException
        || (thrown instanceof CancellationException && thread.isInterrupted());
  }
}
