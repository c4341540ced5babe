package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class TokenBucketTest {
  private final VirtualClock clock = new VirtualClock();
  private final TokenBucket bucket = new TokenBucket(clock, Duration.ofSeconds(10), 3);
  private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

  @Test
  void is_full_at_first() {
    assertThat(taken()).isEqualTo(3);
  }

  @Test
  void gets_a_token_each_period() {
    taken();
    advance(20);
    assertThat(taken()).isEqualTo(2);
  }

  @Test
  void holds_no_more_tokens_than_fit() {
    taken();
    advance(1_000);
    assertThat(taken()).isEqualTo(3);
  }

  @Test
  void counts_the_time_between_two_questions() {
    taken();
    advance(6);
    assertThat(taken()).isZero();
    advance(4);
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void counts_from_when_it_was_full_no_more() {
    advance(8);
    taken();
    advance(8);
    assertThat(taken()).isZero();
    advance(2);
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void waits_no_longer_than_for_the_next_token() throws Exception {
    taken();
    advance(7);
    startAcquire("waiter");
    clock.awaitAlarms(1);
    advance(3);
    assertThat(clock.alarms()).as("sleepers").isZero();
    assertThat(ended.take()).isEqualTo("waiter");
  }

  @Test
  void gives_each_token_to_one_of_those_who_wait() throws Exception {
    taken();
    var one = startAcquire("one");
    var two = startAcquire("two");
    clock.awaitAlarms(2);
    advance(10);
    awaitOneEnded(one, two);
    assertThat(ended).hasSize(1);
  }

  @Test
  void takes_no_token_when_interrupted() throws Exception {
    taken();
    var waiter = startAcquire("waiter");
    clock.awaitAlarms(1);
    waiter.interrupt();
    waiter.join();
    advance(10);
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void refuses_what_is_not_positive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenBucket(clock, Duration.ZERO, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenBucket(clock, Duration.ofSeconds(1), 0));
  }

  private void advance(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }

  /// How many tokens there are; takes them all.
  private int taken() {
    int taken = 0;
    while (taken < 200 && bucket.tryAcquire()) taken++;
    return taken;
  }

  private Thread startAcquire(String name) {
    return Thread.startVirtualThread(() -> {
      try {
        bucket.acquire();
        ended.add(name);
      } catch (InterruptedException _) {
        // it has no token
      }
    });
  }

  /// Returns when one of them has ended, and the other has ended or sleeps.
  private void awaitOneEnded(Thread one, Thread two) throws InterruptedException {
    while (one.isAlive() && two.isAlive()) Thread.sleep(1);
    while (clock.alarms() == 0 && (one.isAlive() || two.isAlive())) Thread.sleep(1);
  }
}
