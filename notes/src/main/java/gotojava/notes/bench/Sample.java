package gotojava.notes.bench;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/// What a round says of a row.
///
/// @param repetitions each a figure per operation
/// @param cpu nanoseconds of processor time per operation, of all threads of the process; empty
///   where nobody asked
record Sample(List<Double> repetitions, OptionalDouble cpu) {
  double mean() {
    return mean(repetitions).orElseThrow();
  }

  double best() {
    return Collections.min(repetitions);
  }

  static OptionalDouble mean(List<Double> figures) {
    return figures.stream().mapToDouble(Double::doubleValue).average();
  }
}
