package gotojava.patterns.errors;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Says that the work was done, and that only closing what it used has failed. Whoever catches any
/// other exception knows that the work was not done. An error of `close` says nothing of the work.
public final class CleanupError extends IOException {
  private static final long serialVersionUID = 1;

  private CleanupError(Exception cause) {
    super("done, but not closed: " + cause.getMessage(), cause);
  }

  /// What to do with a resource.
  @FunctionalInterface
  public interface Work<R, T> {
    /// Does it, and returns what comes of it, which may be null.
    @Nullable T on(R resource) throws IOException;
  }

  /// Does the work, closes the resource in any case, and returns what the work returned.
  ///
  /// What the work throws, the caller gets; an exception of `close` is then suppressed in it. An
  /// error of `close` may come in the place of either.
  ///
  /// @throws CleanupError with the exception of `close` as its cause, when the work was done
  public static <R extends Closeable, T> @Nullable T use(
      R resource, Work<? super R, ? extends T> work) throws IOException {
    T result = null;
    try (resource) {
      result = work.on(resource);
      return result;
    } catch (IOException | RuntimeException e) {
      if (result != null) throw new CleanupError(e);
      throw e;
    }
  }
}
