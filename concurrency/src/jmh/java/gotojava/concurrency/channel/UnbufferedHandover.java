package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.channels.ReceiveChannel;
import kotlinx.coroutines.channels.SendChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does it cost to hand over a value to a goroutine that has to wait for it?
///
/// Go: `src/main/go/bench/unbuffered-handover`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// A ping-pong is a value there and one back, so that each waits for the other every time: two
/// hand-overs. One way, a goroutine sends and another receives, and who waits is chance. On one
/// processor a hand-over is a switch to another goroutine; on two it may wake the other processor
/// as well, which takes longer than the switch. The JDK's queues spin before they wait: that pays
/// while a processor is free for it, and shows in the CPU time.
///
/// Does not show: what a goroutine does with the value, which is what is usually long; more than
/// two goroutines, where a switch finds another one to run; a busy machine, where who spins takes
/// the processor from who is to answer. Java sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class UnbufferedHandover {
  private static final int ROUND_TRIPS = 20_000;
  private static final int VALUES = 50_000;
  private static final Traffic ONE_WAY = new Traffic(1, 1, VALUES);

  /// Our channels on virtual threads.
  @Benchmark
  @OperationsPerInvocation(ROUND_TRIPS)
  public void pingPong() throws InterruptedException {
    pingPong(Pipe.of(Channel.<Integer>unbuffered()), Pipe.of(Channel.<Integer>unbuffered()));
  }

  /// Channels of jox on virtual threads.
  @Benchmark
  @OperationsPerInvocation(ROUND_TRIPS)
  public void pingPong_jox() throws InterruptedException {
    pingPong(joxPipe(), joxPipe());
  }

  /// Kotlin's channels, on coroutines in its default dispatcher.
  @Benchmark
  @OperationsPerInvocation(ROUND_TRIPS)
  public void pingPong_kotlin() throws InterruptedException {
    var ping = Coroutine.channel(0);
    var pong = Coroutine.channel(0);
    var serve = new KotlinServe(ping, pong);
    Coroutine.run(List.of(serve, new KotlinGiveBack(ping, pong)));
    Values.check(serve.sum, Values.sum(ROUND_TRIPS));
  }

  /// The JDK's `SynchronousQueue` on virtual threads.
  @Benchmark
  @OperationsPerInvocation(ROUND_TRIPS)
  public void pingPong_synchronousQueue() throws InterruptedException {
    pingPong(Pipe.of(new SynchronousQueue<>()), Pipe.of(new SynchronousQueue<>()));
  }

  /// The JDK's `LinkedTransferQueue.transfer` on virtual threads.
  @Benchmark
  @OperationsPerInvocation(ROUND_TRIPS)
  public void pingPong_transferQueue() throws InterruptedException {
    pingPong(
        Pipe.handingOver(new LinkedTransferQueue<>()),
        Pipe.handingOver(new LinkedTransferQueue<>()));
  }

  /// Our channel on virtual threads.
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void oneWay() throws InterruptedException {
    ONE_WAY.through(Pipe.of(Channel.<Integer>unbuffered()));
  }

  /// A channel of jox on virtual threads.
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void oneWay_jox() throws InterruptedException {
    ONE_WAY.through(joxPipe());
  }

  /// Kotlin's channel, on coroutines in its default dispatcher.
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void oneWay_kotlin() throws InterruptedException {
    ONE_WAY.throughKotlin(0);
  }

  /// The JDK's `SynchronousQueue` on virtual threads.
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void oneWay_synchronousQueue() throws InterruptedException {
    ONE_WAY.through(Pipe.of(new SynchronousQueue<>()));
  }

  /// The JDK's `LinkedTransferQueue.transfer` on virtual threads.
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void oneWay_transferQueue() throws InterruptedException {
    ONE_WAY.through(Pipe.handingOver(new LinkedTransferQueue<>()));
  }

  private static Pipe joxPipe() {
    return Pipe.of(com.softwaremill.jox.Channel.<Integer>newRendezvousChannel());
  }

  private static void pingPong(Pipe ping, Pipe pong) throws InterruptedException {
    var players = new WaitGroup();
    players.go(() -> Values.check(serve(ping, pong), Values.sum(ROUND_TRIPS)));
    players.go(() -> giveBack(ping, pong));
    players.await();
  }

  private static long serve(Pipe ping, Pipe pong) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < ROUND_TRIPS; i++) {
      ping.send(Values.at(i));
      sum += pong.receive();
    }
    return sum;
  }

  private static void giveBack(Pipe ping, Pipe pong) throws InterruptedException {
    for (int i = 0; i < ROUND_TRIPS; i++) pong.send(ping.receive());
  }

  /// `repeat(ROUND_TRIPS) { ping.send(values[it]); sum += pong.receive() }`
  private static final class KotlinServe implements Coroutine.Body {
    private final SendChannel<Integer> ping;
    private final ReceiveChannel<Integer> pong;
    private int sent;
    private boolean sending;
    private long sum;

    KotlinServe(SendChannel<Integer> ping, ReceiveChannel<Integer> pong) {
      this.ping = ping;
      this.pong = pong;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) sum += value;
      sending = !sending;
      if (!sending) return pong.receive(here);
      return sent == ROUND_TRIPS ? Coroutine.ended() : ping.send(Values.at(sent++), here);
    }
  }

  /// `repeat(ROUND_TRIPS) { pong.send(ping.receive()) }`
  private static final class KotlinGiveBack implements Coroutine.Body {
    private final ReceiveChannel<Integer> ping;
    private final SendChannel<Integer> pong;
    private int left = ROUND_TRIPS;

    KotlinGiveBack(ReceiveChannel<Integer> ping, SendChannel<Integer> pong) {
      this.ping = ping;
      this.pong = pong;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) return pong.send(value, here);
      return left-- > 0 ? ping.receive(here) : Coroutine.ended();
    }
  }
}
