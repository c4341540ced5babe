package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One thread waits in an operation; the test interrupts it and a moment later meets it. The moment
/// grows while the meeting succeeds and shrinks while it fails, so the two keep happening at once.
/// `-Draces.scale=N` runs N times as many races.
///
/// Either the operation is called off and the meeting fails, or it happens, and the interrupt,
/// which came before, is found afterwards. [LateInterruptTest] forces single cases of this.
@Timeout(3_600)
class LateInterruptRaceTest {
  private static final int RACES = 20_000 * Integer.getInteger("races.scale", 1);

  private final Channel<Integer> channel = Channel.unbuffered();
  private final Channel<Integer> other = Channel.unbuffered();
  private final Balance balance = new Balance(RACES);
  private final AtomicInteger lostInterrupts = new AtomicInteger();

  /// What the waiting thread does in race `i`.
  private interface Waits {
    void perform(int i) throws InterruptedException;
  }

  /// @param meets meets the waiting thread in race `i`, and says whether it was there
  private void races(Waits waits, IntPredicate meets) throws InterruptedException {
    int moment = 0;
    int met = 0;
    for (int i = 0; i < RACES; i++) {
      int race = i;
      var waiting =
          Spawned.blocked(() -> {
            try {
              waits.perform(race);
              if (!Thread.interrupted()) lostInterrupts.incrementAndGet();
            } catch (InterruptedException e) {
              balance.calledOff();
            }
          });
      waiting.interrupt();
      for (int spin = 0; spin < moment; spin++) Thread.onSpinWait();
      boolean there = meets.test(i);
      if (there) met++;
      moment = Math.max(0, there ? moment + 1 : moment - 1);
      waiting.join();
    }
    balance.assertEven();
    assertThat(lostInterrupts).hasValue(0);
    assertThat(balance.timesCalledOff() + met).isEqualTo(RACES);
  }

  private boolean sends(int i) {
    boolean sent = channel.trySend(i);
    if (sent) balance.sent(i);
    return sent;
  }

  private boolean receives(int i) {
    var received = channel.tryReceive();
    if (received == null) return false;
    balance.received(requireNonNull(received.value()));
    return true;
  }

  @Test
  void a_receive_keeps_what_it_is_given() throws InterruptedException {
    races(i -> balance.received(channel.receive()), this::sends);
  }

  @Test
  void a_send_does_not_say_that_it_failed_when_its_value_is_taken() throws InterruptedException {
    races(
        i -> {
          channel.send(i);
          balance.sent(i);
        },
        this::receives);
  }

  @Test
  void a_select_keeps_what_it_is_given() throws InterruptedException {
    races(
        i -> select(receive(channel, v -> balance.received(v)), receive(other, v -> {})),
        this::sends);
  }

  @Test
  void a_select_does_not_say_that_it_failed_when_its_value_is_taken() throws InterruptedException {
    races(
        i -> select(send(channel, i, () -> balance.sent(i)), receive(other, v -> {})),
        this::receives);
  }
}
