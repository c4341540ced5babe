package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.Task;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.channels.SendChannel;
import kotlinx.coroutines.selects.SelectKt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a select cost that need not wait?
///
/// Go: `src/main/go/bench/select-ready`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// Two ready: both channels have a value all the time, since each goes back to where it came from;
/// an operation is a select and that send. Nothing ready: the select takes its default, of one
/// channel, the usual form of a try, or of two. One goroutine is at work: nobody waits, and a
/// second processor has nothing to do.
///
/// Does not show: channels that others use at the same time; a choice that differs: Go and our
/// library choose at random, jox and Kotlin take the first that is ready, which is cheaper. Java
/// sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(SelectReady.SELECTS)
public class SelectReady {
  static final int SELECTS = 100_000;
  private static final Integer EVEN = 1000;
  private static final Integer ODD = 1001;

  /// Our select on a virtual thread.
  @Benchmark
  public void twoReady() throws InterruptedException {
    var even = Channel.<Integer>buffered(1);
    var odd = Channel.<Integer>buffered(1);
    inGoroutine(() -> {
      even.send(EVEN);
      odd.send(ODD);
      for (int i = 0; i < SELECTS; i++) {
        var value = select(receive(even), receive(odd));
        (value % 2 == 0 ? even : odd).send(value);
      }
    });
    check(even.length() + odd.length(), 2);
  }

  /// The select of jox on a virtual thread.
  @Benchmark
  public void twoReady_jox() throws InterruptedException {
    var even = com.softwaremill.jox.Channel.<Integer>newBufferedChannel(1);
    var odd = com.softwaremill.jox.Channel.<Integer>newBufferedChannel(1);
    inGoroutine(() -> {
      even.send(EVEN);
      odd.send(ODD);
      for (int i = 0; i < SELECTS; i++) {
        var value = com.softwaremill.jox.Select.select(even.receiveClause(), odd.receiveClause());
        (value % 2 == 0 ? even : odd).send(value);
      }
      check(even.receive() + odd.receive(), EVEN + ODD);
    });
  }

  /// Kotlin's select, on a coroutine in its default dispatcher.
  @Benchmark
  public void twoReady_kotlin() throws InterruptedException {
    var even = Coroutine.channel(1);
    var odd = Coroutine.channel(1);
    Coroutine.run(List.of(new KotlinSelect(even, odd)));
    check(even.isEmpty() || odd.isEmpty() ? 0 : 2, 2);
  }

  /// Our select of one channel and a default.
  @Benchmark
  public void oneEmpty() throws InterruptedException {
    var empty = Channel.<Integer>buffered(1);
    inGoroutine(() -> {
      int none = 0;
      for (int i = 0; i < SELECTS; i++) {
        if (select(receive(empty), orElse()) == null) none++;
      }
      check(none, SELECTS);
    });
  }

  /// Our `tryReceive`, which is that select in a method.
  @Benchmark
  public void oneEmpty_tryReceive() throws InterruptedException {
    var empty = Channel.<Integer>buffered(1);
    inGoroutine(() -> {
      int none = 0;
      for (int i = 0; i < SELECTS; i++) {
        if (empty.tryReceive() == null) none++;
      }
      check(none, SELECTS);
    });
  }

  /// Our select of two channels and a default.
  @Benchmark
  public void twoEmpty() throws InterruptedException {
    var even = Channel.<Integer>buffered(1);
    var odd = Channel.<Integer>buffered(1);
    inGoroutine(() -> {
      int none = 0;
      for (int i = 0; i < SELECTS; i++) {
        if (select(receive(even), receive(odd), orElse()) == null) none++;
      }
      check(none, SELECTS);
    });
  }

  /// The select of jox, of two channels and a default.
  @Benchmark
  public void twoEmpty_jox() throws InterruptedException {
    var even = com.softwaremill.jox.Channel.<Integer>newBufferedChannel(1);
    var odd = com.softwaremill.jox.Channel.<Integer>newBufferedChannel(1);
    inGoroutine(() -> {
      int none = 0;
      for (int i = 0; i < SELECTS; i++) {
        var value =
            com.softwaremill.jox.Select.select(
                even.receiveClause(),
                odd.receiveClause(),
                com.softwaremill.jox.Select.defaultClause(0));
        if (value == 0) none++;
      }
      check(none, SELECTS);
    });
  }

  private static void inGoroutine(Task task) throws InterruptedException {
    var group = new WaitGroup();
    group.go(task);
    group.await();
  }

  private static void check(int got, int wanted) {
    if (got != wanted) throw new IllegalStateException("got " + got + ", want " + wanted);
  }

  /// `repeat(SELECTS) { val v = select { … }; (if (v % 2 == 0) even else odd).send(v) }`
  private static final class KotlinSelect implements Coroutine.Body {
    private final kotlinx.coroutines.channels.Channel<Integer> even;
    private final kotlinx.coroutines.channels.Channel<Integer> odd;
    private int sent;

    KotlinSelect(
        kotlinx.coroutines.channels.Channel<Integer> even,
        kotlinx.coroutines.channels.Channel<Integer> odd) {
      this.even = even;
      this.odd = odd;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) return sendBack(value, here);
      return switch (sent++) {
        case 0 -> even.send(EVEN, here);
        case 1 -> odd.send(ODD, here);
        case SELECTS + 2 -> Coroutine.ended();
        default -> select(here);
      };
    }

    private @Nullable Object sendBack(Integer value, Continuation<Object> here) {
      SendChannel<Integer> from = value % 2 == 0 ? even : odd;
      return from.send(value, here);
    }

    private @Nullable Object select(Continuation<Object> here) {
      return SelectKt.<Object>select(
          cases -> {
            cases.invoke(even.getOnReceive(), (value, _) -> value);
            cases.invoke(odd.getOnReceive(), (value, _) -> value);
            return Unit.INSTANCE;
          },
          here);
    }
  }
}
