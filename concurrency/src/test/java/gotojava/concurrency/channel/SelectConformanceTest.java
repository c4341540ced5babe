package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static gotojava.concurrency.channel.Spawned.spawn;
import static gotojava.concurrency.channel.Spawned.spawning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import gotojava.concurrency.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Go's own tests demand of select: the same scenarios, each named for its Go test. What a
/// select does that waits is in [SelectWaitConformanceTest].
@Timeout(120)
class SelectConformanceTest {
  private static final List<Channel<Integer>> NEVER =
      Stream.generate(Channel::<Integer>unbuffered).limit(20).toList();

  private static Channel<Integer> of(int... values) throws InterruptedException {
    var channel = Channel.<Integer>buffered(values.length);
    for (int value : values) channel.send(value);
    return channel;
  }

  private static Channel<Integer> closed() {
    var channel = Channel.<Integer>unbuffered();
    channel.close();
    return channel;
  }

  /// A select with default that looks at the second channel, at twenty that are never ready, and at
  /// the first: 1 or 2 for the channel it took, 0 for the default.
  @SuppressWarnings("unchecked") // Java makes no array of a generic type
  private static int tries(Channel<Integer> c1, Channel<Integer> c2) throws InterruptedException {
    var cases = (Select.Case<Integer>[]) new Select.Case<?>[23];
    cases[0] = receiveOrClosed(c2).map(v -> 2);
    for (int i = 1; i <= 20; i++) cases[i] = receiveOrClosed(NEVER.get(i - 1)).map(v -> -1);
    cases[21] = receiveOrClosed(c1).map(v -> 1);
    cases[22] = orElse().map(() -> 0);
    return select(cases);
  }

  /// Makes the second channel ready and then the first unready, just when the select looks: earlier
  /// if it found the first last time, later if it found the second.
  private static void racesADefault(int capacity, Consumer<Channel<Integer>> makesReady)
      throws InterruptedException {
    int moment = 0;
    for (int i = 0; i < 20_000; i++) {
      var c1 = of(1);
      var c2 = Channel.<Integer>buffered(capacity);
      var started = new AtomicBoolean();
      var chosen =
          spawning(() -> {
            started.set(true);
            return tries(c1, c2);
          });
      while (!started.get()) Thread.onSpinWait();
      for (int spin = 0; spin < moment; spin++) Thread.onSpinWait();
      makesReady.accept(c2);
      c1.tryReceive();
      int found = chosen.join();
      assertThat(found).as("0 for the default").isPositive();
      moment = Math.max(0, found == 1 ? moment - 1 : moment + 1);
    }
  }

  /// Go: `runtime/chan_test.go` TestNonblockSelectRace. From before the select starts, one of the
  /// two channels is ready at every moment.
  @Test
  void a_default_does_not_run_while_one_channel_becomes_ready_and_then_another_unready()
      throws InterruptedException {
    racesADefault(1, c2 -> c2.trySend(1));
  }

  /// Go: `runtime/chan_test.go` TestNonblockSelectRace2.
  @Test
  void a_default_does_not_run_while_one_channel_is_closed_and_then_another_unready()
      throws InterruptedException {
    racesADefault(0, Channel::close);
  }

  /// Go: `runtime/chan_test.go` TestNonblockSelectRace, harder: a value wanders to and fro and is
  /// always in one of the two channels, or in both.
  @Test
  void a_default_does_not_run_while_a_value_wanders() throws InterruptedException {
    for (int i = 0; i < 20_000; i++) {
      var c1 = Channel.<Integer>buffered(2);
      var c2 = Channel.<Integer>buffered(2);
      c1.send(1);
      var started = new AtomicBoolean();
      var wanders =
          spawn(() -> {
            for (int turn = 0; turn < 50; turn++) {
              c2.trySend(1);
              c1.tryReceive();
              started.set(true);
              c1.trySend(1);
              c2.tryReceive();
            }
          });
      while (!started.get()) Thread.onSpinWait();
      assertThat(tries(c1, c2)).as("0 for the default").isPositive();
      wanders.join();
    }
  }

