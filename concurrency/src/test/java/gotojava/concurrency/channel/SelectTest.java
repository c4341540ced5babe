package gotojava.concurrency.channel;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static gotojava.concurrency.channel.Select.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import gotojava.concurrency.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SelectTest {
  private final Channel<String> a = Channel.buffered(1);
  private final Channel<String> b = Channel.buffered(1);
  private final Channel<String> rendezvous = Channel.unbuffered();
  private final List<String> done = new ArrayList<>();

  @Test
  void a_receive_with_two_bodies_tells_values_from_the_close() throws InterruptedException {
    Channel<Integer> channel = Channel.buffered(1);
    var seen = new ArrayList<String>();
    channel.send(1);
    channel.close();
    for (int i = 0; i < 2; i++) {
      select(receive(channel, v -> seen.add("value " + v), () -> seen.add("closed")));
    }
    select(receive(null, v -> seen.add("never"), () -> {}), orElse());
    assertThat(seen).containsExactly("value 1", "closed");
  }

  @Test
  void does_the_case_that_is_ready() throws InterruptedException {
    b.send("x");
    select(receive(a, v -> done.add("a" + v)), receive(b, v -> done.add("b" + v)));
    assertThat(done).containsExactly("bx");
  }

  @Test
  void sends_where_there_is_room() throws InterruptedException {
    a.send("full");
    select(send(a, "x", () -> done.add("a")), send(b, "y", () -> done.add("b")));
    assertThat(done).containsExactly("b");
    assertThat(b.receive()).isEqualTo("y");
  }

  @Test
  void takes_the_default_when_no_channel_is_ready() throws InterruptedException {
    select(receive(a, done::add), orElse(() -> done.add("one")));
    select(receive(a, done::add), receive(b, done::add), orElse(() -> done.add("two")));
    select(send(rendezvous, "x", () -> done.add("sent")), orElse(() -> done.add("three")));
    assertThat(done).containsExactly("one", "two", "three");
  }

  @Test
  void prefers_a_ready_case_to_the_default() throws InterruptedException {
    a.send("x");
    select(orElse(() -> done.add("default")), receive(a, done::add));
    assertThat(done).containsExactly("x");
  }

  @Test
  void gives_the_value_of_the_case() throws InterruptedException {
    a.send("x");
    String value = select(receive(a), receive(b));
    assertThat(value).isEqualTo("x");
    String text = select(receive(a).map(v -> "got " + v), orElse().map(() -> "nothing"));
    assertThat(text).isEqualTo("nothing");
  }

  @Test
  void chooses_uniformly_among_the_ready() throws InterruptedException {
    var counts = new int[4];
    Channel<String> never = Channel.unbuffered();
    for (int i = 0; i < 12_000; i++) {
      a.trySend("a");
      b.trySend("b");
      select(
          receive(a, _ -> counts[0]++),
          receive(never, _ -> counts[3]++),
          receive(a, _ -> counts[1]++),
          receive(b, _ -> counts[2]++));
    }
    assertThat(counts[3]).isZero();
    for (int i = 0; i < 3; i++) assertThat(counts[i]).isBetween(3_600, 4_400);
  }

  @Test
  void a_null_channel_is_never_ready() throws InterruptedException {
    a.send("x");
    for (int i = 0; i < 100; i++) {
      a.trySend("x");
      select(
          receive((Channel<String>) null, _ -> done.add("null")),
          send((Channel<String>) null, "y", () -> done.add("null")),
          receive(a, _ -> {}));
    }
    assertThat(done).isEmpty();
  }

  @Test
  void a_waiting_select_is_served_by_a_send_and_by_a_receive() throws Exception {
    Scope.run(() -> {
      var selecting =
          Blocked.await(go(() -> select(receive(a, v -> done.add(v)), send(rendezvous, "out"))));
      a.send("in");
      selecting.join();
      assertThat(done).containsExactly("in");
      assertThat(rendezvous.tryReceive()).isNull();
      Blocked.await(go(() -> select(receive(a), send(rendezvous, "out"))));
      assertThat(rendezvous.receive()).isEqualTo("out");
      assertThat(a.trySend("stays")).isTrue();
      assertThat(a.length()).isEqualTo(1);
    });
  }

  @Test
  void two_selects_meet() throws Exception {
    Scope.run(() -> {
      var selecting = Blocked.await(go(() -> select(receive(rendezvous, done::add), await(b))));
      select(receive(b), send(rendezvous, "met"));
      selecting.join();
      assertThat(done).containsExactly("met");
    });
  }

  @Test
  void a_select_never_meets_itself() throws InterruptedException {
    select(
        receive(rendezvous, done::add),
        send(rendezvous, "self"),
        timeout(Duration.ZERO, () -> done.add("time")));
    assertThat(done).containsExactly("time");
  }

  @Test
  void the_same_channel_twice_is_served_once() throws Exception {
    Scope.run(() -> {
      var selecting =
          Blocked.await(
              go(() -> select(receive(rendezvous, done::add), receive(rendezvous, done::add))));
      rendezvous.send("once");
      selecting.join();
      assertThat(rendezvous.trySend("twice")).isFalse();
      assertThat(done).containsExactly("once");
    });
  }

  @Test
  void a_close_is_ready() throws InterruptedException {
    a.close();
    select(receive(a, () -> done.add("closed")), receive(b, done::add));
    select(receiveOrClosed(a, r -> done.add("ok " + r.ok())));
    assertThat(done).containsExactly("closed", "ok false");
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(() -> select(receive(a, done::add), receive(b, done::add)))
        .withMessageStartingWith("receive from closed channel");
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(() -> select(send(a, "x"), receive(b)))
        .withMessageStartingWith("send on closed channel");
  }

  @Test
  void a_close_wakes_a_waiting_select() throws Exception {
    Scope.run(() -> {
      var selecting =
          Blocked.await(
              go(() -> select(receive(a, done::add), receive(b, () -> done.add("closed")))));
      b.close();
      selecting.join();
      assertThat(done).containsExactly("closed");
    });
  }

  @Test
  void the_time_ends_a_wait() throws InterruptedException {
    var late = timeout(Duration.ofMillis(1)).map(() -> "late");
    var later = timeout(Duration.ofDays(400_000)).map(() -> "later");
    String text = select(receive(a), later, late);
    assertThat(text).isEqualTo("late");
    assertThat(a.trySend("x")).isTrue();
    assertThat(a.length()).isEqualTo(1);
  }

  @Test
  void a_value_comes_before_the_end_of_the_time() throws Exception {
    Scope.run(() -> {
      go(() -> rendezvous.send("in time"));
      String text = select(receive(rendezvous), timeout(Duration.ofMinutes(1)).map(() -> "late"));
      assertThat(text).isEqualTo("in time");
    });
  }

  @Test
  void an_interrupted_select_has_done_no_case() throws Exception {
    Scope.run(() -> {
      var selecting = Blocked.await(go(() -> select(receive(rendezvous), send(rendezvous, "x"))));
      selecting.interrupt();
      selecting.join();
      assertThat(rendezvous.tryReceive()).isNull();
      assertThat(rendezvous.trySend("y")).isFalse();
    });
  }

  @Test
  void an_interrupt_before_the_call_counts_unless_there_is_a_default() throws Exception {
    a.send("x");
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> select(receive(a, done::add)));
    Thread.currentThread().interrupt();
    select(receive(a, done::add), orElse());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).containsExactly("x");
  }

  @Test
  void a_case_may_be_used_again() throws InterruptedException {
    var receiving = receive(a).map(v -> v + "!");
    a.send("x");
    String first = select(receiving, await(b).map(() -> ""));
    a.send("y");
    String second = select(receiving);
    assertThat(first + second).isEqualTo("x!y!");
  }

  @Test
  void a_hundred_channels_are_not_too_many() throws Exception {
    Scope.run(() -> {
      var channels = new ArrayList<Channel<String>>();
      for (int i = 0; i < 100; i++) channels.add(Channel.unbuffered());
      var cases = channels.stream().map(Select::<String>receive).toArray(Select.Case<?>[]::new);
      var selecting = Blocked.await(go(() -> done.add(String.valueOf(select(cases)))));
      channels.get(77).send("found");
      selecting.join();
      assertThat(done).containsExactly("found");
    });
  }

  @Test
  void has_one_default_at_most() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(orElse(), receive(a), orElse()))
        .withMessage("select with two orElse cases");
  }

  @Test
  void many_selects_move_every_value_once() throws Exception {
    int each = 20_000;
    var sums = new long[2];
    Scope.run(() -> {
      var channels = Arrays.asList(Channel.<Integer>unbuffered(), Channel.<Integer>buffered(3));
      for (int worker = 0; worker < 2; worker++) {
        go(() -> sendEach(each, channels.get(0), channels.get(1)));
      }
      for (int i = 0; i < 2 * each; i++) {
        int value = select(receive(channels.get(1)), receive(channels.get(0)));
        sums[0] += value;
        sums[1]++;
      }
    });
    assertThat(sums).containsExactly(2L * each * (each - 1) / 2, 2L * each);
  }

  private static void sendEach(int count, SendChannel<Integer> one, SendChannel<Integer> other)
      throws InterruptedException {
    for (int i = 0; i < count; i++) select(send(one, i), send(other, i));
  }

  @Test
  void a_case_without_its_body_takes_no_value() {
    var body = new AtomicReference<Select.ValueBody<String, Integer>>();
    var action = new AtomicReference<Select.Action>();
    a.trySend("x");
    assertThatNullPointerException()
        .isThrownBy(() -> select(receive(a).map(body.get())))
        .withMessage("a case without its body");
    assertThatNullPointerException().isThrownBy(() -> select(receive(a, action.get())));
    assertThat(a.length()).isOne();
  }
}
