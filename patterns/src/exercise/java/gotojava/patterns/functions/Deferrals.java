package gotojava.patterns.functions;

/// Calls to make at the end of a `try`, as Go makes its deferred calls: last added, first run, each
/// one run even when another throws a `RuntimeException` or an `Error`.
///
/// The first failure is thrown once all have run; all later ones are suppressed in it, in order,
/// also one that equals it. No call runs twice, however often this is closed.
public final class Deferrals implements AutoCloseable {
  /// Adds a call to make at the end.
  public void defer(Runnable call) {
    throw new UnsupportedOperationException("your turn");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("your turn");
  }
}
