package gotojava.gc.model;

/// Where a collection is: Go's `_GCoff`, `_GCmark` and `_GCmarktermination` (`runtime/mgc.go`). The
/// termination is one step here, and sweeping, which Go does with the collector off, has a phase.
public enum Phase {
  /// No collection runs, and no barrier.
  OFF(0),
  /// The heap is being marked, and stores go through the barrier.
  MARK(1),
  /// Marking is complete, and what is white is being freed.
  SWEEP(2);

  /// What stands for it in a [Cell].
  final int number;

  Phase(int number) {
    this.number = number;
  }
}
