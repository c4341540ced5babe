package gotojava.patterns.singleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class OnceValueTest {
  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void runs_the_function_when_first_asked_and_not_before() {
    var once = new OnceValue<>(runs::incrementAndGet);
    assertThat(runs).hasValue(0);
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(1);
  }

  @Test
  void takes_null_for_a_value() {
    var once = new OnceValue<>(() -> runs.incrementAndGet() == 1 ? null : "run again");
    assertThat(once.get()).isNull();
    assertThat(once.get()).isNull();
  }

  @Test
  void does_not_run_a_failing_function_again() {
    var once = new OnceValue<>(this::fail);
    assertThatThrownBy(once::get).hasMessage("failed in run 1");
    assertThatThrownBy(once::get).hasMessageStartingWith("failed");
    assertThat(runs).hasValue(1);
  }

  @Test
  void throws_the_same_exception_to_every_caller() {
    var once = new OnceValue<>(this::fail);
    var first = catchThrowable(once::get);
    assertThat(first).hasMessage("failed in run 1");
    assertThat(catchThrowable(once::get)).isSameAs(first);
  }

  @Test
  void throws_the_same_error_to_every_caller() {
    var once =
        new OnceValue<>(() -> {
          throw new AssertionError(runs.incrementAndGet());
        });
    var first = catchThrowable(once::get);
    assertThat(first).isInstanceOf(AssertionError.class).hasMessage("1");
    assertThat(catchThrowable(once::get)).isSameAs(first);
  }

  @Test
  void runs_the_function_once_when_two_callers_meet() throws Exception {
    var meeting = meet(runs::incrementAndGet);
    meeting.first.get();
    meeting.second.get();
    assertThat(runs).hasValue(1);
  }

  @Test
  void makes_a_second_caller_wait_for_the_value() throws Exception {
    var meeting = meet(Object::new);
    assertThat(meeting.second.get()).isNotNull().isSameAs(meeting.first.get());
  }

  @Test
  void makes_a_second_caller_wait_for_the_failure() throws Exception {
    var meeting = meet(this::fail);
    var failure = catchThrowable(meeting.first::get);
    assertThat(failure).hasRootCauseMessage("failed in run 1");
    assertThatThrownBy(meeting.second::get).cause().isSameAs(failure.getCause());
  }

  @Test
  void lets_go_of_the_function_once_it_has_run() {
    var captured = new Object();
    var once = new OnceValue<>(captured::hashCode);
    var left = new WeakReference<>(captured);
    captured = null;
    var value = once.get();
    for (int i = 0; i < 10 && !left.refersTo(null); i++) System.gc();
    assertThat(left.refersTo(null)).isTrue();
    assertThat(once.get()).isEqualTo(value);
  }

  private Object fail() {
    throw new IllegalStateException("failed in run " + runs.incrementAndGet());
  }

  /// The answers to two callers, of whom the second asked while the function ran for the first.
  private record Meeting(CompletableFuture<Object> first, CompletableFuture<Object> second) {}

  private Meeting meet(Supplier<Object> function) throws Exception {
    var running = new CompletableFuture<>();
    var mayEnd = new CompletableFuture<>().orTimeout(5, TimeUnit.SECONDS);
    var once =
        new OnceValue<>(() -> {
          running.complete(null);
          mayEnd.join();
          return function.get();
        });
    var meeting = new Meeting(new CompletableFuture<>(), new CompletableFuture<>());
    ask(once, meeting.first);
    CompletableFuture.anyOf(running, meeting.first).get();
    awaitHeldUp(ask(once, meeting.second));
    mayEnd.complete(null);
    return meeting;
  }

  private static Thread ask(OnceValue<Object> once, CompletableFuture<Object> answer) {
    return Thread.ofPlatform().daemon().start(() -> answer.completeAsync(once, Runnable::run));
  }

  /// Waits until the caller has returned or waits inside `get`. One that spins there is left to it
  /// after 500 looks; to go on early may spare a wrong answer, but never fails a right one.
  private static void awaitHeldUp(Thread caller) throws InterruptedException {
    for (int spins = 0; spins < 500 && !caller.join(Duration.ofMillis(1)); ) {
      if (!isInside(caller)) continue;
      if (WAITING.contains(caller.getState())) return;
      spins++;
    }
  }

  private static boolean isInside(Thread caller) {
    return Arrays.stream(caller.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(OnceValue.class.getName()));
  }
}