  /// Go: `runtime/chan_test.go` TestSelectFairness: within ten sigma, though two more channels are
  /// never ready.
  @Test
  void a_select_takes_one_of_two_ready_channels_as_often_as_the_other()
      throws InterruptedException {
    int trials = 10_000;
    var c1 = of(new int[trials]);
    var c2 = of(new int[trials]);
    var c3 = Channel.<Integer>unbuffered();
    var c4 = Channel.<Integer>unbuffered();
    int first = 0;
    for (int i = 0; i < trials; i++) {
      first +=
          select(
              receive(c3).map(v -> fail("c3")),
              receive(c4).map(v -> fail("c4")),
              receive(c1).map(v -> 1),
              receive(c2).map(v -> 0));
    }
    assertThat(first).isCloseTo(trials / 2, within(10 * 50));
  }

  /// Go: `runtime/chan_test.go` TestSelectFairness, sharper: chi-square with 7 degrees of freedom
  /// is above 50 once in a hundred million times.
  @Test
  void a_select_chooses_evenly_among_eight() throws InterruptedException {
    int[] chosen = new int[8];
    var channel = Channel.<Integer>buffered(1);
    for (int i = 0; i < 16_000; i++) {
      select(
          send(channel, 0),
          send(channel, 1),
          send(channel, 2),
          send(channel, 3),
          send(channel, 4),
          send(channel, 5),
          send(channel, 6),
          send(channel, 7));
      chosen[channel.receive()]++;
    }
    double chiSquare = 0;
    for (int count : chosen) chiSquare += (count - 2_000.0) * (count - 2_000.0) / 2_000.0;
    assertThat(chiSquare).isLessThan(50);
  }

