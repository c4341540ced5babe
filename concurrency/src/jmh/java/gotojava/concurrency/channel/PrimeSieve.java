package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.GlobalScope;
import kotlinx.coroutines.channels.ReceiveChannel;
import kotlinx.coroutines.channels.SendChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long does the concurrent prime sieve take to find 1000 primes?
///
/// Go: `src/main/go/bench/prime-sieve`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// A goroutine sends the numbers up to the thousandth prime; each prime adds a goroutine to the
/// chain, which lets pass what it does not divide. In the end there are a thousand of them, and
/// half a million values have gone from one to the next over unbuffered channels. A last value
/// tells all to end, since queues cannot be closed.
///
/// Does not show: a good way to find primes: a loop over an array does it in microseconds. Java
/// sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class PrimeSieve {
  private static final int PRIMES = 1000;
  private static final int LAST = 7919;
  private static final Integer END = 0;
  private static final Integer[] NUMBERS =
      IntStream.rangeClosed(0, LAST).boxed().toArray(Integer[]::new);

  /// Our channels on virtual threads.
  @Benchmark
  public void thousand() throws InterruptedException {
    sieve(() -> Pipe.of(Channel.<Integer>unbuffered()));
  }

  /// Channels of jox on virtual threads.
  @Benchmark
  public void thousand_jox() throws InterruptedException {
    sieve(() -> Pipe.of(com.softwaremill.jox.Channel.<Integer>newRendezvousChannel()));
  }

  /// Kotlin's channels, on coroutines in its default dispatcher.
  @Benchmark
  public void thousand_kotlin() throws InterruptedException {
    var primes = new KotlinPrimes();
    Coroutine.run(List.of(primes));
    check(primes.prime);
  }

  /// The JDK's `SynchronousQueue` on virtual threads.
  @Benchmark
  public void thousand_synchronousQueue() throws InterruptedException {
    sieve(() -> Pipe.of(new SynchronousQueue<>()));
  }

  /// The JDK's `LinkedTransferQueue.transfer` on virtual threads.
  @Benchmark
  public void thousand_transferQueue() throws InterruptedException {
    sieve(() -> Pipe.handingOver(new LinkedTransferQueue<>()));
  }

  private static void sieve(Supplier<Pipe> pipes) throws InterruptedException {
    var group = new WaitGroup();
    group.go(() -> {
      var first = pipes.get();
      group.go(() -> generate(first));
      check(primes(group, first, pipes));
    });
    group.await();
  }

  private static void generate(Pipe out) throws InterruptedException {
    for (int i = 2; i <= LAST; i++) out.send(NUMBERS[i]);
    out.send(END);
  }

  private static int primes(WaitGroup group, Pipe numbers, Supplier<Pipe> pipes)
      throws InterruptedException {
    var in = numbers;
    int prime = 0;
    for (int i = 0; i < PRIMES; i++) {
      prime = in.receive();
      in = filtered(group, in, prime, pipes.get());
    }
    return in.receive().equals(END) ? prime : -1;
  }

  private static Pipe filtered(WaitGroup group, Pipe in, int prime, Pipe out) {
    group.go(() -> filter(in, prime, out));
    return out;
  }

  private static void filter(Pipe in, int prime, Pipe out) throws InterruptedException {
    for (var i = in.receive(); !i.equals(END); i = in.receive()) {
      if (i % prime != 0) out.send(i);
    }
    out.send(END);
  }

  private static void check(int prime) {
    if (prime != LAST) throw new IllegalStateException("got " + prime + ", want " + LAST);
  }

  /// `for (i in 2..LAST) out.send(i); out.send(END)`
  private static final class KotlinGenerate implements Coroutine.Body {
    private final SendChannel<Integer> out;
    private int next = 2;

    KotlinGenerate(SendChannel<Integer> out) {
      this.out = out;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (next > LAST + 1) return Coroutine.ended();
      var value = next > LAST ? END : NUMBERS[next];
      next++;
      return out.send(value, here);
    }
  }

  /// `for (i in channel) if (i % prime != 0) out.send(i)`
  private static final class KotlinFilter implements Coroutine.Body {
    private final ReceiveChannel<Integer> in;
    private final int prime;
    private final SendChannel<Integer> out;
    private boolean last;

    KotlinFilter(ReceiveChannel<Integer> in, int prime, SendChannel<Integer> out) {
      this.in = in;
      this.prime = prime;
      this.out = out;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (last) return Coroutine.ended();
      if (!(result instanceof Integer i)) return in.receive(here);
      last = i.equals(END);
      return last || i % prime != 0 ? out.send(i, here) : in.receive(here);
    }
  }

  /// Adds a filter to the chain for each prime that comes out of it.
  private static final class KotlinPrimes implements Coroutine.Body {
    private kotlinx.coroutines.channels.Channel<Integer> in = Coroutine.channel(0);
    private int found;
    private int prime;

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) {
        if (found == PRIMES) return Coroutine.ended();
        prime = value;
        found++;
        var out = Coroutine.channel(0);
        Coroutine.launch(GlobalScope.INSTANCE, new KotlinFilter(in, prime, out));
        in = out;
      } else {
        Coroutine.launch(GlobalScope.INSTANCE, new KotlinGenerate(in));
      }
      return in.receive(here);
    }
  }
}
