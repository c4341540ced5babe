package gotojava.concurrency.lincheck;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/// How far Lincheck goes: it makes up programs of two threads for the operations of a test, runs
/// each in many interleavings of its own choice, and looks for one whose results no order of the
/// operations explains. Many small programs find more than many interleavings of a few.
/// `-Dlincheck.programs=N` makes up N programs.
final class Lincheck {
  private static final int PROGRAMS = Integer.getInteger("lincheck.programs", 30);
  private static final int INTERLEAVINGS = Integer.getInteger("lincheck.interleavings", 50);

  private Lincheck() {}

  static void check(Class<?> test) {
    new ModelCheckingOptions()
        .iterations(PROGRAMS)
        .invocationsPerIteration(INTERLEAVINGS)
        .threads(2)
        .actorsPerThread(3)
        .check(test);
  }
}
