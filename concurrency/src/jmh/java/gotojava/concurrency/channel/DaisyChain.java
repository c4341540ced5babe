package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.GlobalScope;
import kotlinx.coroutines.channels.ReceiveChannel;
import kotlinx.coroutines.channels.SendChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a link cost in a chain of 100,000 goroutines?
///
/// Go: `src/main/go/bench/daisy-chain`
///
/// Processors: 1, 2
///
/// Warm-up: 5 s
///
/// Heap: 2g
///
/// Each goroutine receives a value from its right and sends it to its left over unbuffered
/// channels. When all of them wait, the first value is sent in at the right end. A link is a
/// goroutine and its channel made, a wait, a hand-over, and the end.
///
/// Does not show: which of these costs most: the card of spawn and join has the first, that of the
/// unbuffered hand-over the third; stacks deeper than one call. Java sends a prepared object, Go a
/// number: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(DaisyChain.LINKS)
public class DaisyChain {
  static final int LINKS = 100_000;
  private static final Integer VALUE = 1000;

  /// Our channels on virtual threads.
  @Benchmark
  public void link() throws InterruptedException {
    run(() -> Pipe.of(Channel.<Integer>unbuffered()));
  }

  /// Channels of jox on virtual threads.
  @Benchmark
  public void link_jox() throws InterruptedException {
    run(() -> Pipe.of(com.softwaremill.jox.Channel.<Integer>newRendezvousChannel()));
  }

  /// Kotlin's channels, on coroutines in its default dispatcher.
  @Benchmark
  public void link_kotlin() throws InterruptedException {
    var chain = new KotlinChain();
    Coroutine.run(List.of(chain));
    Values.check(chain.received, VALUE);
  }

  /// The JDK's `SynchronousQueue` on virtual threads.
  @Benchmark
  public void link_synchronousQueue() throws InterruptedException {
    run(() -> Pipe.of(new SynchronousQueue<>()));
  }

  private static void run(Supplier<Pipe> pipes) throws InterruptedException {
    var group = new WaitGroup();
    group.go(() -> {
      var leftmost = pipes.get();
      var right = leftmost;
      for (int i = 0; i < LINKS; i++) right = linked(group, right, pipes.get());
      right.send(VALUE);
      Values.check(leftmost.receive(), VALUE);
    });
    group.await();
  }

  private static Pipe linked(WaitGroup group, Pipe left, Pipe right) {
    group.go(() -> left.send(right.receive()));
    return right;
  }

  /// `left.send(right.receive())`
  private static final class KotlinLink implements Coroutine.Body {
    private final SendChannel<Integer> left;
    private final ReceiveChannel<Integer> right;
    private boolean sent;

    KotlinLink(SendChannel<Integer> left, ReceiveChannel<Integer> right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (sent) return Coroutine.ended();
      if (!(result instanceof Integer value)) return right.receive(here);
      sent = true;
      return left.send(value, here);
    }
  }

  /// Makes the chain, sends at its right and receives at its left.
  private static final class KotlinChain implements Coroutine.Body {
    private final kotlinx.coroutines.channels.Channel<Integer> leftmost = Coroutine.channel(0);
    private boolean sent;
    private long received;

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) {
        received = value;
        return Coroutine.ended();
      }
      if (sent) return leftmost.receive(here);
      sent = true;
      return rightmost().send(VALUE, here);
    }

    private SendChannel<Integer> rightmost() {
      var right = leftmost;
      for (int i = 0; i < LINKS; i++) {
        var left = right;
        right = Coroutine.channel(0);
        Coroutine.launch(GlobalScope.INSTANCE, new KotlinLink(left, right));
      }
      return right;
    }
  }
}
