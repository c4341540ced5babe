package gotojava.patterns.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeferralsTest {
  /// A failure that equals all others of its kind.
  @SuppressWarnings("ThrowableEqualsHashCode") // what this test is about
  private static final class BrokenEquality extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BrokenEquality;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private final List<String> ran = new ArrayList<>();
  private final Deferrals deferrals = new Deferrals();

  @Test
  void runs_the_last_added_first() {
    try (deferrals) {
      deferrals.defer(() -> ran.add("first added"));
      deferrals.defer(() -> ran.add("last added"));
    }
    assertThat(ran).containsExactly("last added", "first added");
  }

  @Test
  void runs_nothing_before_the_end() {
    deferrals.defer(() -> ran.add("too early"));
    assertThat(ran).isEmpty();
  }

  @Test
  void runs_the_others_when_one_throws_an_exception() {
    deferrals.defer(() -> ran.add("first added"));
    deferrals.defer(() -> fail(new IllegalStateException("failed")));
    assertThat(catchThrowable(deferrals::close)).hasMessage("failed");
    assertThat(ran).containsExactly("first added");
  }

  @Test
  void runs_the_others_when_one_throws_an_error() {
    deferrals.defer(() -> ran.add("first added"));
    deferrals.defer(() -> fail(new AssertionError("failed")));
    assertThat(catchThrowable(deferrals::close)).hasMessage("failed");
    assertThat(ran).containsExactly("first added");
  }

  @Test
  void keeps_later_failures_as_suppressed() {
    var first = new IllegalStateException("first to fail");
    var later = new IllegalStateException("later to fail");
    deferrals.defer(() -> fail(later));
    deferrals.defer(() -> fail(first));
    assertThat(catchThrowable(deferrals::close)).isSameAs(first).hasSuppressedException(later);
  }

  @Test
  void keeps_all_later_failures_in_the_first() {
    var first = new IllegalStateException("first to fail");
    var second = new IllegalStateException("second to fail");
    var third = new IllegalStateException("third to fail");
    deferrals.defer(() -> fail(third));
    deferrals.defer(() -> fail(second));
    deferrals.defer(() -> fail(first));
    assertThat(catchThrowable(deferrals::close)).isSameAs(first);
    assertThat(first.getSuppressed()).containsExactly(second, third);
  }

  @Test
  void keeps_a_later_failure_that_equals_the_first() {
    var first = new BrokenEquality();
    deferrals.defer(() -> fail(new BrokenEquality()));
    deferrals.defer(() -> fail(first));
    assertThat(catchThrowable(deferrals::close)).isSameAs(first);
    assertThat(first.getSuppressed()).hasSize(1);
  }

  @Test
  void throws_a_failure_that_two_calls_share() {
    var shared = new IllegalStateException("shared");
    deferrals.defer(() -> fail(shared));
    deferrals.defer(() -> fail(shared));
    assertThat(catchThrowable(deferrals::close)).isSameAs(shared).hasNoSuppressedExceptions();
  }

  @Test
  void runs_no_call_twice() {
    deferrals.defer(() -> ran.add("once"));
    deferrals.close();
    deferrals.close();
    assertThat(ran).containsExactly("once");
  }

  @Test
  void runs_no_call_twice_after_a_failure() {
    deferrals.defer(() -> ran.add("once"));
    deferrals.defer(() -> fail(new IllegalStateException("failed")));
    assertThat(catchThrowable(deferrals::close)).hasMessage("failed");
    assertThat(catchThrowable(deferrals::close)).isNull();
    assertThat(ran).containsExactly("once");
  }

  @Test
  void does_nothing_when_nothing_was_deferred() {
    assertThat(catchThrowable(deferrals::close)).isNull();
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  private static void fail(Error e) {
    throw e;
  }
}
