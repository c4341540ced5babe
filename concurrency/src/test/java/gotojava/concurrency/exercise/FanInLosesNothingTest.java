package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class FanInLosesNothingTest {
  private final Channel<Object> done = Channel.unbuffered();
  private final Channel<Integer> left = Channel.unbuffered();
  private final Channel<Integer> right = Channel.unbuffered();

  @Test
  void passes_on_every_value_of_every_input() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(full(1, 2, 3), full(4, 5, 6)));
      assertThat(all(merged)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    });
  }

  @Test
  void keeps_the_order_of_an_input() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(full(1, 2, 3, 4), full()));
      assertThat(all(merged)).containsExactly(1, 2, 3, 4);
    });
  }

  @Test
  void does_not_wait_for_a_silent_input() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(left, right));
      right.send(1);
      assertThat(merged.receive()).isEqualTo(1);
      left.close();
      right.close();
      merged.await();
    });
  }

  @Test
  void stays_open_while_an_input_is() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(left, right));
      left.close();
      right.send(1);
      assertThat(merged.receive()).isEqualTo(1);
      right.close();
      merged.await();
    });
  }

  @Test
  void closes_at_once_without_inputs() throws Exception {
    Scope.run(() -> assertThat(all(FanInLosesNothing.merge(done, inputs()))).isEmpty());
  }

  @Test
  void ends_when_cancelled_while_the_inputs_are_silent() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(left, right));
      done.close();
      assertThat(all(merged)).isEmpty();
    });
  }

  @Test
  void passes_on_what_it_had_taken_when_cancelled() throws Exception {
    Scope.run(() -> {
      var merged = FanInLosesNothing.merge(done, List.of(left, right));
      left.send(1);
      right.send(2);
      done.close();
      assertThat(takenWithoutWaiting(merged)).containsExactlyInAnyOrder(1, 2);
    });
  }

  @Test
  void leaves_in_the_input_what_it_had_not_taken_when_cancelled() throws Exception {
    Scope.run(() -> {
      var input = full(1, 2, 3, 4, 5);
      var merged = FanInLosesNothing.merge(done, List.of(input));
      var seen = new ArrayList<>(List.of(merged.receive()));
      done.close();
      seen.addAll(all(merged));
      seen.addAll(all(input));
      assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    });
  }

  private static List<ReceiveChannel<Integer>> inputs() {
    return List.of();
  }

  private static Channel<Integer> full(int... values) {
    var channel = Channel.<Integer>buffered(values.length);
    for (int value : values) channel.trySend(value);
    channel.close();
    return channel;
  }

  private static List<Integer> all(ReceiveChannel<Integer> channel) {
    var all = new ArrayList<Integer>();
    for (int value : channel) all.add(value);
    return all;
  }

  /// Reads to the close, but is never there when somebody wants to send: a sender has to wait.
  private static List<Integer> takenWithoutWaiting(ReceiveChannel<Integer> channel)
      throws InterruptedException {
    var taken = new ArrayList<Integer>();
    for (var next = channel.tryReceive(); next == null || next.ok(); next = channel.tryReceive()) {
      if (next != null) taken.add(Objects.requireNonNull(next.value()));
      if (Thread.interrupted()) throw new InterruptedException("the channel is never closed");
      LockSupport.parkNanos(1);
    }
    return taken;
  }
}
