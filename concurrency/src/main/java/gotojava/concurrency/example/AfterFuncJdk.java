package gotojava.concurrency.example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A scheduled executor runs a task later, and its future calls the task off; a delayed executor
/// does where that is not needed.
///
/// Go: `src/main/go/after-func/main.go`
///
/// Output:
///
/// ```
/// main goes on
/// reminder
/// called off: true
/// ```
final class AfterFuncJdk {
  static void main() throws InterruptedException, ExecutionException {
    var later = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);
    var reminder = CompletableFuture.supplyAsync(() -> "reminder", later);
    IO.println("main goes on");
    IO.println(reminder.get());
    try (var scheduler = Executors.newSingleThreadScheduledExecutor()) {
      var alarm = scheduler.schedule(() -> IO.println("alarm"), 1, TimeUnit.HOURS);
      IO.println("called off: " + alarm.cancel(false));
    }
  }
}
