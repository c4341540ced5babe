package gotojava.gc.example;

import java.util.function.BooleanSupplier;

/// Asks for collections until something is seen to have happened.
///
/// A collection can be asked for; what follows it is done by threads of the JVM, in their own time.
/// So the examples collect and look, again and again, and fail when nothing has happened after some
/// seconds.
final class Collect {
  private Collect() {}

  static void until(BooleanSupplier happened) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      System.gc();
      if (happened.getAsBoolean()) return;
      Thread.sleep(10);
    }
    throw new IllegalStateException("it did not happen");
  }
}
