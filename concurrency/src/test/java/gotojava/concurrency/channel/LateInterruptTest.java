package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Nullable;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An interrupt and the counterpart come at the same moment, forced: the test holds the lock of the
/// channel while the waiting thread notices the interrupt, serves the thread, and lets go.
///
/// The operation has happened then. It returns as if nothing had been, and the interrupt is kept
/// for the next.
@Timeout(60)
class LateInterruptTest {
  private record End(@Nullable Object result, boolean interrupted) {}

  private static Spawned<End> blocked(Callable<?> operation) {
    return Spawned.spawning(
            () -> {
              Object result = operation.call();
              return new End(result, Thread.interrupted());
            })
        .awaitBlocked();
  }

  private static RingChannel<Integer> channel(int... values) throws InterruptedException {
    var channel = new RingChannel<Integer>(values.length);
    for (int value : values) channel.send(value);
    return channel;
  }

  private static void interruptAndThen(
      RingChannel<Integer> channel, Spawned<End> waiting, Runnable serve) {
    channel.lock();
    waiting.interrupt();
    waiting.awaitInterruptNoticed();
    serve.run();
    channel.unlock();
  }

  @Test
  void a_receiver_that_is_served_keeps_the_value() throws InterruptedException {
    var channel = channel();
    var receiver = blocked(channel::receive);
    interruptAndThen(channel, receiver, () -> assertThat(channel.offer(7)).isTrue());
    assertThat(receiver.join()).isEqualTo(new End(7, true));
  }

  @Test
  void a_sender_that_is_served_has_sent() throws InterruptedException {
    var channel = channel();
    var sender =
        blocked(() -> {
          channel.send(7);
          return "sent";
        });
    interruptAndThen(channel, sender, () -> assertThat(channel.poll()).isEqualTo(7));
    assertThat(sender.join()).isEqualTo(new End("sent", true));
    assertThat(channel.tryReceive()).isNull();
  }

  @Test
  void a_sender_whose_value_went_into_the_buffer_has_sent() throws InterruptedException {
    var channel = channel(1);
    var sender =
        blocked(() -> {
          channel.send(2);
          return "sent";
        });
    interruptAndThen(channel, sender, () -> assertThat(channel.poll()).isEqualTo(1));
    assertThat(sender.join()).isEqualTo(new End("sent", true));
    assertThat(channel.receive()).isEqualTo(2);
  }

  @Test
  void a_receiver_that_is_not_served_has_received_nothing() throws InterruptedException {
    var channel = channel();
    var receiver = Spawned.spawning(channel::receive).awaitBlocked();
    channel.lock();
    receiver.interrupt();
    receiver.awaitInterruptNoticed();
    channel.unlock();
    assertThat(receiver.failure()).isInstanceOf(InterruptedException.class);
    assertThat(channel.trySend(7)).isFalse();
  }

  @Test
  void a_select_that_is_served_before_it_wakes_has_happened() throws InterruptedException {
    var channel = channel();
    var other = channel();
    var selects = blocked(() -> select(receive(channel).map(v -> v), send(other, 1).map(() -> 1)));
    channel.lock();
    assertThat(channel.offer(7)).isTrue();
    selects.interrupt();
    channel.unlock();
    assertThat(selects.join()).isEqualTo(new End(7, true));
    assertThat(other.tryReceive()).isNull();
  }

  @Test
  void a_select_that_noticed_the_interrupt_first_is_not_served() throws InterruptedException {
    var channel = channel();
    var selects = Spawned.spawning(() -> select(receive(channel))).awaitBlocked();
    channel.lock();
    selects.interrupt();
    selects.awaitInterruptNoticed();
    channel.unlock();
    assertThat(selects.failure()).isInstanceOf(InterruptedException.class);
    assertThat(channel.trySend(7)).isFalse();
  }
}
