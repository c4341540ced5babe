package gotojava.notes.stress;

/// How often jcstress saw an outcome.
///
/// @param test name of the class, with its package
/// @param expect what the test says of the outcome: `Acceptable`, `Interesting`, `Forbidden`, or
///   `Unknown` where it says nothing
record Count(String test, String outcome, String expect, long times) {
  /// Whether the test must not show this outcome, and did.
  boolean wrong() {
    return times > 0 && (expect.equals("Forbidden") || expect.equals("Unknown"));
  }
}
