package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Spawned.blocked;
import static gotojava.concurrency.channel.Spawned.spawn;
import static gotojava.concurrency.channel.Spawned.spawning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Go's own tests demand of channels: the same scenarios, each named for its Go test. Select
/// is in [SelectConformanceTest]; `conformance.yaml` lists all Go tests with their counterparts.
@Timeout(120)
class ChannelConformanceTest {
  private static Channel<Integer> filled(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    for (int i = 0; i < capacity; i++) channel.send(i);
    return channel;
  }

  /// Go: `runtime/chan_test.go` TestChan, first block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void a_receive_from_an_empty_channel_waits(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var first = blocked(channel::receive);
    var second = blocked(channel::receiveOrClosed);
    assertThat(channel.tryReceive()).isNull();
    channel.send(0);
    channel.send(0);
    first.join();
    second.join();
  }

  /// Go: `runtime/chan_test.go` TestChan, second block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void a_send_to_a_full_channel_waits(int capacity) throws InterruptedException {
    var channel = filled(capacity);
    var sender = blocked(() -> channel.send(capacity));
    assertThat(channel.trySend(-1)).isFalse();
    for (int i = 0; i <= capacity; i++) assertThat(channel.receive()).isEqualTo(i);
    sender.join();
  }

  /// Go: `runtime/chan_test.go` TestChan, third block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void a_closed_channel_gives_what_is_left_and_then_says_so(int capacity)
      throws InterruptedException {
    var channel = filled(capacity);
    channel.close();
    for (int i = 0; i < capacity; i++) assertThat(channel.receive()).isEqualTo(i);
    assertThatThrownBy(channel::receive).isInstanceOf(ChannelClosedException.class);
    assertThat(channel.receiveOrClosed()).isEqualTo(new Received<>(null, false));
    assertThat(channel.tryReceive()).isEqualTo(new Received<>(null, false));
  }

  /// Go: `runtime/chan_test.go` TestChan, fourth block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void a_close_wakes_a_waiting_receiver(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var receiver = spawning(channel::receiveOrClosed).awaitBlocked();
    channel.close();
    assertThat(receiver.join().ok()).isFalse();
  }

  /// Go: `runtime/chan_test.go` TestChan, fifth block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void values_arrive_in_the_order_of_their_sends(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var sender =
        spawn(() -> {
          for (int i = 0; i < 200; i++) channel.send(i);
        });
    for (int i = 0; i < 100; i++) assertThat(channel.receive()).isEqualTo(i);
    for (int i = 100; i < 200; i++) {
      assertThat(channel.receiveOrClosed()).isEqualTo(new Received<>(i, true));
    }
    sender.join();
  }

  /// Go: `runtime/chan_test.go` TestChan, sixth block.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void what_four_send_four_receive(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    var received = new AtomicIntegerArray(1_000);
    var all = new ArrayList<Spawned<?>>();
    for (int p = 0; p < 4; p++) {
      all.add(
          spawn(() -> {
            for (int i = 0; i < 1_000; i++) channel.send(i);
          }));
      all.add(
          spawn(() -> {
            for (int i = 0; i < 1_000; i++) received.incrementAndGet(channel.receive());
          }));
    }
    for (var one : all) one.join();
    assertThat(IntStream.range(0, 1_000).map(received::get)).containsOnly(4);
  }

  /// Go: `runtime/chan_test.go` TestChan, seventh block; `test/chancap.go`.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 19})
  void length_counts_what_is_in_the_buffer(int capacity) throws InterruptedException {
    var channel = Channel.<Integer>buffered(capacity);
    assertThat(channel.length()).isZero();
    assertThat(channel.capacity()).isEqualTo(capacity);
    for (int i = 0; i < capacity; i++) channel.send(i);
    assertThat(channel.length()).isEqualTo(capacity);
    assertThat(channel.capacity()).isEqualTo(capacity);
  }

  /// Go: `runtime/chan_test.go` TestNonblockRecvRace.
  @Test
  void a_try_finds_a_value_or_the_close_while_a_channel_is_closed() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
      var channel = filled(1);
      var tries = spawning(() -> channel.tryReceive() != null);
      channel.close();
      channel.receiveOrClosed();
      assertThat(tries.join()).isTrue();
    }
  }

  /// Go: `runtime/chan_test.go` TestMultiConsumer.
  @Test
  void workers_that_range_over_one_channel_get_every_value_once() throws InterruptedException {
    int[] primes = {2, 3, 7, 11, 13, 17, 19, 23, 27, 31};
    int count = 27_182;
    var queue = Channel.<Integer>buffered(23 * 3);
    var results = Channel.<Integer>buffered(23 * 3);
    var workers = new ArrayList<Spawned<?>>();
    for (int w = 0; w < 23; w++) {
      int slow = primes[w % primes.length];
      workers.add(
          spawn(() -> {
            for (int v : queue) {
              if (v == slow) LockSupport.parkNanos(1);
              results.send(v);
            }
          }));
    }
    var feeder =
        spawn(() -> {
          for (int i = 0; i < count; i++) queue.send(primes[i % primes.length]);
          queue.close();
          for (var worker : workers) worker.join();
          results.close();
        });
    long sum = 0;
    int seen = 0;
    for (int v : results) {
      sum += v;
      seen++;
    }
    feeder.join();
    assertThat(seen).isEqualTo(count);
    assertThat(sum).isEqualTo(IntStream.range(0, count).mapToLong(i -> primes[i % 10]).sum());
  }

  /// Go: `runtime/chan_test.go` TestChanSendInterface.
  @Test
  void a_channel_of_objects_takes_any_object_and_gives_it_back() throws InterruptedException {
    var channel = Channel.<Object>buffered(1);
    var value = new Object();
    channel.send(value);
    assertThat(channel.trySend(value)).isFalse();
    Select.select(Select.send(channel, value), Select.send(channel, "another"), Select.orElse());
    assertThat(channel.receive()).isSameAs(value);
    assertThat(channel.length()).isZero();
  }

  /// Go: `test/chan/fifo.go` AsynchFifo.
  @Test
  void a_buffered_channel_is_first_in_first_out() throws InterruptedException {
    var channel = filled(10);
    for (int i = 0; i < 10; i++) assertThat(channel.receive()).isEqualTo(i);
  }

  /// Go: `test/chan/fifo.go` SynchFifo.
  @Test
  void a_daisy_chain_takes_the_values_of_an_unbuffered_channel_in_turn()
      throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var start = Channel.<Integer>unbuffered();
    var in = start;
    var chain = new ArrayList<Spawned<?>>();
    for (int i = 0; i < 10; i++) {
      var before = in;
      var after = Channel.<Integer>unbuffered();
      int expected = i;
      chain.add(
          spawn(() -> {
            before.receive();
            assertThat(channel.receive()).isEqualTo(expected);
            after.send(1);
          }));
      in = after;
    }
    start.send(0);
    for (int i = 0; i < 10; i++) channel.send(i);
    in.receive();
    for (var link : chain) link.join();
  }

  /// Go: `test/chan/fifo.go`, for goroutines that wait, which Go's test leaves to chance.
  @Test
  void receivers_are_served_in_the_order_in_which_they_came() throws InterruptedException {
    var channel = Channel.<Integer>unbuffered();
    var waiting = new ArrayList<Spawned<Integer>>();
    for (int i = 0; i < 10; i++) waiting.add(spawning(channel::receive).awaitBlocked());
    for (int i = 0; i < 10; i++) channel.send(i);
    for (int i = 0; i < 10; i++) assertThat(waiting.get(i).join()).isEqualTo(i);
  }

  /// Go: `test/chan/fifo.go`, as above.
  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void senders_are_served_in_the_order_in_which_they_came(int capacity)
      throws InterruptedException {
    var channel = filled(capacity);
    for (int i = 0; i < 10; i++) {
      int value = capacity + i;
      blocked(() -> channel.send(value));
    }
    var received = new ArrayList<Integer>();
    for (int i = 0; i < capacity + 10; i++) received.add(channel.receive());
    assertThat(received).isEqualTo(IntStream.range(0, capacity + 10).boxed().toList());
  }

  /// Go: `test/chan/goroutines.go`.
  @Test
  void ten_thousand_goroutines_pass_a_value_along() throws InterruptedException {
    var leftmost = Channel.<Integer>unbuffered();
    var right = leftmost;
    for (int i = 0; i < 10_000; i++) {
      var left = right;
      var next = Channel.<Integer>unbuffered();
      spawn(() -> left.send(next.receive()));
      right = next;
    }
    right.send(1);
    assertThat(leftmost.receive()).isEqualTo(1);
  }

  /// Go: `test/chan/nonblock.go`: a try fails without a partner.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_try_does_not_wait(int capacity) throws InterruptedException {
    var channel = Channel.<String>buffered(capacity);
    assertThat(channel.tryReceive()).isNull();
    if (capacity > 0) channel.send("filled");
    assertThat(channel.trySend("value")).isFalse();
  }

  /// Go: `test/chan/nonblock.go`: a try meets a goroutine that waits.
  @Test
  void a_try_meets_a_waiting_partner() throws InterruptedException {
    var channel = Channel.<String>unbuffered();
    var receiver = spawning(channel::receive).awaitBlocked();
    assertThat(channel.trySend("hello")).isTrue();
    assertThat(receiver.join()).isEqualTo("hello");
    var sender = blocked(() -> channel.send("hello again"));
    assertThat(channel.tryReceive()).isEqualTo(new Received<>("hello again", true));
    sender.join();
  }

  /// Go: `test/chan/sieve1.go`, and `sieve2.go`, which differs in how it merges.
  @Test
  void a_sieve_of_goroutines_finds_the_primes() throws InterruptedException {
    var source = Channel.<Integer>unbuffered();
    var threads =
        new ArrayList<>(
            List.of(
                spawn(() -> {
                  for (int i = 2; ; i++) source.send(i);
                })));
    var primes = new ArrayList<Integer>();
    var in = source;
    for (int i = 0; i < 25; i++) {
      int prime = in.receive();
      primes.add(prime);
      var from = in;
      var to = Channel.<Integer>unbuffered();
      threads.add(spawn(() -> filter(from, to, prime)));
      in = to;
    }
    threads.forEach(Spawned::interrupt);
    assertThat(primes).startsWith(2, 3, 5, 7, 11).endsWith(83, 89, 97).hasSize(25);
  }

  private static void filter(ReceiveChannel<Integer> in, SendChannel<Integer> out, int prime)
      throws InterruptedException {
    while (true) {
      int v = in.receive();
      if (v % prime != 0) out.send(v);
    }
  }

  /// Go: `test/chan/zerosize.go`: where only the event counts, a channel of null will do.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void null_is_a_value_and_no_close(int capacity) throws InterruptedException {
    var channel = Channel.<@Nullable Void>buffered(capacity);
    var sender = spawn(() -> channel.send(null));
    assertThat(channel.receiveOrClosed()).isEqualTo(new Received<>(null, true));
    sender.join();
  }

  /// Go: `test/closedchan.go`.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_closed_channel_refuses_a_send_a_try_and_a_close(int capacity) {
    var channel = Channel.<Integer>buffered(capacity);
    channel.close();
    assertThatThrownBy(() -> channel.send(1)).isInstanceOf(ChannelClosedException.class);
    assertThatThrownBy(() -> channel.trySend(1)).isInstanceOf(ChannelClosedException.class);
    assertThatThrownBy(channel::close).isInstanceOf(ChannelClosedException.class);
  }

  /// Go: `runtime/chan.go` closechan releases all writers, which then panic.
  @Test
  void a_close_makes_a_waiting_send_fail() throws InterruptedException {
    var channel = filled(1);
    var sender = blocked(() -> channel.send(1));
    channel.close();
    assertThat(sender.failure()).isInstanceOf(ChannelClosedException.class);
    assertThat(channel.receive()).isZero();
    assertThat(channel.receiveOrClosed().ok()).isFalse();
  }

  /// Go: `test/makechan.go`.
  @Test
  void no_channel_has_a_negative_capacity() {
    assertThatThrownBy(() -> Channel.buffered(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
