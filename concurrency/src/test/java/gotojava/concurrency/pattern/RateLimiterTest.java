package gotojava.concurrency.pattern;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.DeadlineExceededException;
import gotojava.concurrency.sync.Asleep;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualClock clock = new VirtualClock();
  private final RateLimiter limiter = RateLimiter.every(SECOND, 2, clock);

  private int passing() {
    int passed = 0;
    while (limiter.tryAcquire()) passed++;
    return passed;
  }

  @Test
  void a_full_bucket_lets_a_burst_pass() {
    assertThat(passing()).isEqualTo(2);
  }

  @Test
  void one_token_comes_back_in_every_interval() {
    passing();
    clock.advance(SECOND.minusNanos(1));
    assertThat(passing()).isZero();
    clock.advance(Duration.ofNanos(1));
    assertThat(passing()).isEqualTo(1);
    clock.advance(SECOND);
    assertThat(passing()).isEqualTo(1);
  }

  @Test
  void the_bucket_does_not_fill_beyond_the_burst_and_then_has_no_timer() {
    passing();
    clock.advance(SECOND.multipliedBy(10));
    assertThat(clock.alarms()).isZero();
    assertThat(passing()).isEqualTo(2);
    assertThat(clock.alarms()).isEqualTo(1);
  }

  @Test
  void those_who_wait_pass_in_the_order_they_came() throws Exception {
    passing();
    Scope.run(() -> {
      var passed = Channel.<Integer>buffered(3);
      for (int i = 0; i < 3; i++) {
        int number = i;
        Asleep.until(
            go(() -> {
              limiter.acquire();
              passed.send(number);
            }));
      }
      for (int i = 0; i < 3; i++) {
        clock.advance(SECOND);
        assertThat(passed.receive()).isEqualTo(i);
      }
      assertThat(passing()).isZero();
    });
  }

  @Test
  void who_is_cancelled_has_taken_nothing() throws Exception {
    passing();
    Scope.run(() -> {
      try (var ctx = Context.background().withCancel()) {
        Asleep.until(
            go(() ->
                assertThatThrownBy(() -> limiter.acquire(ctx))
                    .isInstanceOf(CanceledException.class)));
      }
    });
    clock.advance(SECOND);
    assertThat(passing()).isEqualTo(1);
  }

  @Test
  void a_deadline_before_the_token_wins() throws Exception {
    passing();
    Scope.run(() -> {
      var ctx = Context.background(clock).withTimeout(SECOND.dividedBy(2));
      Asleep.until(
          go(() ->
              assertThatThrownBy(() -> limiter.acquire(ctx))
                  .isInstanceOf(DeadlineExceededException.class)));
      clock.advance(SECOND);
    });
  }

  @Test
  void who_is_cancelled_before_does_not_pass() {
    var ctx = Context.background().withCancel();
    ctx.cancel();
    assertThatThrownBy(() -> limiter.acquire(ctx)).isInstanceOf(CanceledException.class);
    assertThat(passing()).isEqualTo(2);
  }

  @Test
  void who_is_interrupted_has_taken_nothing() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(limiter::acquire).isInstanceOf(InterruptedException.class);
    assertThat(passing()).isEqualTo(2);
  }

  /// Against a model: a bucket that is refilled by arithmetic.
  @Test
  void agrees_with_a_bucket_that_reckons() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var model =
        new Object() {
          int tokens = 2;
          long sinceMissing;

          void advance(long nanos) {
            sinceMissing += nanos;
            long whole = sinceMissing / SECOND.toNanos();
            tokens = (int) Math.min(2, tokens + whole);
            sinceMissing = tokens == 2 ? 0 : sinceMissing % SECOND.toNanos();
          }

          boolean take() {
            return tokens > 0 && tokens-- > 0;
          }
        };
    for (int i = 0; i < 10_000; i++) {
      long nanos = random.nextLong(SECOND.toNanos());
      clock.advance(Duration.ofNanos(nanos));
      model.advance(nanos);
      assertThat(limiter.tryAcquire()).as("seed %d, step %d", seed, i).isEqualTo(model.take());
    }
  }

  @Test
  void many_at_once_pass_no_faster() throws Exception {
    var passed = new AtomicInteger();
    Scope.run(() -> {
      try (var ctx = Context.background().withCancel()) {
        for (int i = 0; i < 100; i++) {
          go(() -> {
            limiter.acquire(ctx);
            passed.incrementAndGet();
          });
        }
        for (int i = 0; i <= 98; i++) {
          int due = i + 2;
          Asleep.until(() -> passed.get() >= due);
          assertThat(passed).hasValue(due);
          clock.advance(SECOND);
        }
      }
    });
    assertThat(passed).hasValue(100);
  }

  @Test
  void refuses_a_rate_that_is_none() {
    assertThatThrownBy(() -> RateLimiter.every(Duration.ZERO, 1, clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interval and burst must be positive: one in PT0S, burst 1");
    assertThatThrownBy(() -> RateLimiter.every(SECOND, 0, clock))
        .hasMessage("interval and burst must be positive: one in PT1S, burst 0");
  }
}
