package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class DebounceTest {
  private final VirtualClock clock = new VirtualClock();
  private final Channel<Integer> events = Channel.unbuffered();
  private final Channel<Integer> output = Channel.unbuffered();

  @Test
  void passes_an_event_on_after_the_quiet_time() throws Exception {
    Scope.run(() -> {
      var thread = start();
      send(thread, 1);
      advance(10);
      assertThat(output.receive()).isEqualTo(1);
      events.close();
      output.await();
    });
  }

  @Test
  void holds_an_event_back_until_then() throws Exception {
    Scope.run(() -> {
      var thread = start();
      send(thread, 1);
      advance(9);
      assertThat(clock.alarms()).as("timers still running").isPositive();
      advance(1);
      assertThat(output.receive()).isEqualTo(1);
      events.close();
      output.await();
    });
  }

  @Test
  void begins_the_time_anew_with_each_event() throws Exception {
    Scope.run(() -> {
      var thread = start();
      send(thread, 1);
      advance(6);
      send(thread, 2);
      advance(6);
      assertThat(clock.alarms()).as("timers still running").isPositive();
      events.close();
      assertThat(output.receive()).isEqualTo(2);
      output.await();
    });
  }

  @Test
  void passes_on_only_the_last_of_several() throws Exception {
    Scope.run(() -> {
      var thread = start();
      for (int event = 1; event <= 3; event++) send(thread, event);
      advance(10);
      assertThat(output.receive()).isEqualTo(3);
      events.close();
      assertThat(output.receiveOrClosed().ok()).isFalse();
    });
  }

  @Test
  void goes_on_after_it_has_passed_one_on() throws Exception {
    Scope.run(() -> {
      var thread = start();
      for (int event = 1; event <= 2; event++) {
        send(thread, event);
        advance(10);
        assertThat(output.receive()).isEqualTo(event);
      }
      events.close();
      output.await();
    });
  }

  @Test
  void passes_on_what_it_holds_back_when_the_events_are_closed() throws Exception {
    Scope.run(() -> {
      var thread = start();
      send(thread, 1);
      events.close();
      assertThat(output.receive()).isEqualTo(1);
      assertThat(output.receiveOrClosed().ok()).isFalse();
    });
  }

  @Test
  void leaves_no_timer_behind() throws Exception {
    var roomy = Channel.<Integer>buffered(1);
    Scope.run(() -> {
      go(() -> {
        events.send(1);
        events.close();
      });
      Debounce.debounce(clock, Duration.ofSeconds(10), events, roomy);
    });
    assertThat(clock.alarms()).isZero();
  }

  private Thread start() {
    return go(() -> Debounce.debounce(clock, Duration.ofSeconds(10), events, output));
  }

  /// Sends an event, and returns when it has been taken, and what comes next is waited for. Once
  /// `send` has returned, the thread is no longer parked for this event.
  private void send(Thread thread, int event) throws InterruptedException {
    events.send(event);
    while (thread.getState() != Thread.State.WAITING
        || !(LockSupport.getBlocker(thread) instanceof Waiter)) {
      assertThat(thread.isAlive()).isTrue();
      Thread.sleep(1);
    }
  }

  private void advance(int seconds) {
    assertThat(clock.alarms()).as("timers of the clock").isPositive();
    clock.advance(Duration.ofSeconds(seconds));
  }
}
