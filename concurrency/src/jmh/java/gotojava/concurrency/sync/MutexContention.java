package gotojava.concurrency.sync;

import gotojava.concurrency.Task;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a mutex cost that eight goroutines share?
///
/// Go: `src/main/go/bench/mutex-contention`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// Each adds to a counter that the mutex guards. Brief: nobody waits while holding the mutex, so at
/// most as many goroutines meet at it as there are processors. Yielding: the holder lets others run
/// before it unlocks, so all of them find it locked, wait, and are woken, most often to find it
/// locked again. Each time a `ReentrantLock` spins longer before it waits anew, as
/// `AbstractQueuedSynchronizer.acquire` shows; on one carrier nobody can unlock it meanwhile. The
/// methods that lock are kept from being inlined: else the JIT compiler would make one
/// `synchronized` of several, and show how cheap it is not to lock.
///
/// Does not show: how fair the locks are; work outside the lock; a lock that one goroutine has for
/// itself, which costs less.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(MutexContention.TIMES)
public class MutexContention {
  static final int TIMES = 80_000;
  private static final int CONTENDERS = 8;

  private final ReentrantLock lock = new ReentrantLock();
  private final Object monitor = new Object();
  private int counter;

  /// A `ReentrantLock`.
  @Benchmark
  public void brief() throws InterruptedException {
    contend(this::underLock);
  }

  /// A `synchronized` block.
  @Benchmark
  public void brief_synchronized() throws InterruptedException {
    contend(this::underMonitor);
  }

  /// A `ReentrantLock`.
  @Benchmark
  public void yielding() throws InterruptedException {
    contend(this::yieldUnderLock);
  }

  /// A `synchronized` block.
  @Benchmark
  public void yielding_synchronized() throws InterruptedException {
    contend(this::yieldUnderMonitor);
  }

  private void contend(Task task) throws InterruptedException {
    counter = 0;
    var group = new WaitGroup();
    for (int c = 0; c < CONTENDERS; c++) {
      group.go(() -> {
        for (int i = 0; i < TIMES / CONTENDERS; i++) task.run();
      });
    }
    group.await();
    if (counter != TIMES) throw new IllegalStateException("got " + counter + ", want " + TIMES);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void underLock() {
    lock.lock();
    try {
      counter++;
    } finally {
      lock.unlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void underMonitor() {
    synchronized (monitor) {
      counter++;
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void yieldUnderLock() {
    lock.lock();
    try {
      counter++;
      letOthersRun();
    } finally {
      lock.unlock();
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void yieldUnderMonitor() {
    synchronized (monitor) {
      counter++;
      letOthersRun();
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // it is what is measured
  private static void letOthersRun() {
    Thread.yield();
  }
}
