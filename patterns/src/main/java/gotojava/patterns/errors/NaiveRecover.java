package gotojava.patterns.errors;

/// Catching everything, as a bare `recover` does: a bug of our own looks like bad input.
///
/// Go: `src/main/go/naive-recover/main.go`
///
/// Output:
///
/// ```
/// bad input
/// ```
class NaiveRecover {
  static void main() {
    try {
      IO.println(guest("2"));
    } catch (RuntimeException _) {
      IO.println("bad input");
    }
  }

  static String guest(String seat) {
    String[] guests = {"ann", "bob"};
    return guests[Integer.parseInt(seat)];
  }
}
