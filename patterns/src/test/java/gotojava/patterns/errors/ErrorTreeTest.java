package gotojava.patterns.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, threadMode = SEPARATE_THREAD)
class ErrorTreeTest {
  /// A failure that equals all others of its kind.
  @SuppressWarnings("ThrowableEqualsHashCode") // what this test is about
  private static final class BrokenEquality extends Exception {
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

  private final IOException disk = new IOException("disk is full");
  private final IllegalStateException save = new IllegalStateException("save order 7", disk);

  @Test
  void finds_the_failure_itself() {
    assertThat(ErrorTree.is(disk, disk)).isTrue();
    assertThat(ErrorTree.as(disk, IOException.class)).containsSame(disk);
  }

  @Test
  void finds_the_cause_of_a_cause() {
    var outer = new RuntimeException("order", save);
    assertThat(ErrorTree.is(outer, disk)).isTrue();
    assertThat(ErrorTree.as(outer, IOException.class)).containsSame(disk);
  }

  @Test
  void finds_what_was_suppressed() {
    var outer = new RuntimeException("order");
    outer.addSuppressed(save);
    assertThat(ErrorTree.is(outer, disk)).isTrue();
    assertThat(ErrorTree.as(outer, IOException.class)).containsSame(disk);
  }

  @Test
  void finds_what_is_a_subclass_of_the_type() {
    var missing = new FileNotFoundException("app.conf");
    assertThat(ErrorTree.as(missing, IOException.class)).containsSame(missing);
  }

  @Test
  void finds_nothing_where_there_is_none() {
    assertThat(ErrorTree.is(save, new IOException("another"))).isFalse();
    assertThat(ErrorTree.as(save, InterruptedException.class)).isEmpty();
  }

  @Test
  void tells_two_failures_apart_that_read_the_same() {
    assertThat(ErrorTree.is(save, new IOException("disk is full"))).isFalse();
  }

  @Test
  void tells_two_failures_apart_that_are_equal() {
    assertThat(ErrorTree.is(new RuntimeException(new BrokenEquality()), new BrokenEquality()))
        .isFalse();
  }

  @Test
  void finds_a_failure_behind_one_that_equals_it() {
    var second = new BrokenEquality();
    var outer = new RuntimeException("order", new BrokenEquality());
    outer.addSuppressed(second);
    assertThat(ErrorTree.is(outer, second)).isTrue();
  }

  @Test
  void looks_at_the_cause_before_what_was_suppressed() {
    save.addSuppressed(new IOException("close"));
    assertThat(ErrorTree.as(save, IOException.class)).containsSame(disk);
  }

  @Test
  void looks_at_all_below_one_child_before_the_next() {
    var outer = new RuntimeException("order", save);
    outer.addSuppressed(new IOException("close"));
    assertThat(ErrorTree.as(outer, IOException.class)).containsSame(disk);
  }

  @Test
  void looks_at_what_was_suppressed_in_order() {
    var outer = new RuntimeException("order");
    outer.addSuppressed(disk);
    outer.addSuppressed(new IOException("close"));
    assertThat(ErrorTree.as(outer, IOException.class)).containsSame(disk);
  }

  @Test
  void ends_in_a_circle() {
    disk.initCause(save);
    assertThat(ErrorTree.is(save, new IOException("another"))).isFalse();
    assertThat(ErrorTree.as(save, InterruptedException.class)).isEmpty();
  }

  @Test
  void goes_past_a_circle_to_what_was_suppressed() {
    disk.initCause(save);
    var close = new IOException("close");
    save.addSuppressed(close);
    assertThat(ErrorTree.is(save, close)).isTrue();
  }

  @Test
  void reads_as_wrapped_errors_do_in_go() {
    assertThat(ErrorTree.text(save)).isEqualTo("save order 7: disk is full");
  }

  @Test
  void reads_as_its_class_where_it_has_no_message() {
    var outer = new IllegalStateException(null, disk);
    assertThat(ErrorTree.text(outer)).isEqualTo("IllegalStateException: disk is full");
  }

  @Test
  void leaves_out_of_the_text_what_only_repeats_its_cause() {
    assertThat(ErrorTree.text(new RuntimeException(disk))).isEqualTo("disk is full");
  }

  @Test
  void leaves_out_of_the_text_what_was_suppressed() {
    save.addSuppressed(new IOException("close"));
    disk.addSuppressed(new IOException("flush"));
    assertThat(ErrorTree.text(save)).isEqualTo("save order 7: disk is full");
  }

  @Test
  void reads_a_circle_once() {
    disk.initCause(save);
    assertThat(ErrorTree.text(save)).isEqualTo("save order 7: disk is full");
  }
}
