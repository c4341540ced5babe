package gotojava.concurrency.sync;

import gotojava.concurrency.Task;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a lock cost that is read nine times and written once?
///
/// Go: `src/main/go/bench/read-mostly-lock`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// Eight goroutines read a counter under the lock, and every tenth time one adds to it. Nobody
/// waits while holding the lock, so at most as many meet at it as there are processors. An
/// operation is one of either kind.
///
/// Does not show: long readers, for which such a lock is there: with readers as short as these a
/// plain mutex is as good; `StampedLock`'s optimistic reads, which Go has no counterpart of.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(ReadMostlyLock.TIMES)
public class ReadMostlyLock {
  static final int TIMES = 800_000;
  private static final int GOROUTINES = 8;
  private static final int WRITES = TIMES / 10;

  private final RWMutex mutex = new RWMutex();
  private final ReentrantReadWriteLock reentrant = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private int counter;

  /// Our `RWMutex`.
  @Benchmark
  public void tenthWrites() throws InterruptedException {
    share(this::readMutex, this::writeMutex);
  }

  /// The JDK's `ReentrantReadWriteLock`.
  @Benchmark
  public void tenthWrites_reentrantLock() throws InterruptedException {
    share(this::readReentrant, this::writeReentrant);
  }

  /// The JDK's `StampedLock`.
  @Benchmark
  public void tenthWrites_stampedLock() throws InterruptedException {
    share(this::readStamped, this::writeStamped);
  }

  /// A read under the lock.
  @FunctionalInterface
  private interface Read {
    int get();
  }

  private void share(Read read, Task write) throws InterruptedException {
    counter = 0;
    var group = new WaitGroup();
    for (int g = 0; g < GOROUTINES; g++) group.go(() -> readAndWrite(read, write));
    group.await();
    if (counter != WRITES) throw new IllegalStateException("got " + counter + ", want " + WRITES);
  }

  private static void readAndWrite(Read read, Task write) throws Exception {
    for (int i = 0; i < WRITES / GOROUTINES; i++) {
      write.run();
      int last = 0;
      for (int j = 0; j < 9; j++) {
        int seen = read.get();
        if (seen < last) throw new IllegalStateException("read " + seen + " after " + last);
        last = seen;
      }
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private int readMutex() {
    mutex.rLock();
    try {
      return counter;
    } finally {
      mutex.rUnlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void writeMutex() {
    mutex.lock();
    try {
      counter++;
    } finally {
      mutex.unlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private int readReentrant() {
    reentrant.readLock().lock();
    try {
      return counter;
    } finally {
      reentrant.readLock().unlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void writeReentrant() {
    reentrant.writeLock().lock();
    try {
      counter++;
    } finally {
      reentrant.writeLock().unlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private int readStamped() {
    long stamp = stamped.readLock();
    try {
      return counter;
    } finally {
      stamped.unlockRead(stamp);
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void writeStamped() {
    long stamp = stamped.writeLock();
    try {
      counter++;
    } finally {
      stamped.unlockWrite(stamp);
    }
  }
}
