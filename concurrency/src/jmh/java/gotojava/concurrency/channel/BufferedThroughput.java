package gotojava.concurrency.channel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a value cost that goes through a channel with a buffer?
///
/// Go: `src/main/go/bench/buffered-throughput`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// The buffer holds 100 values. One goroutine sends and another receives as fast as they can, or
/// four and four. Most values find room, and are there when asked for: what is left is the lock,
/// the ring, and now and then a goroutine that waits while the buffer is full or empty. On one
/// processor a whole buffer goes by between two switches.
///
/// Does not show: how long a value stays in the buffer, which grows with it; work between the
/// operations, which keeps goroutines from meeting in the lock. Java sends prepared objects, Go
/// numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(BufferedThroughput.VALUES)
public class BufferedThroughput {
  static final int VALUES = 200_000;
  private static final int CAPACITY = 100;
  private static final Traffic ONE_TO_ONE = new Traffic(1, 1, VALUES);
  private static final Traffic FOUR_TO_FOUR = new Traffic(4, 4, VALUES);

  /// Our channel on virtual threads.
  @Benchmark
  public void oneToOne() throws InterruptedException {
    ONE_TO_ONE.through(Pipe.of(Channel.<Integer>buffered(CAPACITY)));
  }

  /// A channel of jox on virtual threads.
  @Benchmark
  public void oneToOne_jox() throws InterruptedException {
    ONE_TO_ONE.through(joxPipe());
  }

  /// Kotlin's channel, on coroutines in its default dispatcher.
  @Benchmark
  public void oneToOne_kotlin() throws InterruptedException {
    ONE_TO_ONE.throughKotlin(CAPACITY);
  }

  /// The JDK's `ArrayBlockingQueue` on virtual threads.
  @Benchmark
  public void oneToOne_arrayQueue() throws InterruptedException {
    ONE_TO_ONE.through(Pipe.of(new ArrayBlockingQueue<>(CAPACITY)));
  }

  /// Our channel on virtual threads.
  @Benchmark
  public void fourToFour() throws InterruptedException {
    FOUR_TO_FOUR.through(Pipe.of(Channel.<Integer>buffered(CAPACITY)));
  }

  /// A channel of jox on virtual threads.
  @Benchmark
  public void fourToFour_jox() throws InterruptedException {
    FOUR_TO_FOUR.through(joxPipe());
  }

  /// Kotlin's channel, on coroutines in its default dispatcher.
  @Benchmark
  public void fourToFour_kotlin() throws InterruptedException {
    FOUR_TO_FOUR.throughKotlin(CAPACITY);
  }

  /// The JDK's `ArrayBlockingQueue` on virtual threads.
  @Benchmark
  public void fourToFour_arrayQueue() throws InterruptedException {
    FOUR_TO_FOUR.through(Pipe.of(new ArrayBlockingQueue<>(CAPACITY)));
  }

  private static Pipe joxPipe() {
    return Pipe.of(com.softwaremill.jox.Channel.<Integer>newBufferedChannel(CAPACITY));
  }
}
