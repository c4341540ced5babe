package gotojava.concurrency.example;

import java.util.concurrent.Executors;

/// An executor in a `try` is a wait group too: its `close` waits until the last task is done.
///
/// It has a thread for each task, so a task may block. Right where the tasks begin and end in one
/// block; a [gotojava.concurrency.sync.WaitGroup] also counts those that start elsewhere.
///
/// Go: `src/main/go/workers/main.go`
///
/// Output pattern:
///
/// ```
/// Worker 1 started
/// Worker 2 started
/// Worker 3 started
/// Worker 1 finished
/// Worker 2 finished
/// Worker 3 finished
/// All workers completed.
/// ```
///
/// Order: `Worker 1 started` before `Worker 1 finished`, `Worker 2 started` before `Worker 2
/// finished`, `Worker 3 started` before `Worker 3 finished`, all before `All workers completed.`
final class WorkersJdk {
  static void main() {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int id = 1; id <= 3; id++) {
        var own = id;
        workers.execute(() -> worker(own));
      }
    }
    IO.println("All workers completed.");
  }

  static void worker(int id) {
    try {
      IO.println("Worker " + id + " started");
      Thread.sleep(id * 10L);
      IO.println("Worker " + id + " finished");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
