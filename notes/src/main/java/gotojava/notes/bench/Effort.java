package gotojava.notes.bench;

/// How long a round measures each row. Java's are warmed up first, in the JVM that is then
/// measured; Go has no compiler at run time, so its benchmarks only find out how often to loop.
///
/// Half a second of warm-up is enough for what takes nanoseconds: run with `-wi 0 -i 24 -r 100ms`,
/// the loads, locks and allocations of `patterns` are steady from the fourth iteration on, on the
/// heap that [Jmh] sets up (JDK 25.0.3, two cores of an AMD EPYC, 2026-11). An operation of
/// milliseconds needs more, since the compiler counts calls.
///
/// @param warmups iterations before the measured ones, Java only
/// @param iterations measured iterations; Go measures as long in one go
/// @param millis length of an iteration
record Effort(int warmups, int iterations, int millis) {
  static final Effort USUAL = new Effort(5, 5, 100);

  /// Milliseconds of measuring that a row gets in a round.
  int measured() {
    return iterations * millis;
  }

  /// Milliseconds a row takes in a round, starting its process not counted.
  int spent(String runtime) {
    return runtime.equals(Row.JAVA) ? (warmups + iterations) * millis : measured();
  }
}
