package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Who asks once and waits once finds the condition false again: another goroutine was faster.
///
/// `main` signals and takes the job while it has the lock, so that it is faster every time. Error
/// Prone knows the slip (`WaitNotInLoop`), so it is silenced here.
///
/// Go: `src/main/go/broken-cond-if/main.go`
///
/// Output:
///
/// ```
/// main took job
/// ```
///
/// Fails with: `panic: java.util.NoSuchElementException`
///
/// Go fails with: `panic: runtime error: index out of range [0] with length 0`
class BrokenCondIf {
  static final ReentrantLock lock = new ReentrantLock();
  static final Condition notEmpty = lock.newCondition();
  static final Queue<String> items = new ArrayDeque<>();

  static void main() throws InterruptedException {
    var locked = Channel.<Void>unbuffered();
    var waiter = go(() -> takeOnce(locked));
    locked.await();
    lock.lock(); // free only once the waiter waits
    try {
      items.add("job");
      notEmpty.signal();
      IO.println("main took " + items.remove());
    } finally {
      lock.unlock();
    }
    waiter.join();
  }

  @SuppressWarnings("WaitNotInLoop")
  static void takeOnce(Channel<Void> locked) throws InterruptedException {
    lock.lock();
    try {
      locked.close();
      if (items.isEmpty()) {
        notEmpty.await();
      }
      IO.println("the waiter took " + items.remove());
    } finally {
      lock.unlock();
    }
  }
}
