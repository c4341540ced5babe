package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// The end of main ends every goroutine where it stands: no `finally` runs.
///
/// Go: `src/main/go/naive-cleanup-at-exit/main.go`
///
/// Output:
///
/// ```
/// main ends
/// ```
class NaiveCleanupAtExit {
  static void main() throws InterruptedException {
    var locked = Channel.<Void>unbuffered();
    go(() -> {
      try {
        locked.close();
        select();
      } finally {
        IO.println("lock file removed");
      }
    });
    locked.await();
    IO.println("main ends");
  }
}
