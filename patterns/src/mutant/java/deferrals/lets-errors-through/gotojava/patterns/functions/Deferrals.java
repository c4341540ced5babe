package gotojava.patterns.functions;

import com.google.common.base.Equivalence;
import java.util.ArrayDeque;
import java.util.Deque;

/// Calls to make at the end of a `try`, as Go makes its deferred calls: last added, first run, each
/// one run even when another throws a `RuntimeException` or an `Error`.
///
/// The first failure is thrown once all have run; all later ones are suppressed in it, in order,
/// also one that equals it. No call runs twice, however often this is closed.
public final class Deferrals implements AutoCloseable {
  private static final Equivalence<Object> SAME = Equivalence.identity();

  private final Deque<Runnable> calls = new ArrayDeque<>();

  /// Adds a call to make at the end.
  public void defer(Runnable call) {
    calls.push(call);
  }

  @Override
  public void close() {
    RuntimeException first = null;
    while (!calls.isEmpty()) {
      try {
        calls.pop().run();
      } catch (RuntimeException e) {
        if (first == null) first = e;
        else if (!first.equals(e)) first.addSuppressed(e);
      }
    }
    if (first != null) throw first;
  }
}
