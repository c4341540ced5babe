package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static gotojava.concurrency.channel.Spawned.blocked;
import static gotojava.concurrency.channel.Spawned.spawn;
import static gotojava.concurrency.channel.Spawned.spawning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gotojava.concurrency.Nullable;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Go's own tests demand of a select that has to wait: the same scenarios, each named for its
/// Go test.
@Timeout(120)
class SelectWaitConformanceTest {
  /// Go: `test/chan/select3.go`: empty selects and selects with only nil channels always block. An
  /// interrupt ends here what has no end in Go.
  @Test
  void a_select_of_null_channels_waits_for_ever() throws InterruptedException {
    Channel<Integer> nil = null;
    for (Spawned.Body body :
        List.<Spawned.Body>of(
            () -> select(receive(nil)),
            () -> select(send(nil, 7)),
            () -> select(receive(nil), send(nil, 7)))) {
      var waits = blocked(body);
      waits.interrupt();
      assertThat(waits.failure()).isInstanceOf(InterruptedException.class);
    }
  }

  /// Go: `test/chan/select3.go`: selects with non-ready non-nil channels always block.
  @Test
  void a_select_waits_until_a_case_is_ready() throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var selects = spawning(() -> select(receive(channel))).awaitBlocked();
    channel.send(7);
    assertThat(selects.join()).isEqualTo(7);
  }

  /// Go: `test/chan/select3.go`: select should not get confused if it sees itself.
  @Test
  void a_select_does_not_meet_itself() throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var selects =
        spawning(() -> select(send(channel, 1).map(() -> -1), receive(channel).map(v -> v)))
            .awaitBlocked();
    channel.send(2);
    assertThat(selects.join()).isEqualTo(2);
  }

  /// Go: `runtime/chan_test.go` TestSelfSelect.
  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void two_selects_that_send_and_receive_on_one_channel_feed_each_other(int capacity)
      throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var both = new ArrayList<Spawned<?>>();
    for (int p = 0; p < 2; p++) {
      int self = p;
      both.add(
          spawn(() -> {
            for (int i = 0; i < 1_000; i++) {
              var sends = send(channel, self).map(() -> 1 - self);
              var receives = receive(channel).map(v -> v);
              int other =
                  self == 0 || i % 2 == 0 ? select(sends, receives) : select(receives, sends);
              if (capacity == 0) assertThat(other).isNotEqualTo(self);
            }
          }));
    }
    for (var one : both) one.join();
  }

  /// Go: `runtime/chan_test.go` TestSelectStress.
  @Test
  void sends_receives_and_selects_on_four_channels_come_out_even() throws InterruptedException {
    int count = 5_000;
    var channels =
        List.of(
            Channel.<Integer>unbuffered(), Channel.<Integer>unbuffered(),
            Channel.<Integer>buffered(2), Channel.<Integer>buffered(3));
    var all = new ArrayList<Spawned<?>>();
    for (var channel : channels) {
      all.add(
          spawn(() -> {
            for (int i = 0; i < count; i++) channel.send(0);
          }));
      all.add(
          spawn(() -> {
            for (int i = 0; i < count; i++) channel.receive();
          }));
    }
    all.add(spawn(() -> selectsOften(count, channels, true)));
    all.add(spawn(() -> selectsOften(count, channels, false)));
    for (var one : all) one.join();
    assertThat(channels).allMatch(channel -> channel.length() == 0);
  }

  /// Sends or receives `count` times on each channel; one that is through becomes null.
  private static void selectsOften(int count, List<Channel<Integer>> channels, boolean sends)
      throws InterruptedException {
    var left = new ArrayList<@Nullable Channel<Integer>>(channels);
    int[] done = new int[4];
    for (int i = 0; i < 4 * count; i++) {
      int chosen = sends ? sendsToOne(left) : receivesFromOne(left);
      if (++done[chosen] == count) left.set(chosen, null);
    }
    assertThat(Arrays.stream(done)).containsOnly(count);
  }

  private static int sendsToOne(List<@Nullable Channel<Integer>> c) throws InterruptedException {
    return select(
        send(c.get(3), 0).map(() -> 3),
        send(c.get(2), 0).map(() -> 2),
        send(c.get(0), 0).map(() -> 0),
        send(c.get(1), 0).map(() -> 1));
  }

  private static int receivesFromOne(List<@Nullable Channel<Integer>> c)
      throws InterruptedException {
    return select(
        receive(c.get(0)).map(v -> 0),
        receive(c.get(1)).map(v -> 1),
        receive(c.get(2)).map(v -> 2),
        receive(c.get(3)).map(v -> 3));
  }

  /// Go: `runtime/chan_test.go` TestSelectDuplicateChannel.
  @Test
  void a_select_may_have_one_channel_twice_and_leaves_its_queue_in_order()
      throws InterruptedException {
    var c = Channel.<Integer>unbuffered();
    var d = Channel.<Integer>unbuffered();
    var a = blocked(() -> select(receive(c), receive(c), receive(d)));
    var b = spawning(c::receive).awaitBlocked();
    d.send(7);
    a.join();
    c.send(8);
    assertThat(b.join()).isEqualTo(8);
  }

  /// Go: `test/chan/select6.go`, of issue 2075.
  @Test
  void a_select_that_was_last_in_a_queue_leaves_it_in_order() throws InterruptedException {
    var c1 = Channel.<Boolean>unbuffered();
    var c2 = Channel.<Boolean>unbuffered();
    var first = blocked(c1::receive);
    var second =
        blocked(() -> {
          select(receive(c1, v -> fail("received from c1")), receive(c2));
          c1.receive();
        });
    c2.send(true);
    second.awaitBlocked();
    c1.send(true);
    c1.send(true);
    first.join();
    second.join();
  }

  /// Go: `test/chan/select7.go`: each way to receive a value that nobody looks at meets each way to
  /// send it, the receiver first.
  @Test
  void every_form_of_receive_meets_every_form_of_send() throws InterruptedException {
    var other = Channel.<Integer>unbuffered();
    for (int form = 0; form < 9; form++) {
      var c = Channel.<Integer>unbuffered();
      int receives = form % 3;
      var receiver =
          blocked(() -> {
            if (receives == 0) c.receive();
            if (receives == 1) select(receive(c));
            if (receives == 2) select(receive(c), receive(other));
          });
      if (form / 3 == 0) c.send(1);
      if (form / 3 == 1) select(send(c, 1));
      if (form / 3 == 2) select(send(c, 1), send(other, 1));
      receiver.join();
    }
  }

  /// Go: `selectgo` permutes cases on one channel. 400 times out of 1,000 and fewer is beyond
  /// chance.
  @Test
  void a_select_that_waits_twice_in_one_channel_is_met_in_either_case()
      throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var first = new AtomicInteger();
    for (int i = 0; i < 1_000; i++) {
      var selects =
          blocked(() -> select(receive(channel, _ -> first.incrementAndGet()), receive(channel)));
      channel.send(i);
      selects.join();
    }
    assertThat(first.get()).isBetween(400, 600);
  }

  /// Go: `test/chan/select2.go`: a select that is over holds no memory. Here the value that it
  /// offered to a channel that nobody receives from can be collected.
  @Test
  void a_select_leaves_nothing_in_the_channels_it_did_not_choose() throws InterruptedException {
    var never = Channel.<Object>unbuffered();
    var channel = Channel.<Integer>unbuffered();
    var offered = new ArrayList<WeakReference<Object>>();
    for (int i = 0; i < 100; i++) {
      var selects =
          spawning(() -> {
            var value = new Object();
            select(send(never, value), receive(channel));
            return new WeakReference<>(value);
          });
      selects.awaitBlocked();
      channel.send(1);
      offered.add(selects.join());
    }
    for (var value : offered) awaitCollected(value);
    assertThat(never.tryReceive()).isNull();
  }

  private static void awaitCollected(WeakReference<Object> value) {
    while (value.get() != null) System.gc();
  }
}
