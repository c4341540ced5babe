package gotojava.patterns.functions;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to clean up after a function, however it ends?
///
/// Go: `src/main/go/bench/cleanup-cost`
///
/// Each run counts up on entry, returns the count and counts down again. `direct` counts down
/// without care for a failure; `_call` forbids the compiler to inline the function, as a Go
/// function with a `defer` never is.
///
/// Does not show: what an exception or a panic costs, since none is thrown; a lock that another
/// thread wants; cleaning up that takes longer than a count, beside which its call is nothing.
/// Below a nanosecond the figures say only that next to nothing was left to do: compare with the
/// baseline.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class CleanupCost {
  private static final int ANSWER = 42;

  private final Lock lock = new ReentrantLock();
  private int depth = ANSWER - 1;

  private class Visit implements AutoCloseable {
    Visit() {
      depth++;
    }

    @Override
    public void close() {
      depth--;
    }
  }

  /// Ends the run unless every way leads to the answer, which takes that all cleaned up before.
  @Setup
  public void check() {
    var wrong =
        IntStream.of(
                baseline(),
                direct(),
                direct_call(),
                deferred(),
                deferred_call(),
                deferred_resource(),
                lock(),
                lock_synchronized(),
                baseline())
            .filter(depth -> depth != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  /// Nothing to clean up: the count is read.
  @Benchmark
  public int baseline() {
    return depth + 1;
  }

  /// The clean-up is the last statement.
  @Benchmark
  public int direct() {
    depth++;
    var seen = depth;
    depth--;
    return seen;
  }

  /// The clean-up is the last statement of a method that is not inlined.
  @Benchmark
  public int direct_call() {
    return callDirect();
  }

  /// The clean-up stands in a finally block.
  @Benchmark
  public int deferred() {
    depth++;
    try {
      return depth;
    } finally {
      depth--;
    }
  }

  /// The clean-up stands in a finally block of a method that is not inlined.
  @Benchmark
  public int deferred_call() {
    return callFinally();
  }

  /// The clean-up is the `close` of a try-with-resources.
  @Benchmark
  public int deferred_resource() {
    try (var _ = new Visit()) {
      return depth;
    }
  }

  /// A ReentrantLock, unlocked in a finally block.
  @Benchmark
  public int lock() {
    lock.lock();
    try {
      return depth + 1;
    } finally {
      lock.unlock();
    }
  }

  /// A synchronized block.
  @Benchmark
  public int lock_synchronized() {
    synchronized (this) {
      return depth + 1;
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private int callDirect() {
    return direct();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private int callFinally() {
    return deferred();
  }
}
