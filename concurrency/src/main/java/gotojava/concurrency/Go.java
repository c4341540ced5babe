package gotojava.concurrency;

/// Go's `go` statement.
///
/// ```java
/// go(() -> results.send(work()));
/// ```
public final class Go {
  private Go() {}

  /// `go f()`: runs the task on a new virtual thread, as a goroutine of the current [Scope].
  ///
  /// What happens before this call happens-before the task's first action. A goroutine is a daemon:
  /// the program ends when `main` does. What the task throws is a panic of the scope, which in the
  /// program ends the process with 2. Only an [InterruptedException] ends the goroutine in silence,
  /// and the [java.util.concurrent.CancellationException] of an interrupted loop over a channel:
  /// they say that somebody asked it to end.
  ///
  /// @return the thread, which Go would not give: to interrupt it, or to join it
  public static Thread go(Task task) {
    return Scope.current().start(task);
  }
}
