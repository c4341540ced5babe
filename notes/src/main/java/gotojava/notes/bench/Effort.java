package gotojava.notes.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;

/// How long a round measures each row. Java's are warmed up first, in the JVM that is then
/// measured; Go has no compiler at run time, so its benchmarks only find out how often to loop.
///
/// Half a second of warm-up is enough for what takes nanoseconds: run with `-wi 0 -i 24 -r 100ms`,
/// the loads, locks and allocations of `patterns` are steady from the fourth iteration on, on the
/// heap that [Jmh] sets up (JDK 25.0.3, two cores of an AMD EPYC, 2026-11). An operation of
/// milliseconds needs more, since the compiler counts calls.
///
/// @param warmups iterations before the measured ones, Java only
/// @param iterations measured iterations, each of which is a repetition
/// @param millis length of an iteration
/// @param warmupMillis length of an iteration of the warm-up where it is another; else 0
record Effort(
    int warmups, int iterations, int millis, @JsonInclude(Include.NON_DEFAULT) int warmupMillis) {
  static final Effort USUAL = new Effort(5, 5, 100);
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration SETUP = Duration.ofMinutes(1);

  Effort(int warmups, int iterations, int millis) {
    this(warmups, iterations, millis, 0);
  }

  /// The same after so long a warm-up, in two halves: JMH calls its loop anew for each iteration,
  /// and after a single one the second call is still slow. After one of 2 s the first measured
  /// iteration of gc-demo's marker took two to three times as long as the others, after two of 1 s
  /// no longer than these.
  Effort warmedUp(int inMillis) {
    return new Effort(2, iterations, millis, inMillis / 2);
  }

  /// Milliseconds of an iteration of the warm-up.
  int warmup() {
    return warmupMillis == 0 ? millis : warmupMillis;
  }

  /// Milliseconds of measuring that a row gets in a round.
  int measured() {
    return iterations * millis;
  }

  /// Milliseconds a row takes in a round, starting its process not counted.
  int spent(String runtime) {
    return runtime.equals(Row.JAVA) ? warmups * warmup() + measured() : measured();
  }

  /// When a round of so many rows will not end any more: each may take ten times as long, and a
  /// minute to set up what it measures; one of them may build a program first.
  Duration limit(String runtime, int rows) {
    return START.plus(SETUP.plusMillis(10L * spent(runtime)).multipliedBy(rows));
  }
}
