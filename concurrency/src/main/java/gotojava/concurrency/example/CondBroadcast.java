package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// `signal` wakes one who waits, `signalAll` all of them: for news that concern everyone.
///
/// Go: `src/main/go/cond-broadcast/main.go`
///
/// Output:
///
/// ```
/// on your marks
/// running
/// running
/// running
/// ```
class CondBroadcast {
  static void main() throws InterruptedException {
    var start = new Gate();
    var runners = new WaitGroup();
    for (int i = 0; i < 3; i++) {
      runners.go(() -> {
        start.await();
        IO.println("running");
      });
    }
    IO.println("on your marks");
    start.open();
    runners.await();
  }

  static class Gate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private boolean open;

    void await() throws InterruptedException {
      lock.lock();
      try {
        while (!open) {
          opened.await();
        }
      } finally {
        lock.unlock();
      }
    }

    void open() {
      lock.lock();
      try {
        open = true;
        opened.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
