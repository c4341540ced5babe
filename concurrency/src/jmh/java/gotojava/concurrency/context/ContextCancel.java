package gotojava.concurrency.context;

import gotojava.concurrency.Go;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to cancel a context, for each goroutine that waits for it?
///
/// Go: `src/main/go/bench/context-cancel`
///
/// Warm-up: 2 s
///
/// 10,000 goroutines wait for the end of one context, or each for a context of its own below it, as
/// requests do. The time runs from the call of cancel until the last of them has gone on and has
/// said so: each is taken from a queue, woken and run once; and each context of its own is ended
/// before that.
///
/// Does not show: the start of the goroutines, the making of their contexts, and the beginning of
/// their wait.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ContextCancel.WAITERS)
public class ContextCancel {
  static final int WAITERS = 10_000;

  /// Goroutines that wait, started anew each time before the clock runs.
  public abstract static class Waiters {
    private WaitGroup group = new WaitGroup();

    abstract void await() throws InterruptedException;

    abstract void end();

    abstract void renew();

    /// Returns when all of them wait.
    @Setup(Level.Invocation)
    public void begin() {
      renew();
      group = new WaitGroup();
      group.add(WAITERS);
      var threads = new Thread[WAITERS];
      for (int i = 0; i < WAITERS; i++) threads[i] = Go.go(this::awaitAndSaySo);
      for (var thread : threads) {
        while (thread.getState() != Thread.State.WAITING) LockSupport.parkNanos(50_000);
      }
    }

    private void awaitAndSaySo() throws InterruptedException {
      await();
      group.done();
    }

    /// Ends the wait of all, in a goroutine.
    void endAll() throws InterruptedException {
      var ending = new WaitGroup();
      ending.go(() -> {
        end();
        group.await();
      });
      ending.await();
    }
  }

  /// Those that wait for a context of ours.
  @State(Scope.Benchmark)
  public static class OfContext extends Waiters {
    private CancellableContext context = Context.background().withCancel();

    @Override
    void renew() {
      context = Context.background().withCancel();
    }

    @Override
    void await() throws InterruptedException {
      context.await();
    }

    @Override
    void end() {
      context.cancel();
    }
  }

  /// Those that wait for contexts of their own, below one.
  @State(Scope.Benchmark)
  public static class OfChildren extends Waiters {
    private CancellableContext parent = Context.background().withCancel();

    @Override
    void renew() {
      parent = Context.background().withCancel();
    }

    @Override
    void await() throws InterruptedException {
      try (var own = parent.withCancel()) {
        own.await();
      }
    }

    @Override
    void end() {
      parent.cancel();
    }
  }

  /// Those that wait for a channel of jox.
  @State(Scope.Benchmark)
  public static class OfJox extends Waiters {
    private com.softwaremill.jox.Channel<Integer> channel = channel();

    private static com.softwaremill.jox.Channel<Integer> channel() {
      return com.softwaremill.jox.Channel.newRendezvousChannel();
    }

    @Override
    void renew() {
      channel = channel();
    }

    @Override
    void await() throws InterruptedException {
      channel.receiveOrClosed();
    }

    @Override
    void end() {
      channel.done();
    }
  }

  /// Those that wait for a latch.
  @State(Scope.Benchmark)
  public static class OfLatch extends Waiters {
    private CountDownLatch latch = new CountDownLatch(1);

    @Override
    void renew() {
      latch = new CountDownLatch(1);
    }

    @Override
    void await() throws InterruptedException {
      latch.await();
    }

    @Override
    void end() {
      latch.countDown();
    }
  }

  /// `cancel`, with virtual threads in `ctx.await()`.
  @Benchmark
  public void oneContext(OfContext waiters) throws InterruptedException {
    waiters.endAll();
  }

  /// The close of a channel of jox, with virtual threads in its `receiveOrClosed`.
  @Benchmark
  public void oneContext_jox(OfJox waiters) throws InterruptedException {
    waiters.endAll();
  }

  /// The JDK's `CountDownLatch`, with virtual threads in its `await`.
  @Benchmark
  public void oneContext_latch(OfLatch waiters) throws InterruptedException {
    waiters.endAll();
  }

  /// `cancel` of the parent, with virtual threads in `ctx.await()` of its children.
  @Benchmark
  public void childEach(OfChildren waiters) throws InterruptedException {
    waiters.endAll();
  }
}
