package gotojava.patterns.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanupErrorTest {
  private final List<String> log = new ArrayList<>();
  private final IOException work = new IOException("work");
  private final IOException close = new IOException("close");

  private final Closeable good = () -> log.add("closed");
  private final Closeable bad =
      () -> {
        log.add("closed");
        throw close;
      };

  @Test
  void returns_what_the_work_returns() throws Exception {
    assertThat(CleanupError.<Closeable, String>use(good, _ -> "done")).isEqualTo("done");
  }

  @Test
  void closes_once_and_after_the_work() throws Exception {
    CleanupError.use(good, _ -> log.add("worked"));
    assertThat(log).containsExactly("worked", "closed");
  }

  @Test
  void closes_when_the_work_fails() {
    assertThat(catchThrowable(() -> CleanupError.use(good, _ -> fail(work)))).isNotNull();
    assertThat(log).containsExactly("closed");
  }

  @Test
  void throws_what_the_work_throws() {
    var thrown = catchThrowable(() -> CleanupError.use(good, _ -> fail(work)));
    assertThat(thrown).isSameAs(work).hasNoSuppressedExceptions();
  }

  @Test
  void tells_when_only_closing_fails() {
    var thrown = catchThrowable(() -> CleanupError.use(bad, _ -> "done"));
    assertThat(thrown).isInstanceOf(CleanupError.class).hasCause(close);
  }

  @Test
  void tells_when_only_closing_fails_with_an_unchecked_exception() {
    var closed = new IllegalStateException("closed twice");
    var thrown = catchThrowable(() -> CleanupError.use(() -> fail(closed), _ -> "done"));
    assertThat(thrown).isInstanceOf(CleanupError.class).hasCause(closed);
  }

  @Test
  void tells_when_only_closing_fails_after_work_that_returns_null() {
    var thrown = catchThrowable(() -> CleanupError.use(bad, _ -> null));
    assertThat(thrown).isInstanceOf(CleanupError.class).hasCause(close);
  }

  @Test
  void tells_when_only_closing_fails_with_something_suppressed() {
    var closed = new IllegalStateException("closed twice");
    closed.addSuppressed(new IOException("flush"));
    var thrown = catchThrowable(() -> CleanupError.use(() -> fail(closed), _ -> "done"));
    assertThat(thrown).isInstanceOf(CleanupError.class).hasCause(closed);
  }

  @Test
  void keeps_a_failure_to_close_beside_a_checked_exception() {
    var thrown = catchThrowable(() -> CleanupError.use(bad, _ -> fail(work)));
    assertThat(thrown).isSameAs(work).hasSuppressedException(close);
  }

  @Test
  void keeps_a_failure_to_close_beside_an_unchecked_exception() {
    var full = new IllegalStateException("full");
    var thrown = catchThrowable(() -> CleanupError.use(bad, _ -> fail(full)));
    assertThat(thrown).isSameAs(full).hasSuppressedException(close);
  }

  @Test
  void keeps_a_failure_to_close_beside_an_error() {
    var bug = new AssertionError("a bug");
    var thrown = catchThrowable(() -> CleanupError.use(bad, _ -> fail(bug)));
    assertThat(thrown).isSameAs(bug).hasSuppressedException(close);
  }

  private static String fail(IOException e) throws IOException {
    throw e;
  }

  private static String fail(RuntimeException e) {
    throw e;
  }

  private static String fail(Error e) {
    throw e;
  }
}
