package gotojava.gc.mark;

import java.io.Closeable;
import java.io.IOException;

/// Marks a graph again and again.
interface Mark extends Closeable {
  /// Marks once, and says how many nanoseconds that took.
  ///
  /// @throws IllegalStateException when it does not find what it has to find
  long nanos() throws IOException;

  @Override
  default void close() throws IOException {}
}
