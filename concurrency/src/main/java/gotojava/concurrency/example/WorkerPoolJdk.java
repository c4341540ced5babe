package gotojava.concurrency.example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// The JDK's worker pool: an executor with a fixed number of threads, which gives each task a
/// future.
///
/// `invokeAll` waits for all of them, and has the results in the order of the tasks.
///
/// Go: `src/main/go/worker-pool/main.go`
///
/// Output:
///
/// ```
/// 1 squared is 1
/// 2 squared is 4
/// 3 squared is 9
/// 4 squared is 16
/// 5 squared is 25
/// 6 squared is 36
/// 7 squared is 49
/// 8 squared is 64
/// 9 squared is 81
/// 10 squared is 100
/// ```
///
/// Go prints, unordered: its results stand in the order in which they were done
///
/// ```
/// 1 squared is 1
/// 2 squared is 4
/// 3 squared is 9
/// 4 squared is 16
/// 5 squared is 25
/// 6 squared is 36
/// 7 squared is 49
/// 8 squared is 64
/// 9 squared is 81
/// 10 squared is 100
/// ```
class WorkerPoolJdk {
  static void main() throws InterruptedException, ExecutionException {
    try (var workers = Executors.newFixedThreadPool(3)) {
      var jobs = IntStream.rangeClosed(1, 10).mapToObj(WorkerPoolJdk::job).toList();
      for (var result : workers.invokeAll(jobs)) {
        IO.println(result.get());
      }
    }
  }

  static Callable<String> job(int n) {
    return () -> n + " squared is " + n * n;
  }
}
