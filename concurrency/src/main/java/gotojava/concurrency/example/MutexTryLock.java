package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import java.util.concurrent.locks.ReentrantLock;

/// A lock can be taken only if that needs no waiting.
///
/// Another goroutine has to try: the owner of a `ReentrantLock` always succeeds.
///
/// Go: `src/main/go/mutex-try-lock/main.go`
///
/// Output:
///
/// ```
/// while main holds it: false
/// when it is free: true
/// ```
class MutexTryLock {
  static void main() throws InterruptedException {
    var lock = new ReentrantLock();
    lock.lock();
    try {
      IO.println("while main holds it: " + tried(lock));
    } finally {
      lock.unlock();
    }
    IO.println("when it is free: " + tried(lock));
  }

  static boolean tried(ReentrantLock lock) throws InterruptedException {
    var taken = Channel.<Boolean>unbuffered();
    go(() -> {
      boolean ok = lock.tryLock();
      if (ok) lock.unlock();
      taken.send(ok);
    });
    return taken.receive();
  }
}
