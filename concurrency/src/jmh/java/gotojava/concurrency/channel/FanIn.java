package gotojava.concurrency.channel;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a value cost that one goroutine receives from many, over an unbuffered channel?
///
/// Go: `src/main/go/bench/fan-in`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// Eight goroutines send and one receives. Seven of them wait in line while it serves the eighth,
/// so it hardly ever waits itself, and each value wakes one sender.
///
/// Does not show: senders that have work between two values; fairness, which costs a queue in
/// order: our channel and Go's serve who came first, `SynchronousQueue` here whom it likes. Java
/// sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(FanIn.VALUES)
public class FanIn {
  static final int VALUES = 48_000;
  private static final Traffic EIGHT_TO_ONE = new Traffic(8, 1, VALUES);

  /// Our channel on virtual threads.
  @Benchmark
  public void eightToOne() throws InterruptedException {
    EIGHT_TO_ONE.through(Pipe.of(Channel.<Integer>unbuffered()));
  }

  /// A channel of jox on virtual threads.
  @Benchmark
  public void eightToOne_jox() throws InterruptedException {
    EIGHT_TO_ONE.through(Pipe.of(com.softwaremill.jox.Channel.<Integer>newRendezvousChannel()));
  }

  /// Kotlin's channel, on coroutines in its default dispatcher.
  @Benchmark
  public void eightToOne_kotlin() throws InterruptedException {
    EIGHT_TO_ONE.throughKotlin(0);
  }

  /// The JDK's `SynchronousQueue` on virtual threads.
  @Benchmark
  public void eightToOne_synchronousQueue() throws InterruptedException {
    EIGHT_TO_ONE.through(Pipe.of(new SynchronousQueue<>()));
  }

  /// The JDK's `LinkedTransferQueue.transfer` on virtual threads.
  @Benchmark
  public void eightToOne_transferQueue() throws InterruptedException {
    EIGHT_TO_ONE.through(Pipe.handingOver(new LinkedTransferQueue<>()));
  }
}
