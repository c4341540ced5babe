package gotojava.concurrency.context;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AfterCancelTest {
  private final VirtualClock clock = new VirtualClock();
  private final Context root = Context.background(clock);
  private final Channel<Boolean> ran = Channel.buffered(2);

  /// Go: TestAfterFuncCalledAfterCancel
  @Test
  void runs_once_after_a_cancellation() throws Exception {
    var ctx = root.withCancel();
    var registration = ctx.afterFunc(() -> ran.send(true));
    assertThat(ran.tryReceive()).isNull();
    ctx.cancel();
    ran.receive();
    assertThat(registration.stop()).isFalse();
  }

  /// Go: TestAfterFuncCalledAfterTimeout
  @Test
  void runs_after_a_deadline() throws Exception {
    root.withTimeout(Duration.ofSeconds(1)).afterFunc(() -> ran.send(true));
    clock.advance(Duration.ofSeconds(1));
    ran.receive();
  }

  /// Go: TestAfterFuncCalledImmediately
  @Test
  void runs_at_once_where_all_is_over() throws Exception {
    var ctx = root.withCancel();
    ctx.cancel();
    ctx.afterFunc(() -> ran.send(true));
    ran.receive();
  }

  /// Go: TestAfterFuncNotCalledAfterStop
  @Test
  void does_not_run_once_called_off() throws Exception {
    var count = new AtomicInteger();
    Scope.run(() -> {
      var ctx = root.withCancel();
      var registration = ctx.afterFunc(count::incrementAndGet);
      assertThat(registration.stop()).isTrue();
      assertThat(registration.stop()).isFalse();
      ctx.cancel();
    });
    assertThat(count).hasValue(0);
  }

  /// Go: TestAfterFuncCalledAsynchronously
  @Test
  void cancel_does_not_wait_for_it() throws Exception {
    var begin = Channel.<Boolean>unbuffered();
    var ctx = root.withCancel();
    ctx.afterFunc(() -> {
      begin.receive();
      ran.send(true);
    });
    ctx.cancel();
    begin.send(true);
    ran.receive();
  }

  @Test
  void runs_for_values_below_too_and_each_for_itself() throws Exception {
    var ctx = root.withCancel();
    var below = ctx.withValue(Context.key("key", String.class), "value");
    ctx.afterFunc(() -> ran.send(true));
    below.afterFunc(() -> ran.send(false));
    ctx.cancel();
    assertThat(ran.receive()).isNotEqualTo(ran.receive());
  }

  @Test
  void where_nothing_cancels_it_only_waits_to_be_called_off() {
    assertThat(root.afterFunc(() -> ran.send(true)).stop()).isTrue();
  }
}
