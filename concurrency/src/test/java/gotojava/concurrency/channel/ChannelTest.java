package gotojava.concurrency.channel;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChannelTest {
  private final Channel<Integer> unbuffered = Channel.unbuffered();
  private final Channel<Integer> two = Channel.buffered(2);

  @Test
  void a_buffer_gives_back_in_order_what_it_took() throws InterruptedException {
    for (int round = 0; round < 5; round++) {
      two.send(round);
      two.send(-round);
      assertThat(two.length()).isEqualTo(two.capacity()).isEqualTo(2);
      assertThat(two.receive()).isEqualTo(round);
      assertThat(two.receive()).isEqualTo(-round);
    }
    assertThat(two.length()).isZero();
  }

  @Test
  void an_unbuffered_send_waits_for_its_receiver() throws Exception {
    Scope.run(() -> {
      var sender = Blocked.await(go(() -> unbuffered.send(7)));
      assertThat(unbuffered.receive()).isEqualTo(7);
      sender.join();
    });
  }

  @Test
  void a_sender_that_waits_for_room_is_next_behind_the_buffer() throws Exception {
    Scope.run(() -> {
      two.send(1);
      two.send(2);
      Blocked.await(go(() -> two.send(3)));
      Blocked.await(go(() -> two.send(4)));
      var received = new ArrayList<Integer>();
      for (int i = 0; i < 4; i++) received.add(two.receive());
      assertThat(received).containsExactly(1, 2, 3, 4);
    });
  }

  @Test
  void receivers_are_served_in_the_order_they_came() throws Exception {
    Scope.run(() -> {
      var order = Channel.<String>buffered(3);
      for (var name : new String[] {"a", "b", "c"}) {
        Blocked.await(go(() -> order.send(name + unbuffered.receive())));
      }
      for (int i = 1; i <= 3; i++) unbuffered.send(i);
      var served = new ArrayList<String>();
      for (int i = 0; i < 3; i++) served.add(order.receive());
      assertThat(served).containsExactlyInAnyOrder("a1", "b2", "c3");
    });
  }

  @Test
  void the_tries_never_wait() throws InterruptedException {
    assertThat(unbuffered.trySend(1)).isFalse();
    assertThat(unbuffered.tryReceive()).isNull();
    assertThat(two.tryReceive()).isNull();
    assertThat(two.trySend(1)).isTrue();
    assertThat(two.trySend(2)).isTrue();
    assertThat(two.trySend(3)).isFalse();
    assertThat(two.tryReceive()).isEqualTo(new Received<>(1, true));
  }

  @Test
  void a_try_meets_who_waits() throws Exception {
    Scope.run(() -> {
      Blocked.await(go(() -> unbuffered.send(8)));
      assertThat(unbuffered.tryReceive()).isEqualTo(new Received<>(8, true));
      var receiver = Blocked.await(go(() -> assertThat(unbuffered.receive()).isEqualTo(9)));
      assertThat(unbuffered.trySend(9)).isTrue();
      receiver.join();
    });
  }

  @Test
  void null_is_a_value_and_not_the_close() throws InterruptedException {
    Channel<@Nullable String> channel = Channel.buffered(1);
    channel.send(null);
    channel.close();
    assertThat(channel.receiveOrClosed()).isEqualTo(new Received<>(null, true));
    assertThat(channel.receiveOrClosed()).isEqualTo(new Received<>(null, false));
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(() -> channel.receiveOrClosed().orThrow());
  }

  @Test
  void a_closed_channel_gives_what_it_holds_and_then_the_close() throws InterruptedException {
    two.send(1);
    two.close();
    assertThat(two.receive()).isEqualTo(1);
    assertThat(two.tryReceive()).isEqualTo(new Received<>(null, false));
    two.await();
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(two::receive)
        .withMessageMatching("receive from closed channel: Channel \\d+ \\(0 of 2, closed\\)");
  }

  @Test
  void a_closed_channel_takes_neither_send_nor_close() {
    unbuffered.close();
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(() -> unbuffered.send(1))
        .withMessageMatching("send on closed channel: Channel \\d+ \\(unbuffered, closed\\)");
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(() -> unbuffered.trySend(1))
        .withMessageStartingWith("send on closed channel");
    assertThatExceptionOfType(ChannelClosedException.class)
        .isThrownBy(unbuffered::close)
        .withMessageStartingWith("close of closed channel");
  }

  @Test
  void a_close_wakes_all_who_receive() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 3; i++) Blocked.await(go(unbuffered::await));
      unbuffered.close();
    });
  }

  @Test
  void a_close_makes_waiting_sends_throw() {
    assertThatThrownBy(() ->
            Scope.run(() -> {
              var sender = Blocked.await(go(() -> unbuffered.send(1)));
              unbuffered.close();
              sender.join();
            }))
        .isInstanceOf(Scope.PanicException.class)
        .hasRootCauseInstanceOf(ChannelClosedException.class);
  }

  @Test
  void a_loop_ends_with_the_close() throws InterruptedException {
    two.send(1);
    two.send(2);
    two.close();
    assertThat(two).containsExactly(1, 2);
    two.range(_ -> assertThat(false).isTrue());
  }

  @Test
  void an_interrupt_cancels_a_loop_and_stays_set() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> two.iterator().hasNext())
        .withCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void an_interrupt_before_the_call_counts_even_when_it_would_not_wait() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> two.send(1));
    assertThat(Thread.interrupted()).isFalse();
    assertThat(two.length()).isZero();
  }

  @Test
  void an_interrupted_send_has_not_happened() throws Exception {
    var thrown = new AtomicReference<Throwable>();
    var sender = Thread.ofVirtual().unstarted(() -> send(1, thrown));
    sender.start();
    Blocked.await(sender).interrupt();
    sender.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(unbuffered.tryReceive()).isNull();
  }

  private void send(int value, AtomicReference<Throwable> thrown) {
    try {
      unbuffered.send(value);
    } catch (InterruptedException e) {
      thrown.set(e);
    }
  }

  @Test
  void an_interrupted_receive_takes_nothing() throws Exception {
    Scope.run(() -> {
      var receiver = Blocked.await(go(unbuffered::receive));
      receiver.interrupt();
      receiver.join();
      assertThat(unbuffered.trySend(1)).isFalse();
    });
  }

  @Test
  void a_capacity_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.buffered(-1))
        .withMessage("makechan: size out of range: -1");
  }

  @Test
  void it_says_what_it_is() throws InterruptedException {
    two.send(1);
    assertThat(unbuffered.toString()).matches("Channel \\d+ \\(unbuffered\\)");
    assertThat(two.toString()).matches("Channel \\d+ \\(1 of 2\\)");
  }

  @Test
  void try_with_resources_closes_it() throws InterruptedException {
    try (two) {
      two.send(1);
    }
    assertThat(two).containsExactly(1);
  }

  @Test
  void a_buffered_channel_allocates_nothing_for_a_value() throws InterruptedException {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    passOn(1_000); // links what the first calls link
    long before = threads.getCurrentThreadAllocatedBytes();
    passOn(10_000);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
  }

  private void passOn(int count) throws InterruptedException {
    Integer value = 1;
    for (int i = 0; i < count; i++) {
      two.send(value);
      two.receive();
    }
  }
}
