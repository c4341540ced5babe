package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.sync.WaitGroup;

/// Three goroutines work side by side; a wait group tells when the last one is done.
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
final class Workers {
  static void main() throws InterruptedException {
    var workers = new WaitGroup();
    for (int id = 1; id <= 3; id++) {
      var own = id;
      workers.add(1);
      go(() -> worker(own, workers));
    }
    workers.await();
    IO.println("All workers completed.");
  }

  static void worker(int id, WaitGroup workers) throws InterruptedException {
    try {
      IO.println("Worker " + id + " started");
      Thread.sleep(id * 10L);
      IO.println("Worker " + id + " finished");
    } finally {
      workers.done();
    }
  }
}