  /// Go: `runtime/chan_test.go` TestPseudoRandomSend.
  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void a_select_that_sends_either_of_two_values_sends_both(int capacity)
      throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var ones =
        spawning(() -> {
          int sum = 0;
          for (int i = 0; i < 100; i++) sum += channel.receive();
          return sum;
        });
    for (int i = 0; i < 100; i++) select(send(channel, 1), send(channel, 0));
    assertThat(ones.join()).isBetween(11, 89);
  }

  private static int counter;
  private static int shift;

  private static int nextValue() {
    counter++;
    return 1 << shift;
  }

  private static int sends(@Nullable Channel<Integer> a, @Nullable Channel<Integer> b)
      throws InterruptedException {
    for (int sent = 0; ; sent++) {
      var first = a;
      var second = b;
      int chosen =
          select(
              send(first, nextValue()).map(() -> 1),
              send(second, nextValue()).map(() -> 2),
              orElse().map(() -> 0));
      if (chosen == 0) return sent;
      if (chosen == 1) a = null;
      else b = null;
      shift++;
    }
  }

  /// Go: `test/chan/select.go`.
  @Test
  void every_operand_is_evaluated_though_its_channel_is_null() throws InterruptedException {
    counter = 0;
    shift = 0;
    var a = Channel.<Integer>buffered(1);
    var b = Channel.<Integer>buffered(1);
    assertThat(sends(a, b)).isEqualTo(2);
    assertThat(a.receive() | b.receive()).isEqualTo(3);
    assertThat(sends(a, null)).isEqualTo(1);
    assertThat(counter).isEqualTo(10);
  }

  private static <T> T noted(List<String> notes, String note, T value) {
    notes.add(note);
    return value;
  }

  /// Go: `test/chan/select5.go`, whose generated programs check the order in all the forms that the
  /// compiler rewrites.
  @Test
  void operands_are_evaluated_once_in_source_order_whatever_is_chosen()
      throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      var notes = new ArrayList<String>();
      select(
          send(noted(notes, "c1", of(0)), noted(notes, "v1", 1)),
          receive(noted(notes, "c2", of(0))),
          send(noted(notes, "c3", Channel.<Integer>buffered(1)), noted(notes, "v3", 3)),
          receive(noted(notes, "c4", (@Nullable Channel<Integer>) null)));
      assertThat(notes).containsExactly("c1", "v1", "c2", "c3", "v3", "c4");
    }
  }

  /// Go: `test/chan/select4.go`.
  @Test
  void only_the_body_of_the_chosen_case_runs() throws InterruptedException {
    var never = Channel.<Integer>unbuffered();
    var seen = new ArrayList<Integer>();
    select(receive(never, v -> fail("no value")), receive(of(42), v -> seen.add(v)));
    assertThat(seen).containsExactly(42);
  }

  /// Go: `test/chan/select3.go`: nil channels are never selected.
  @Test
  void a_default_runs_when_all_other_channels_are_null() throws InterruptedException {
    Channel<Integer> nil = null;
    boolean ran =
        select(
            send(nil, 7).map(() -> false),
            receiveOrClosed(nil).map(v -> false),
            orElse().map(() -> true));
    assertThat(ran).isTrue();
  }

  /// Go: `test/chan/select3.go`: selects with default cases do not block.
  @Test
  void a_default_alone_runs() throws InterruptedException {
    assertThat(select(orElse().map(() -> "default"))).isEqualTo("default");
  }

  /// Go: `test/chan/select3.go`: selects with ready channels do not block.
  @Test
  void a_default_does_not_run_when_a_case_is_ready() throws InterruptedException {
    var room = Channel.<Integer>buffered(1);
    assertThat(select(send(room, 7).map(() -> 1), orElse().map(() -> 0))).isOne();
    assertThat(select(receive(room).map(v -> v), orElse().map(() -> 0))).isEqualTo(7);
  }

  /// Go: `test/chan/select3.go`: selects with closed channels behave like ordinary operations.
  @Test
  void a_closed_channel_is_always_ready_to_receive() throws InterruptedException {
    var closed = closed();
    assertThat(select(receiveOrClosed(closed))).isEqualTo(new Received<>(null, false));
    assertThat(select(await(closed).map(() -> "closed"))).isEqualTo("closed");
    assertThatThrownBy(() -> select(receive(closed))).isInstanceOf(ChannelClosedException.class);
  }

  /// Go: `test/chan/select3.go`, as above.
  @Test
  void a_send_on_a_closed_channel_is_ready_and_fails() {
    var closed = closed();
    assertThatThrownBy(() -> select(send(closed, 7))).isInstanceOf(ChannelClosedException.class);
    assertThatThrownBy(() -> select(send(closed, 7), orElse()))
        .isInstanceOf(ChannelClosedException.class);
  }

  /// Go: `test/chan/select8.go`: one, two and three cases, which compilers treat apart. What breaks
  /// out of a case in Go is the return of its body here.
  @Test
  void a_case_ends_where_its_body_returns() throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var sender =
        spawn(() -> {
          while (true) channel.send(5);
        });
    sender.awaitBlocked();
    select(receive(channel, v -> {}));
    select(orElse(() -> {}));
    select(receive(channel, v -> {}), orElse(() -> {}));
    select(receive(channel, v -> {}), send(channel, 10, () -> fail("sent")), orElse(() -> {}));
    sender.interrupt();
    assertThat(sender.failure()).isInstanceOf(InterruptedException.class);
  }

  /// Go: `test/chan/sendstmt.go`, of which only the channel of channels is not syntax.
  @Test
  void a_channel_passes_channels() throws InterruptedException {
    var channels = Channel.<Channel<Integer>>buffered(1);
    var channel = Channel.<Integer>buffered(1);
    channels.send(channel);
    select(send(channels.receive(), 2));
    assertThat(channel.receive()).isEqualTo(2);
  }

  /// Go: `test/chan/doubleselect.go`: if two cases of one select both happened, a value would
  /// arrive twice.
  @Test
  void no_select_runs_two_of_its_cases() throws InterruptedException {
    int count = 20_000;
    var outs =
        List.of(
            Channel.<Integer>unbuffered(), Channel.<Integer>unbuffered(),
            Channel.<Integer>unbuffered(), Channel.<Integer>unbuffered());
    var merged = Channel.<Integer>unbuffered();
    var sender =
        spawn(() -> {
          for (int i = 0; i < count; i++) {
            select(
                send(outs.get(0), i),
                send(outs.get(1), i),
                send(outs.get(2), i),
                send(outs.get(3), i));
          }
          outs.forEach(Channel::close);
        });
    var muxes = outs.stream().map(out -> spawn(() -> out.range(merged::send))).toList();
    var closer =
        spawn(() -> {
          for (var mux : muxes) mux.join();
          merged.close();
        });
    var seen = new HashSet<Integer>();
    for (int v : merged) assertThat(seen.add(v)).isTrue();
    assertThat(seen).hasSize(count);
    sender.join();
    closer.join();
  }

  /// Go: `test/chan/perm.go`, for select. The wrong directions do not compile:
  /// [DirectionConformanceTest].
  @Test
  void a_select_takes_each_direction_where_it_is_allowed() throws InterruptedException {
    var channel = Channel.<Integer>buffered(1);
    SendChannel<Integer> sends = channel;
    ReceiveChannel<Integer> receives = channel;
    select(send(channel, 0));
    select(receive(channel));
    select(send(sends, 0));
    assertThat(select(receive(receives))).isZero();
  }
}
