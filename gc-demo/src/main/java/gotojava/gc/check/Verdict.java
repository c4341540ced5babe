package gotojava.gc.check;

/// What a check found.
public enum Verdict {
  /// Nothing reachable is ever freed, what was garbage when a cycle began is freed in it, and each
  /// cycle can end. In worlds of this size.
  SAFE,
  /// An object is freed that a mutator can still reach.
  LOST,
  /// A cycle ends, and an object that was garbage when it began is still there.
  KEPT,
  /// From some state on a cycle can no longer end.
  STUCK,
  /// There were more states than the limit, or the memory, permits: nothing is known.
  NOT_FINISHED
}
