package gotojava.concurrency.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TickerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualClock clock = new VirtualClock();

  /// Go: TestTicker
  @Test
  void ticks_at_its_period_and_after_reset_at_the_new_one() throws Exception {
    var start = clock.instant();
    var ticker = clock.newTicker(SECOND);
    for (int i = 1; i <= 3; i++) {
      clock.advance(SECOND);
      assertThat(ticker.channel().receive()).isEqualTo(start.plusSeconds(i));
    }
    ticker.reset(SECOND.multipliedBy(2));
    clock.advance(SECOND);
    assertThat(ticker.channel().tryReceive()).isNull();
    clock.advance(SECOND);
    assertThat(ticker.channel().receive()).isEqualTo(start.plusSeconds(5));
  }

  /// Go: TestTeardown
  @Test
  void a_stopped_ticker_does_not_tick_and_is_not_kept() {
    var ticker = clock.newTicker(SECOND);
    clock.advance(SECOND);
    ticker.stop();
    assertThat(ticker.channel().tryReceive()).isNull();
    clock.advance(SECOND.multipliedBy(3));
    assertThat(ticker.channel().tryReceive()).isNull();
    assertThat(clock.alarms()).isZero();
  }

  @Test
  void a_slow_receiver_misses_ticks_and_keeps_the_beat() throws Exception {
    var start = clock.instant();
    try (var ticker = clock.newTicker(SECOND)) {
      clock.advance(SECOND.multipliedBy(10).plusMillis(500));
      assertThat(ticker.channel().receive()).isEqualTo(start.plusSeconds(1));
      assertThat(ticker.channel().tryReceive()).isNull();
      clock.advance(Duration.ofMillis(500));
      assertThat(ticker.channel().receive()).isEqualTo(start.plusSeconds(11));
    }
  }

  @Test
  void a_stopped_ticker_ticks_again_after_reset() throws Exception {
    var ticker = clock.newTicker(SECOND);
    ticker.stop();
    ticker.reset(SECOND);
    clock.advance(SECOND);
    assertThat(ticker.channel().receive()).isEqualTo(clock.instant());
  }

  /// Go: TestNewTickerLtZeroDuration, TestTickerResetLtZeroDuration
  @Test
  void refuses_a_period_that_is_not_positive() {
    assertThatThrownBy(() -> clock.newTicker(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("non-positive interval for Ticker: PT0S");
    var ticker = clock.newTicker(SECOND);
    assertThatThrownBy(() -> ticker.reset(SECOND.negated()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ticks_on_the_clock_of_this_machine() throws Exception {
    try (var ticker = Time.newTicker(Duration.ofMillis(1))) {
      var first = ticker.channel().receive();
      assertThat(ticker.channel().receive()).isAfter(first);
    }
  }
}
