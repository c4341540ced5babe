package gotojava.concurrency;

/// What a goroutine runs: a [Runnable] that may throw.
@FunctionalInterface
public interface Task {
  /// Runs from the start of the goroutine to its end.
  void run() throws Exception;
}
