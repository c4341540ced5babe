package gotojava.patterns.functions;

import com.google.common.base.Equivalence;
import java.util.ArrayList;
import java.util.List;

/// Calls to make at the end of a `try`, as Go makes its deferred calls: last added, first run, each
/// one run even when another throws a `RuntimeException` or an `Error`.
///
/// The first failure is thrown once all have run; all later ones are suppressed in it, in order,
/// also one that equals it. No call runs twice, however often this is closed.
public final class Deferrals implements AutoCloseable {
  private static final Equivalence<Object> SAME = Equivalence.identity();

  private final List<Runnable> calls = new ArrayList<>();

  /// Adds a call to make at the end.
  public void defer(Runnable call) {
    calls.add(call);
  }

  @Override
  public void close() {
    Throwable first = null;
    for (var call : calls.reversed()) {
      try {
        call.run();
      } catch (RuntimeException | Error e) {
        if (first == null) first = e;
        else if (!SAME.equivalent(first, e)) first.addSuppressed(e); // nothing can suppress itself
      }
    }
    if (first instanceof RuntimeException e) throw e;
    if (first instanceof Error e) throw e;
  }
}
