package gotojava.concurrency.model;

import gotojava.concurrency.model.Result.Plain;
import java.util.ArrayList;
import java.util.List;

/// A goroutine at one moment.
///
/// @param results of the operations it is done with
/// @param waits what it waits for, in its next operation
/// @param interrupted whether its interrupt flag is set
record Goroutine(List<Result> results, Waits waits, boolean interrupted) {
  enum Waits {
    FOR_NOTHING,
    /// It has found its interrupt flag clear, and has the rest of the operation still to do.
    FOR_ITS_TURN,
    FOR_A_CHANNEL,
    FOR_A_LOCK
  }

  Goroutine() {
    this(List.of(), Waits.FOR_NOTHING, false);
  }

  Goroutine done(Result result) {
    var all = new ArrayList<>(results);
    all.add(result);
    boolean noticed = result == Plain.INTERRUPTED;
    return new Goroutine(all, Waits.FOR_NOTHING, interrupted && !noticed);
  }

  Goroutine waiting(Waits what) {
    return new Goroutine(results, what, interrupted);
  }

  Goroutine flagged() {
    return new Goroutine(results, waits, true);
  }
}
