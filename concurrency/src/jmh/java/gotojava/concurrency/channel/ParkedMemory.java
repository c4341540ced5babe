package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Go;
import gotojava.concurrency.Task;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kotlinx.coroutines.GlobalScope;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How much memory does a goroutine take that waits?
///
/// Go: `src/main/go/bench/parked-memory`
///
/// Unit: bytes per goroutine
///
/// Warm-up: 2 s
///
/// Heap: 2g
///
/// 100,000 goroutines wait in a receive from one channel. After a collection, what the process has
/// in use is compared with what it had before: in Java the heap, where the stack of a parked
/// virtual thread lies as well, in Go the heap and the stacks. A virtual thread keeps the frames it
/// has, those of compiled code being smaller than the interpreter's; a goroutine has a stack of at
/// least 2 KB.
///
/// Does not show: deep stacks, which cost what they hold in either language; a program that has
/// only just started, whose frames are still the interpreter's; what the process takes from the
/// system, which is more.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ParkedMemory {
  private static final int GOROUTINES = 100_000;

  /// What was found.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Memory {
    /// A goroutine's share.
    public double bytes;
  }

  /// In our `ReceiveChannel.await`, started by `go`.
  @Benchmark
  public void parked(Memory memory) throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var threads = new Thread[GOROUTINES];
    long before = used();
    for (int i = 0; i < GOROUTINES; i++) threads[i] = Go.go(channel::await);
    memory.bytes = share(threads, before);
    channel.close();
    join(threads);
  }

  /// In `receiveOrClosed` of jox, on virtual threads.
  @Benchmark
  public void parked_jox(Memory memory) throws InterruptedException {
    var channel = com.softwaremill.jox.Channel.<Integer>newRendezvousChannel();
    var threads = new Thread[GOROUTINES];
    long before = used();
    startAll(threads, channel::receiveOrClosed);
    memory.bytes = share(threads, before);
    channel.done();
    join(threads);
  }

  /// In nothing but `LockSupport.park`, on virtual threads.
  @Benchmark
  public void parked_bare(Memory memory) throws InterruptedException {
    var threads = new Thread[GOROUTINES];
    long before = used();
    startAll(threads, LockSupport::park);
    memory.bytes = share(threads, before);
    for (var thread : threads) LockSupport.unpark(thread);
    join(threads);
  }

  /// In the receive of a Kotlin channel, on coroutines.
  @Benchmark
  public void parked_kotlin(Memory memory) throws InterruptedException {
    var channel = Coroutine.channel(0);
    var begun = new CountDownLatch(GOROUTINES);
    var ended = new CountDownLatch(GOROUTINES);
    long before = used();
    for (int i = 0; i < GOROUTINES; i++) {
      Coroutine.launch(
          GlobalScope.INSTANCE,
          (result, here) -> {
            if (!(result instanceof Integer)) {
              begun.countDown();
              return channel.receive(here);
            }
            ended.countDown();
            return Coroutine.ended();
          });
    }
    begun.await();
    memory.bytes = share(before);
    Coroutine.run(List.of(new KotlinSender(channel, GOROUTINES)));
    ended.await();
  }

  private static void startAll(Thread[] threads, Task task) {
    for (int i = 0; i < GOROUTINES; i++) {
      threads[i] =
          Thread.startVirtualThread(() -> {
            try {
              task.run();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }

  private static double share(Thread[] threads, long before) {
    for (var thread : threads) {
      while (thread.getState() != Thread.State.WAITING) LockSupport.parkNanos(100_000);
    }
    return share(before);
  }

  private static double share(long before) {
    return (double) (used() - before) / GOROUTINES;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void join(Thread[] threads) throws InterruptedException {
    for (var thread : threads) thread.join();
  }
}
