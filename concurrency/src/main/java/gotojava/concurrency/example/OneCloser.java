package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;

/// Who closes is one goroutine that knows when all senders have ended.
///
/// Go: `src/main/go/one-closer/main.go`
///
/// Output:
///
/// ```
/// sum 3
/// ```
class OneCloser {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>unbuffered();
    var senders = new WaitGroup();
    for (int i = 1; i <= 2; i++) {
      int result = i;
      senders.go(() -> results.send(result));
    }
    go(() -> {
      senders.await();
      results.close();
    });
    int sum = 0;
    for (int result : results) {
      sum += result;
    }
    IO.println("sum " + sum);
  }
}
