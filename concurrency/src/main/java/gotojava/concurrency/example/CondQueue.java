package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Who waits for a condition gives the lock back meanwhile, and has it again when it goes on.
///
/// Go's `sync.Cond` is a `Condition` of the JDK: `Signal` is `signal`, `Wait` is `await`, which an
/// interrupt ends.
///
/// Go: `src/main/go/cond-queue/main.go`
///
/// Output:
///
/// ```
/// job 0
/// job 1
/// job 2
/// ```
class CondQueue {
  static void main() throws InterruptedException {
    var jobs = new JobQueue();
    go(() -> {
      for (int i = 0; i < 3; i++) {
        jobs.put("job " + i);
      }
    });
    for (int i = 0; i < 3; i++) {
      IO.println(jobs.take());
    }
  }

  static class JobQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> items = new ArrayDeque<>();

    void put(String item) {
      lock.lock();
      try {
        items.add(item);
        notEmpty.signal();
      } finally {
        lock.unlock();
      }
    }

    String take() throws InterruptedException {
      lock.lock();
      try {
        while (items.isEmpty()) {
          notEmpty.await();
        }
        return items.remove();
      } finally {
        lock.unlock();
      }
    }
  }
}
