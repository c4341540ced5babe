package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The JDK's read-write lock remembers what each thread holds: one that reads may read again, past
/// a writer that waits.
///
/// Go: `src/main/go/rw-mutex-reentrant-read/main.go`
///
/// Output:
///
/// ```
/// a reader is in, a writer waits
/// read twice
/// ```
///
/// Go prints: the second read waits for the writer
///
/// ```
/// a reader is in, a writer waits
/// ```
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!`
class RwMutexReentrantReadJdk {
  static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  static void main() {
    whileReading(() -> {
      var writer = go(RwMutexReentrantReadJdk::write);
      while (!lock.hasQueuedThread(writer)) Thread.onSpinWait();
      IO.println("a reader is in, a writer waits");
      whileReading(() -> IO.println("read twice"));
    });
  }

  static void whileReading(Runnable body) {
    lock.readLock().lock();
    try {
      body.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  static void write() {
    lock.writeLock().lock();
    try {
      // nothing to write: it is the waiting that counts
    } finally {
      lock.writeLock().unlock();
    }
  }
}
