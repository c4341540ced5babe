package gotojava.patterns.errors;

/// A boundary that must stay up turns any failure below it into an answer.
///
/// Go: `src/main/go/recover-panic/main.go`
///
/// Output:
///
/// ```
/// 200 cy
/// 500 internal error
/// ```
class RecoverPanic {
  static void main() {
    IO.println(reply(2));
    IO.println(reply(9));
  }

  static String reply(int seat) {
    try {
      return "200 " + guest(seat);
    } catch (RuntimeException _) {
      return "500 internal error";
    }
  }

  static String guest(int seat) {
    String[] guests = {"ann", "bob", "cy"};
    return guests[seat];
  }
}
