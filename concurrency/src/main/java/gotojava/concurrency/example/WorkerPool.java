package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.sync.WaitGroup;

/// A worker pool: a few goroutines receive from one channel, so each job goes to whoever is free.
///
/// The results channel has room for all results, or the workers would wait for a reader that waits
/// for them.
///
/// Go: `src/main/go/worker-pool/main.go`
///
/// Unordered output:
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
class WorkerPool {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>buffered(10);
    var results = Channel.<String>buffered(10);
    var workers = new WaitGroup();
    for (int w = 0; w < 3; w++) {
      workers.go(() -> work(jobs, results));
    }
    for (int n = 1; n <= 10; n++) {
      jobs.send(n);
    }
    jobs.close();
    workers.await();
    results.close();
    for (var result : results) {
      IO.println(result);
    }
  }

  static void work(ReceiveChannel<Integer> jobs, SendChannel<String> results)
      throws InterruptedException {
    for (var n : jobs) {
      results.send(n + " squared is " + n * n);
    }
  }
}
