package gotojava.concurrency.time;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TimerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final VirtualClock clock = new VirtualClock();

  /// Go: TestAfter
  @Test
  void after_sends_the_time_when_it_has_passed() throws Exception {
    var start = clock.instant();
    var after = clock.after(SECOND);
    clock.advance(SECOND.minusNanos(1));
    assertThat(after.tryReceive()).isNull();
    clock.advance(Duration.ofNanos(1));
    assertThat(after.receive()).isEqualTo(start.plus(SECOND));
  }

  /// Go: TestAfterQueuing
  @Test
  void what_is_due_earlier_comes_earlier() {
    var order = new ArrayList<Integer>();
    for (int seconds : List.of(5, 3, 6, 6, 1, 2)) {
      clock.runAfter(SECOND.multipliedBy(seconds), () -> order.add(seconds));
    }
    clock.advance(HOUR);
    assertThat(order).containsExactly(1, 2, 3, 5, 6, 6);
  }

  /// Go: TestAfterTick
  @Test
  void one_after_another_adds_up() throws Exception {
    var end = Channel.<Instant>buffered(1);
    var start = clock.instant();
    go(() -> {
      for (int i = 0; i < 10; i++) clock.after(SECOND).receive();
      end.send(clock.instant());
    });
    for (int i = 0; i < 10; i++) {
      clock.awaitAlarms(1);
      clock.advance(SECOND);
    }
    assertThat(end.receive()).isEqualTo(start.plusSeconds(10));
  }

  /// Go: TestAfterFunc
  @Test
  void after_func_runs_in_a_goroutine_of_its_own() throws Exception {
    var ran = Channel.<Thread>unbuffered();
    clock.afterFunc(SECOND, () -> ran.send(Thread.currentThread()));
    clock.advance(SECOND);
    assertThat(ran.receive()).isNotSameAs(Thread.currentThread());
  }

  /// Go: TestAfterFunc (a task that sets the next timer)
  @Test
  void a_task_may_set_the_next_timer() {
    var runs = new AtomicInteger();
    runAgain(runs);
    clock.advance(SECOND.multipliedBy(10));
    assertThat(runs).hasValue(10);
  }

  private void runAgain(AtomicInteger runs) {
    clock.runAfter(
        SECOND,
        () -> {
          runs.incrementAndGet();
          runAgain(runs);
        });
  }

  /// Go: TestAfterStop
  @Test
  void what_is_stopped_does_not_happen() {
    var ran = new AtomicInteger();
    var sending = clock.newTimer(SECOND);
    var running = clock.runAfter(SECOND, ran::incrementAndGet);
    assertThat(sending.stop()).isTrue();
    assertThat(running.stop()).isTrue();
    clock.advance(HOUR);
    assertThat(sending.channel().tryReceive()).isNull();
    assertThat(ran).hasValue(0);
    assertThat(running.stop()).isFalse();
  }

  @Test
  void a_stopped_timer_is_not_kept() {
    clock.newTimer(SECOND).stop();
    assertThat(clock.alarms()).isZero();
  }

  /// Go: TestReset
  @Test
  void reset_counts_from_now() {
    var ran = new AtomicInteger();
    var timer = clock.runAfter(SECOND, ran::incrementAndGet);
    clock.advance(SECOND.dividedBy(2));
    assertThat(timer.reset(SECOND)).isTrue();
    clock.advance(SECOND.dividedBy(2));
    assertThat(ran).hasValue(0);
    clock.advance(SECOND.dividedBy(2));
    assertThat(ran).hasValue(1);
    assertThat(timer.reset(SECOND)).isFalse();
    clock.advance(SECOND);
    assertThat(ran).hasValue(2);
  }

  /// Go: TestChan
  @Test
  void no_value_of_before_is_left_after_stop_or_reset() {
    var timer = clock.newTimer(SECOND);
    clock.advance(SECOND);
    assertThat(timer.channel().length()).isOne();
    assertThat(timer.stop()).isTrue();
    assertThat(timer.channel().tryReceive()).isNull();
    timer.reset(SECOND);
    clock.advance(SECOND);
    assertThat(timer.reset(HOUR)).isTrue();
    assertThat(timer.channel().tryReceive()).isNull();
  }

  /// Go: TestChan
  @Test
  void stop_says_false_once_the_value_was_received() throws Exception {
    var timer = clock.newTimer(SECOND);
    clock.advance(SECOND);
    timer.channel().receive();
    assertThat(timer.stop()).isFalse();
  }

  /// Go: TestStopResult, TestResetResult, TestTimerStopStress: on the clock of this machine
  @Test
  void stop_tells_whether_the_value_can_still_be_received() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 8; i++) go(TimerTest::raceTwoTimers);
    });
  }

  private static void raceTwoTimers() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      var one = Time.newTimer(Duration.ofMillis(1));
      var two = Time.newTimer(Duration.ofMillis(1));
      var other =
          select(receive(one.channel()).map(_ -> two), receive(two.channel()).map(_ -> one));
      if (!other.stop()) throw new AssertionError("nobody received it, and it is not there");
    }
  }

  /// Go: TestSleepZeroDeadlock, TestSleep, TestIssue5745
  @Test
  void no_time_or_less_has_passed_already() throws Exception {
    clock.sleep(Duration.ZERO);
    clock.sleep(SECOND.negated());
    assertThat(clock.after(Duration.ZERO).receive()).isEqualTo(clock.instant());
    assertThat(clock.after(SECOND.negated()).receive()).isEqualTo(clock.instant());
    Time.sleep(SECOND.negated());
    Time.after(SECOND.negated()).receive();
  }

  @Test
  void a_timer_without_delay_runs_its_action_where_it_may_reset_any_timer() throws Exception {
    var runs = new AtomicInteger();
    var itself = new AtomicReference<Timer>();
    itself.set(
        clock.runAfter(
            HOUR,
            () -> {
              if (runs.incrementAndGet() == 1) itself.get().reset(SECOND);
            }));
    itself.get().reset(Duration.ZERO);
    assertThat(runs).hasValue(1);
    assertThat(clock.alarms()).isOne();
    assertThat(itself.get().stop()).isTrue();
    assertThat(clock.alarms()).isZero();
  }

  /// Held by one who runs an action, the lock of a timer could be waited for by another who does.
  @Test
  void an_action_runs_without_the_lock_of_its_timer() throws Exception {
    var running = new CountDownLatch(1);
    var stopped = new Semaphore(0);
    var timer =
        clock.runAfter(
            HOUR,
            () -> {
              running.countDown();
              stopped.acquireUninterruptibly();
            });
    var resetting = Thread.ofVirtual().start(() -> timer.reset(Duration.ZERO));
    running.await();
    assertThat(timer.stop()).isFalse();
    stopped.release();
    resetting.join();
  }

  @Test
  void a_virtual_clock_says_where_it_ends() {
    var longest = Duration.ofNanos(Long.MAX_VALUE / 2);
    clock.advance(longest);
    assertThat(clock.newTimer(HOUR).stop()).isTrue();
    assertThatThrownBy(() -> clock.advance(SECOND))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("a virtual clock ends 146 years after its beginning: 2146-")
        .hasMessageEndingWith(" is PT0S before it, advance by PT1S");
    clock.advance(Duration.ZERO);
  }

  /// Go: TestOverflowSleep
  @Test
  void the_longest_time_never_comes() {
    var longest = Duration.ofSeconds(Long.MAX_VALUE);
    var timer = Time.newTimer(longest);
    assertThat(timer.channel().tryReceive()).isNull();
    assertThat(timer.stop()).isTrue();
    var onVirtual = clock.newTimer(longest);
    clock.advance(HOUR);
    assertThat(onVirtual.stop()).isTrue();
  }

  @Test
  void a_sleeper_wakes_when_the_clock_is_there() throws Exception {
    var woke = Channel.<Instant>unbuffered();
    go(() -> {
      clock.sleep(HOUR);
      woke.send(clock.instant());
    });
    clock.awaitAlarms(1);
    clock.advance(HOUR);
    assertThat(woke.receive()).isEqualTo(clock.instant());
  }

  @Test
  void an_interrupted_sleeper_leaves_no_alarm() throws Exception {
    var sleeper = go(() -> clock.sleep(HOUR));
    clock.awaitAlarms(1);
    sleeper.interrupt();
    sleeper.join();
    assertThat(clock.alarms()).isZero();
  }

  @Test
  void the_virtual_clock_does_not_go_back() {
    assertThatThrownBy(() -> clock.advance(SECOND.negated()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_alarm_finds_the_clock_at_its_own_time() {
    var times = new ArrayList<Instant>();
    var start = clock.instant();
    clock.runAfter(SECOND, () -> times.add(clock.instant()));
    clock.runAfter(HOUR, () -> times.add(clock.instant()));
    clock.advance(HOUR.multipliedBy(2));
    assertThat(times).containsExactly(start.plus(SECOND), start.plus(HOUR));
    assertThat(clock.instant()).isEqualTo(start.plus(HOUR.multipliedBy(2)));
  }

  @Test
  void while_a_timer_of_the_system_runs_there_is_no_deadlock() throws Exception {
    Scope.run(() -> Time.after(Duration.ofMillis(50)).receive());
  }

  @Test
  void a_wait_for_a_clock_that_nobody_advances_is_a_deadlock() {
    assertThatThrownBy(() -> Scope.run(() -> clock.sleep(HOUR)))
        .isInstanceOf(Scope.DeadlockException.class);
  }
}
