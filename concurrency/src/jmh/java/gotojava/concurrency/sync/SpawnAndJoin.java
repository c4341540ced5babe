package gotojava.concurrency.sync;

import gotojava.concurrency.Coroutine;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does it cost to start a goroutine and to wait for its end?
///
/// Go: `src/main/go/bench/spawn-and-join`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// Heap: 2g
///
/// A goroutine starts a million others, each of which counts itself, and waits for all of them. A
/// virtual thread goes on until it waits: on one processor all the million exist before the first
/// of them runs, where Go interrupts who starts them after 10 ms.
///
/// Does not show: goroutines that wait, which keep a stack: the card of parked memory has that;
/// work in them; platform threads, which cost some hundred times as much.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(SpawnAndJoin.MILLION)
public class SpawnAndJoin {
  static final int MILLION = 1_000_000;

  private final AtomicInteger counter = new AtomicInteger();

  /// Our `WaitGroup.go`.
  @Benchmark
  public void million() throws InterruptedException {
    run(() -> {
      var group = new WaitGroup();
      for (int i = 0; i < MILLION; i++) group.go(this::count);
      group.await();
    });
  }

  /// Virtual threads and a `CountDownLatch`.
  @Benchmark
  public void million_threads() throws InterruptedException {
    run(() -> {
      var latch = new CountDownLatch(MILLION);
      for (int i = 0; i < MILLION; i++) {
        Thread.startVirtualThread(() -> {
          count();
          latch.countDown();
        });
      }
      latch.await();
    });
  }

  /// An executor that starts a virtual thread for each task, and its `close`.
  @Benchmark
  public void million_executor() throws InterruptedException {
    run(() -> {
      try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < MILLION; i++) executor.execute(this::count);
      }
    });
  }

  /// Kotlin's `launch` in its default dispatcher, and the end of the scope.
  @Benchmark
  public void million_kotlin() throws InterruptedException {
    counter.set(0);
    Coroutine.Body body =
        (_, _) -> {
          count();
          return Coroutine.ended();
        };
    Coroutine.run(Collections.nCopies(MILLION, body));
    check();
  }

  private interface Starter {
    void startAll() throws InterruptedException;
  }

  private void run(Starter starter) throws InterruptedException {
    counter.set(0);
    var group = new WaitGroup();
    group.go(starter::startAll);
    group.await();
    check();
  }

  private void count() {
    counter.incrementAndGet();
  }

  private void check() {
    int got = counter.get();
    if (got != MILLION) throw new IllegalStateException("got " + got + ", want " + MILLION);
  }
}
