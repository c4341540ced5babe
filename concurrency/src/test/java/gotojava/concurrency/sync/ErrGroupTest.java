package gotojava.concurrency.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ErrGroupTest {
  /// Go: TestZeroGroup
  @Test
  void waits_for_all_and_returns_if_none_failed() throws Exception {
    var ran = new AtomicInteger();
    var group = new ErrGroup();
    for (int i = 0; i < 10; i++) group.go(ran::incrementAndGet);
    group.await();
    assertThat(ran).hasValue(10);
  }

  /// Go: TestZeroGroup
  @Test
  void throws_the_first_failure_with_the_others_suppressed() throws Exception {
    var group = new ErrGroup().limit(1);
    group.go(() -> {
      throw new IOException("first");
    });
    group.go(() -> {
      throw new IllegalStateException("second");
    });
    assertThatThrownBy(group::await)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessage("first")
        .hasSuppressedException(new IllegalStateException("second"));
  }

  /// Go: TestWithContext, TestCancelCause
  @Test
  void the_first_failure_cancels_the_context_with_itself_as_the_cause() throws Exception {
    var broken = new IOException("broken");
    var group = ErrGroup.within(Context.background());
    group.go(() -> {
      throw broken;
    });
    group.go(() -> {
      group.context().await();
      group.context().check();
    });
    assertThat(catchThrowable(group::await)).hasCause(broken);
    assertThat(group.context().err()).isInstanceOf(CanceledException.class);
    assertThat(group.context().cause()).isSameAs(broken);
    assertThat(broken.getSuppressed()).isEmpty();
  }

  /// Go: TestWithContext
  @Test
  void the_context_is_cancelled_when_all_is_well_too() throws Exception {
    var group = ErrGroup.within(Context.background());
    group.go(() -> assertThat(group.context().isDone()).isFalse());
    group.await();
    assertThat(group.context().isDone()).isTrue();
  }

  /// Go: TestGoLimit
  @Test
  void runs_no_more_at_a_time_than_the_limit() throws Exception {
    var active = new AtomicInteger();
    var group = new ErrGroup().limit(3);
    for (int i = 0; i < 100; i++) {
      group.go(() -> {
        if (active.incrementAndGet() > 3) throw new AssertionError("too many");
        Asleep.letOthersRun();
        active.decrementAndGet();
      });
    }
    group.await();
    assertThat(active).hasValue(0);
  }

  /// Go: TestTryGo
  @Test
  void trying_starts_nothing_at_the_limit() throws Exception {
    var finish = new CountDownLatch(1);
    var group = new ErrGroup().limit(1);
    assertThat(group.tryGo(finish::await)).isTrue();
    assertThat(group.tryGo(finish::await)).isFalse();
    finish.countDown();
    group.await();
    assertThat(group.tryGo(() -> {})).isTrue();
  }

  @Test
  void an_interrupted_start_runs_nothing() throws Exception {
    var finish = new CountDownLatch(1);
    var ran = new AtomicInteger();
    var group = new ErrGroup().limit(1);
    group.go(finish::await);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> group.go(ran::incrementAndGet))
        .isInstanceOf(InterruptedException.class);
    finish.countDown();
    group.await();
    assertThat(ran).hasValue(0);
  }

  @Test
  void an_error_of_a_task_fails_the_group_and_not_the_scope() throws Exception {
    Scope.run(() -> {
      var group = new ErrGroup();
      group.go(() -> {
        throw new AssertionError("bug");
      });
      assertThatThrownBy(group::await).hasRootCauseMessage("bug");
    });
  }

  @Test
  void refuses_a_limit_of_none_or_too_late() throws Exception {
    assertThatThrownBy(() -> new ErrGroup().limit(0)).isInstanceOf(IllegalArgumentException.class);
    var begun = new ErrGroup();
    begun.go(() -> {});
    begun.await();
    assertThatThrownBy(() -> begun.limit(1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_task_that_is_null_takes_no_place() throws Exception {
    var group = new ErrGroup().limit(1);
    assertThatNullPointerException().isThrownBy(() -> group.go(nothing()));
    assertThatNullPointerException().isThrownBy(() -> group.tryGo(nothing()));
    assertThat(group.tryGo(() -> {})).isTrue();
    group.await();
  }

  private static Task nothing() {
    return new AtomicReference<Task>().get();
  }
}
