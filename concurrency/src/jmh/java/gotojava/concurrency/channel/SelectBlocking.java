package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.selects.SelectKt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does a select cost that waits on several channels?
///
/// Go: `src/main/go/bench/select-blocking`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// One goroutine sends on two or eight unbuffered channels in turn, another selects over them all.
/// A select that finds nobody locks them all, waits in each, and leaves all queues but one when it
/// has been served: its cost grows with their number. On one processor about every second select
/// finds the sender waiting; on two, it is chance.
///
/// Does not show: selects over the same channels that get in each other's way; what a long wait
/// costs, which is nothing. Java sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(SelectBlocking.VALUES)
public class SelectBlocking {
  static final int VALUES = 40_000;

  /// Our select on virtual threads.
  @Benchmark
  public void ofTwo() throws InterruptedException {
    var c = channels(2, Channel::<Integer>unbuffered);
    run(c.stream().map(Pipe::of).toList(), () -> select(receive(c.get(0)), receive(c.get(1))));
  }

  /// The select of jox on virtual threads.
  @Benchmark
  public void ofTwo_jox() throws InterruptedException {
    var c = channels(2, com.softwaremill.jox.Channel::<Integer>newRendezvousChannel);
    run(
        c.stream().map(Pipe::of).toList(),
        () ->
            com.softwaremill.jox.Select.select(c.get(0).receiveClause(), c.get(1).receiveClause()));
  }

  /// Kotlin's select, on coroutines in its default dispatcher.
  @Benchmark
  public void ofTwo_kotlin() throws InterruptedException {
    runKotlin(2);
  }

  /// Our select on virtual threads.
  @Benchmark
  public void ofEight() throws InterruptedException {
    var c = channels(8, Channel::<Integer>unbuffered);
    run(
        c.stream().map(Pipe::of).toList(),
        () ->
            select(
                receive(c.get(0)),
                receive(c.get(1)),
                receive(c.get(2)),
                receive(c.get(3)),
                receive(c.get(4)),
                receive(c.get(5)),
                receive(c.get(6)),
                receive(c.get(7))));
  }

  /// The select of jox on virtual threads.
  @Benchmark
  public void ofEight_jox() throws InterruptedException {
    var c = channels(8, com.softwaremill.jox.Channel::<Integer>newRendezvousChannel);
    run(
        c.stream().map(Pipe::of).toList(),
        () ->
            com.softwaremill.jox.Select.select(
                c.get(0).receiveClause(),
                c.get(1).receiveClause(),
                c.get(2).receiveClause(),
                c.get(3).receiveClause(),
                c.get(4).receiveClause(),
                c.get(5).receiveClause(),
                c.get(6).receiveClause(),
                c.get(7).receiveClause()));
  }

  /// Kotlin's select, on coroutines in its default dispatcher.
  @Benchmark
  public void ofEight_kotlin() throws InterruptedException {
    runKotlin(8);
  }

  private static <T> List<T> channels(int count, Supplier<T> maker) {
    return Stream.generate(maker).limit(count).toList();
  }

  /// A select over the channels that are sent on.
  @FunctionalInterface
  private interface Selecting {
    Integer next() throws InterruptedException;
  }

  private static void run(List<Pipe> channels, Selecting select) throws InterruptedException {
    var group = new WaitGroup();
    group.go(() -> sendInTurn(channels));
    group.go(() -> Values.check(sum(select), Values.sum(VALUES)));
    group.await();
  }

  private static void sendInTurn(List<Pipe> channels) throws InterruptedException {
    int mask = channels.size() - 1;
    for (int i = 0; i < VALUES; i++) channels.get(i & mask).send(Values.at(i));
  }

  private static long sum(Selecting select) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < VALUES; i++) sum += select.next();
    return sum;
  }

  private static void runKotlin(int count) throws InterruptedException {
    var channels = channels(count, () -> Coroutine.channel(0));
    var select = new KotlinSelect(channels);
    Coroutine.run(List.of(new KotlinSendInTurn(channels), select));
    Values.check(select.sum, Values.sum(VALUES));
  }

  /// `repeat(VALUES) { channels[it and mask].send(values[it]) }`
  private static final class KotlinSendInTurn implements Coroutine.Body {
    private final List<kotlinx.coroutines.channels.Channel<Integer>> channels;
    private int sent;

    KotlinSendInTurn(List<kotlinx.coroutines.channels.Channel<Integer>> channels) {
      this.channels = channels;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (sent == VALUES) return Coroutine.ended();
      var channel = channels.get(sent & (channels.size() - 1));
      return channel.send(Values.at(sent++), here);
    }
  }

  /// `repeat(VALUES) { sum += select { channels.forEach { it.onReceive { v -> v } } } }`
  private static final class KotlinSelect implements Coroutine.Body {
    private final List<kotlinx.coroutines.channels.Channel<Integer>> channels;
    private int left = VALUES;
    private long sum;

    KotlinSelect(List<kotlinx.coroutines.channels.Channel<Integer>> channels) {
      this.channels = channels;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer value) sum += value;
      if (left-- == 0) return Coroutine.ended();
      return SelectKt.<Object>select(
          cases -> {
            for (var channel : channels) cases.invoke(channel.getOnReceive(), (value, _) -> value);
            return Unit.INSTANCE;
          },
          here);
    }
  }
}
