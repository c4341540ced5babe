package gotojava.patterns.errors;

/// Take the failure that was meant for you, and let every other one go on.
///
/// A Java catch names its type. Go's `recover` stops every panic, and must panic again.
///
/// Go: `src/main/go/panic-again/main.go`
///
/// Output:
///
/// ```
/// no number: x
/// ```
///
/// Fails with: `ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2`
///
/// Go fails with: `index out of range [2] with length 2 [recovered, repanicked]`
class PanicAgain {
  static void main() {
    show("x");
    show("2");
  }

  static void show(String seat) {
    try {
      IO.println(guest(seat));
    } catch (NumberFormatException _) {
      IO.println("no number: " + seat);
    }
  }

  static String guest(String seat) {
    String[] guests = {"ann", "bob"};
    return guests[Integer.parseInt(seat)];
  }
}
