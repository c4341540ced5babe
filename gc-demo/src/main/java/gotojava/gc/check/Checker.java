package gotojava.gc.check;

import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.Step;
import java.util.List;
import java.util.function.IntConsumer;

/// Tries all that can happen in a small world, in order of the number of steps, so that the way it
/// finds to something wrong is a shortest one.
///
/// ```java
/// var report = new Checker(Policy.GO, new Shape(3, 1, 2, 2)).run();
/// report.verdict();     // SAFE
/// ```
///
/// The world begins empty and the collector off; mutators do what they like, and cycle follows
/// cycle. Beginning with nothing is no restriction: every heap can be built before a cycle begins.
/// What it finds holds for worlds of this size, and says nothing of larger ones.
///
/// Memory: some 30 bytes a state. To be run once, by one thread.
public final class Checker {
  private final Search search;
  private int limit = Integer.MAX_VALUE;
  private IntConsumer progress = _ -> {};

  /// A check in which worlds that differ only in how objects and mutators are numbered are one.
  ///
  /// @throws IllegalArgumentException if such a world does not fit 64 bits
  public Checker(Policy policy, Shape shape) {
    this(policy, shape, true);
  }

  /// A check.
  ///
  /// @param reduces whether worlds that differ only in how objects and mutators are numbered are
  ///   one
  /// @throws IllegalArgumentException if such a world does not fit 64 bits
  public Checker(Policy policy, Shape shape, boolean reduces) {
    search = new Search(policy, shape, reduces);
  }

  /// Gives up after so many states, [Verdict#NOT_FINISHED].
  ///
  /// @return this
  /// @throws IllegalArgumentException if that is not above 0
  public Checker limit(int states) {
    if (states < 1) {
      throw new IllegalArgumentException("limit: %d is not above 0".formatted(states));
    }
    limit = states;
    return this;
  }

  /// Tells from time to time how many states have been seen.
  ///
  /// @return this
  public Checker progress(IntConsumer listener) {
    progress = listener;
    return this;
  }

  /// Looks at all states, or at as many as the limit and the memory permit.
  public Report run() {
    try {
      return lookAtAll();
    } catch (OutOfMemoryError _) {
      return report(Verdict.NOT_FINISHED, List.of());
    }
  }

  private Report lookAtAll() {
    for (int i = 0; i < search.size(); i++) {
      if ((i & 0xFFFF) == 0) progress.accept(search.size());
      var wrong = search.expand(i);
      if (wrong != null) return report(wrong, Path.to(search, i, wrong));
      if (search.size() > limit) return report(Verdict.NOT_FINISHED, List.of());
    }
    int stuck = new Ends(search, _ -> true).firstWithout();
    if (stuck >= 0) return report(Verdict.STUCK, Path.to(search, stuck, Verdict.STUCK));
    return report(Verdict.SAFE, List.of());
  }

  private Report report(Verdict verdict, List<Step> trace) {
    return new Report(
        verdict, search.size(), search.depth(), trace, search.strong(), search.weak());
  }
}
