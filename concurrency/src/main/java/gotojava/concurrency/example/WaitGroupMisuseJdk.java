package gotojava.concurrency.example;

import java.util.concurrent.CountDownLatch;

/// A latch that is at zero stays there: to count down once too often goes unnoticed.
///
/// Right where the number is known beforehand, and where more than one may report the same end.
///
/// Go: `src/main/go/wait-group-misuse/main.go`
///
/// Output:
///
/// ```
/// all done
/// still 0
/// ```
///
/// Go prints: a `Done` too many is a panic
///
/// ```
/// all done
/// ```
///
/// Go fails with: `panic: sync: negative WaitGroup counter`
class WaitGroupMisuseJdk {
  static void main() {
    var workers = new CountDownLatch(1);
    workers.countDown();
    IO.println("all done");
    workers.countDown();
    IO.println("still " + workers.getCount());
  }
}
