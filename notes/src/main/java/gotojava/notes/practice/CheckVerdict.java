package gotojava.notes.practice;

import java.util.Locale;

/// How a check ended.
enum CheckVerdict {
  PASSED,
  /// All tests passed, and a thread of the answer still runs.
  LEFT_RUNNING,
  FAILED,
  DOES_NOT_COMPILE,
  /// The answer called `System.exit`.
  EXITED,
  /// The process was gone before the tests were over, and did not say so: `Runtime.halt`, a crash.
  ENDED_EARLY,
  HUNG,
  FLOODED,
  OUT_OF_MEMORY,
  STACK_OVERFLOW;

  boolean passed() {
    return this == PASSED || this == LEFT_RUNNING;
  }

  /// As it stands in JSON: `does-not-compile`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
