package gotojava.patterns.loops;

import java.util.function.Predicate;

/// A sequence that pushes its values into the body of a loop, as Go's `iter.Seq` does.
///
/// The body answers whether to go on. Its first `false` is the `break` of a Go loop: it is not
/// called again, and the source is asked for nothing more. A sequence can be run again, and then
/// starts anew.
@FunctionalInterface
public interface PushSeq<T> {
  /// Pushes one value after the other into `yield`, until that answers false or none is left.
  void each(Predicate<? super T> yield);

  /// The values of `source`.
  static <T> PushSeq<T> of(Iterable<? extends T> source) {
    return yield -> {
      for (var value : source) {
        if (!yield.test(value)) return;
      }
    };
  }

  /// The values that `keep` accepts.
  default PushSeq<T> filter(Predicate<? super T> keep) {
    return yield -> each(value -> !keep.test(value) || yield.test(value));
  }

  /// The first `n` values, or all where there are fewer. This sequence is asked for no other.
  default PushSeq<T> limit(int n) {
    // A lambda cannot assign a captured variable, as a Go closure can; it can change an object.
    var left =
        new Object() {
          int values = n;
        };
    return yield -> {
      if (left.values > 0) each(value -> yield.test(value) && --left.values > 0);
    };
  }
}
