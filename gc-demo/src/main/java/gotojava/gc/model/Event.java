package gotojava.gc.model;

/// Something that a step did, in the words of the literature.
///
/// @param what it was
/// @param object it happened to, or the mutator where it is one's stack; 0 where neither is meant
public record Event(What what, int object) {
  /// What can happen.
  public enum What {
    /// A cycle began.
    CYCLE_BEGAN,
    /// A white object became grey since the collector looked at the field of another.
    SHADED_BY_SCAN,
    /// A white object became grey since it is in a stack.
    SHADED_BY_STACK,
    /// A white object became grey since a store was about to overwrite a reference to it.
    SHADED_BY_DELETION,
    /// A white object became grey since a store was about to write a reference to it.
    SHADED_BY_INSERTION,
    /// A black object became grey again.
    RETREATED,
    /// All fields of an object have been looked at.
    BLACKENED,
    /// The stack of a mutator was scanned.
    STACK_SCANNED,
    /// An object was allocated.
    ALLOCATED,
    /// Marking ended.
    MARKING_ENDED,
    /// An object was freed.
    FREED,
    /// An object was freed that a mutator can still reach.
    LOST,
    /// A cycle ended, and an object that was garbage when it began is still there.
    KEPT,
    /// A cycle ended.
    CYCLE_ENDED
  }

  /// Who is told of events as they happen.
  @FunctionalInterface
  public interface Listener {
    /// It happened.
    void on(What what, int object);
  }
}
