package gotojava.concurrency.context;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Received;
import gotojava.concurrency.sync.Asleep;
import gotojava.concurrency.time.VirtualClock;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualClock clock = new VirtualClock();
  private final Context root = Context.background(clock);
  private final IOException broken = new IOException("broken");

  private static boolean closed(Context ctx) {
    var done = ctx.done();
    return done != null && new Received<>(null, false).equals(done.tryReceive());
  }

  private static void assertCancelled(Context ctx) {
    assertThat(closed(ctx)).isTrue();
    assertThat(ctx.isDone()).isTrue();
    assertThat(ctx.err()).isInstanceOf(CanceledException.class).hasMessage("context canceled");
  }

  private static void assertOpen(Context ctx) {
    assertThat(closed(ctx)).isFalse();
    assertThat(ctx.isDone()).isFalse();
    assertThat(ctx.err()).isNull();
    assertThat(ctx.cause()).isNull();
  }

  /// Go: TestBackground, TestTODO
  @Test
  void nothing_cancels_a_root() {
    for (var ctx : new Context[] {Context.background(), Context.todo()}) {
      assertThat(ctx.done()).isNull();
      assertThat(ctx.deadline()).isNull();
      assertOpen(ctx);
    }
    assertThat(Context.background()).hasToString("context.Background");
    assertThat(Context.todo()).hasToString("context.TODO");
  }

  @Test
  void to_wait_for_the_end_of_a_root_is_a_deadlock() {
    assertThatThrownBy(() -> Scope.run(() -> root.await()))
        .isInstanceOf(Scope.DeadlockException.class);
  }

  /// Go: TestWithCancel
  @Test
  void cancel_closes_done_and_sets_err() {
    var ctx = root.withCancel();
    assertThat(ctx).hasToString("context.Background.WithCancel");
    assertThat(ctx.done()).isSameAs(ctx.done());
    assertOpen(ctx);
    ctx.cancel();
    assertCancelled(ctx);
    ctx.cancel();
    assertCancelled(ctx);
  }

  /// Go: TestParentFinishesChild
  @Test
  void cancelling_reaches_all_below() {
    var parent = root.withCancel();
    var child = parent.withCancel();
    var value = parent.withValue(Context.key("key", String.class), "value");
    var below = value.withTimeout(SECOND);
    parent.cancel();
    for (var ctx : new Context[] {parent, child, value, below}) assertCancelled(ctx);
    assertThat(clock.alarms()).isZero();
  }

  /// Go: TestChildFinishesFirst
  @Test
  void cancelling_reaches_nothing_above_or_beside() {
    var parent = root.withCancel();
    var child = parent.withCancel();
    var sibling = parent.withCancel();
    child.cancel();
    assertCancelled(child);
    assertOpen(parent);
    assertOpen(sibling);
  }

  /// Go: TestWithCancelCanceledParent, TestWithCancelSimultaneouslyCanceledParent
  @Test
  void what_is_derived_from_a_cancelled_one_is_cancelled() {
    var parent = root.withCancel();
    parent.cancel(broken);
    var child = parent.withCancel();
    assertCancelled(child);
    assertThat(child.cause()).isSameAs(broken);
  }

  @Test
  void the_end_of_a_block_cancels() {
    Context seen;
    try (var ctx = root.withCancel()) {
      assertOpen(ctx);
      seen = ctx;
    }
    assertCancelled(seen);
  }

  /// Go: TestDeadline, TestTimeout
  @Test
  void is_cancelled_when_the_time_is_up() {
    var ctx = root.withTimeout(SECOND).withCancel();
    assertThat(ctx.deadline()).isEqualTo(clock.instant().plus(SECOND));
    clock.advance(SECOND.minusNanos(1));
    assertOpen(ctx);
    clock.advance(Duration.ofNanos(1));
    assertThat(closed(ctx)).isTrue();
    assertThat(ctx.err())
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessage("context deadline exceeded");
  }

  /// Go: TestDeadline
  @Test
  void the_earlier_deadline_counts() {
    var early = root.withTimeout(SECOND);
    assertThat(early.withTimeout(SECOND.multipliedBy(2)).deadline()).isEqualTo(early.deadline());
    var late = root.withTimeout(SECOND.multipliedBy(2));
    var child = late.withTimeout(SECOND);
    clock.advance(SECOND);
    assertThat(child.isDone()).isTrue();
    assertOpen(late);
  }

  /// Go: TestDeadline (a deadline that is over, now, zero)
  @Test
  void a_deadline_that_is_over_cancels_at_once() {
    assertThat(root.withDeadline(clock.instant()).err())
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(root.withDeadline(Instant.MIN).err()).isInstanceOf(DeadlineExceededException.class);
    assertThat(root.withTimeout(SECOND.negated()).err())
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void a_deadline_beyond_all_time_is_none() {
    var ctx = root.withTimeout(Duration.ofSeconds(Long.MAX_VALUE));
    clock.advance(SECOND);
    assertOpen(ctx);
  }

  /// Go: TestCanceledTimeout
  @Test
  void cancelled_before_its_time_it_keeps_no_timer() {
    var ctx = root.withTimeout(SECOND);
    ctx.cancel();
    assertThat(clock.alarms()).isZero();
    clock.advance(SECOND);
    assertCancelled(ctx);
  }

  /// Go: TestCause
  @Test
  void the_first_cause_counts_for_all_below() {
    var parent = root.withCancel();
    var child = parent.withCancel();
    parent.cancel(broken);
    child.cancel(new IOException("later"));
    assertThat(parent.cause()).isSameAs(broken);
    assertThat(child.cause()).isSameAs(broken);
    assertThat(child.err()).isInstanceOf(CanceledException.class).hasCause(broken);
  }

  /// Go: TestCause
  @Test
  void the_cause_of_a_child_is_its_own() {
    var parent = root.withCancel();
    var child = parent.withCancel();
    child.cancel(broken);
    parent.cancel();
    assertThat(child.cause()).isSameAs(broken);
    assertThat(parent.cause()).isInstanceOf(CanceledException.class);
  }

  /// Go: TestCause (WithTimeoutCause, WithDeadlineCause)
  @Test
  void a_deadline_gives_its_cause_only_when_the_time_is_up() {
    var late = root.withTimeout(SECOND, broken);
    var cancelled = root.withDeadline(clock.instant().plus(SECOND), broken);
    cancelled.cancel();
    clock.advance(SECOND);
    assertThat(late.cause()).isSameAs(broken);
    assertThat(late.err()).isInstanceOf(DeadlineExceededException.class).hasCause(broken);
    assertThat(cancelled.cause()).isInstanceOf(CanceledException.class).hasNoCause();
  }

  /// Go: TestValues
  @Test
  void a_key_of_a_primitive_type_has_boxed_values() {
    var number = Context.key("number", int.class);
    assertThat(root.withValue(number, 7).value(number)).isEqualTo(7);
  }

  @Test
  void gives_the_nearest_value_of_a_key() {
    var user = Context.key("user", String.class);
    var sameName = Context.key("user", String.class);
    var outer = root.withValue(user, "outer");
    var inner = outer.withCancel().withValue(sameName, "other").withValue(user, "inner");
    assertThat(inner.value(user)).isEqualTo("inner");
    assertThat(inner.value(sameName)).isEqualTo("other");
    assertThat(outer.value(user)).isEqualTo("outer");
    assertThat(outer.value(sameName)).isNull();
    assertThat(outer).hasToString("context.Background.WithValue(user, outer)");
  }

  /// Go: TestWithValueChecksKey, TestInvalidDerivedFail
  @Test
  void refuses_null_for_a_key_also_where_no_compiler_does() throws Exception {
    var withValue = Context.class.getMethod("withValue", Context.Key.class, Object.class);
    assertThatThrownBy(() -> withValue.invoke(root, null, "value"))
        .hasCauseInstanceOf(NullPointerException.class);
  }

  /// Go: TestWithoutCancel
  @Test
  void without_cancel_keeps_the_values_only() {
    var user = Context.key("user", String.class);
    var parent = root.withValue(user, "gopher").withTimeout(SECOND);
    var ctx = parent.withoutCancel();
    parent.cancel();
    assertOpen(ctx);
    assertThat(ctx.done()).isNull();
    assertThat(ctx.deadline()).isNull();
    assertThat(ctx.value(user)).isEqualTo("gopher");
    assertThat(ctx.toString()).endsWith(".WithoutCancel");
  }

  @Test
  void without_cancel_keeps_the_clock() {
    var ctx = root.withCancel().withoutCancel().withTimeout(SECOND);
    clock.advance(SECOND);
    assertThat(ctx.isDone()).isTrue();
  }

  @Test
  void check_throws_only_when_cancelled() throws Exception {
    var ctx = root.withCancel();
    ctx.check();
    ctx.cancel(broken);
    assertThatThrownBy(ctx::check).isInstanceOf(CanceledException.class).hasCause(broken);
  }

  @Test
  void the_stack_trace_of_err_says_where_it_was_asked() {
    var ctx = root.withCancel();
    ctx.cancel();
    assertThat(Objects.requireNonNull(ctx.err()).getStackTrace())
        .anyMatch(frame ->
            frame.getMethodName().equals("the_stack_trace_of_err_says_where_it_was_asked"));
  }

  /// Go: TestLayersCancel, TestLayersTimeout
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thirty_layers_of_all_kinds_end_and_keep_their_values(boolean byTime) {
    var random = new Random(7);
    var keys = new ArrayList<Context.Key<Integer>>();
    var cancels = new ArrayList<CancellableContext>();
    Context ctx = root.withTimeout(SECOND);
    for (int i = 0; i < 30; i++) {
      switch (random.nextInt(3)) {
        case 0 -> {
          keys.add(Context.key("key", Integer.class));
          ctx = ctx.withValue(keys.getLast(), keys.size());
        }
        case 1 -> {
          cancels.add(ctx.withCancel());
          ctx = cancels.getLast();
        }
        default -> {
          cancels.add(ctx.withTimeout(SECOND));
          ctx = cancels.getLast();
        }
      }
    }
    assertOpen(ctx);
    if (byTime) clock.advance(SECOND);
    else cancels.get(random.nextInt(cancels.size())).cancel();
    assertThat(closed(ctx)).isTrue();
    for (int i = 0; i < keys.size(); i++) assertThat(ctx.value(keys.get(i))).isEqualTo(i + 1);
  }

  /// Go: TestInterlockedCancels
  @Test
  void who_cancels_the_child_when_the_parent_ends_does_no_harm() throws Exception {
    var parent = root.withCancel();
    var child = parent.withCancel();
    Scope.run(() -> {
      go(() -> {
        parent.await();
        child.cancel();
      });
      parent.cancel();
      child.await();
    });
    assertCancelled(child);
  }

  /// Go: TestCancelRemoves
  @Test
  void a_parent_forgets_what_is_cancelled_or_called_off() throws Exception {
    var parent = root.withCancel();
    var forgotten = endedBelow(parent);
    Asleep.until(() -> {
      System.gc();
      return forgotten.stream().allMatch(each -> each.refersTo(null));
    });
    assertOpen(parent);
  }

  private static List<WeakReference<Object>> endedBelow(Context parent) {
    var child = parent.withCancel();
    var timed = parent.withTimeout(SECOND);
    var registration = parent.afterFunc(() -> {});
    child.cancel();
    timed.cancel();
    registration.stop();
    return Stream.of(child, timed, registration).map(WeakReference<Object>::new).toList();
  }

  /// Go: TestSimultaneousCancels
  @Test
  void all_layers_end_whoever_cancels_first() throws Exception {
    var layers = new ArrayList<CancellableContext>();
    var top = root.withCancel();
    layers.add(top);
    for (int i = 0; i < 200; i++) {
      layers.add(layers.get(i / 2).withValue(Context.key("i", Integer.class), i).withCancel());
    }
    Scope.run(() -> {
      for (var layer : layers) {
        go(layer::await);
        go(layer::cancel);
      }
    });
    assertThat(layers).allMatch(CancellableContext::isDone);
  }

  @Test
  void a_tree_may_be_a_hundred_thousand_deep() {
    var top = root.withCancel();
    var deepest = top;
    for (int i = 0; i < 100_000; i++) deepest = deepest.withCancel();
    top.cancel();
    assertCancelled(deepest);
  }

  /// Go: TestContextErrDoneRace, TestCauseRace
  @Test
  void done_and_err_and_cause_never_contradict() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      var ctx = root.withCancel();
      Objects.requireNonNull(ctx.done());
      Scope.run(() -> {
        go(() -> ctx.cancel(broken));
        while (ctx.err() == null) Thread.onSpinWait();
        if (!closed(ctx) || !broken.equals(ctx.cause())) throw new AssertionError("not yet closed");
      });
    }
  }

  @Test
  void whoever_finds_done_closed_finds_err() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      var ctx = root.withCancel();
      var cancelling = go(ctx::cancel);
      ctx.await();
      assertThat(ctx.err()).isInstanceOf(CanceledException.class);
      cancelling.join();
    }
  }
}
