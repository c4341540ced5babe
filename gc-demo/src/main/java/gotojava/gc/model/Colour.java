package gotojava.gc.model;

/// What a collector knows of an object.
///
/// Go stores no colours: grey is marked and queued, black is marked and not queued, white is not
/// marked (`runtime/mgcwork.go`). With the span queues of Green Tea black is marked and scanned.
public enum Colour {
  /// No object: its memory can be allocated.
  FREE(0),
  /// Not found yet. What is white when marking ends is freed.
  WHITE(1),
  /// Found; its fields have still to be looked at.
  GREY(2),
  /// Found, and its fields have been looked at, so it is not looked at again.
  BLACK(3);

  /// What stands for it in a [Cell].
  final int number;

  Colour(int number) {
    this.number = number;
  }
}
