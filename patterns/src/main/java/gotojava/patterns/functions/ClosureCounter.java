package gotojava.patterns.functions;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/// A function made inside another keeps its variables, and each one made has variables of its own.
///
/// Go: `src/main/go/closure-counter/main.go`
///
/// Output:
///
/// ```
/// tickets 1 2
/// guests 1
/// ```
class ClosureCounter {
  static void main() {
    var tickets = counter();
    var guests = counter();
    IO.println("tickets " + tickets.getAsInt() + " " + tickets.getAsInt());
    IO.println("guests " + guests.getAsInt());
  }

  static IntSupplier counter() {
    var count = new AtomicInteger();
    return count::incrementAndGet;
  }
}
