package gotojava.concurrency.example;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The JVM ends nothing for a deadlock; who asks `ThreadMXBean`, or `jstack`, is told of it.
///
/// Both know platform threads only, so these are two. As daemons they do not keep the program from
/// ending.
///
/// Go: `src/main/go/deadlock-two-locks/main.go`
///
/// Output:
///
/// ```
/// left: waits for a lock that right holds
/// right: waits for a lock that left holds
/// ```
///
/// Go prints: the runtime ends the program by itself
///
/// ```
/// ```
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!`
class DeadlockTwoLocksJdk {
  static void main() throws InterruptedException {
    var savings = new ReentrantLock();
    var current = new ReentrantLock();
    var holding = new CountDownLatch(2);
    var daemons = Thread.ofPlatform().daemon();
    daemons.name("left").start(() -> transfer(savings, current, holding));
    daemons.name("right").start(() -> transfer(current, savings, holding));
    var threads = ManagementFactory.getThreadMXBean();
    var deadlocked = threads.findDeadlockedThreads();
    while (deadlocked == null) {
      TimeUnit.MILLISECONDS.sleep(10);
      deadlocked = threads.findDeadlockedThreads();
    }
    Arrays.stream(threads.getThreadInfo(deadlocked))
        .map(t -> t.getThreadName() + ": waits for a lock that " + t.getLockOwnerName() + " holds")
        .sorted()
        .forEach(IO::println);
  }

  static void transfer(ReentrantLock from, ReentrantLock to, CountDownLatch holding) {
    from.lock();
    try {
      holding.countDown();
      holding.await(); // until each holds one
      to.lock();
      try {
        IO.println("transferred");
      } finally {
        to.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      from.unlock();
    }
  }
}
