package gotojava.patterns.functions;

/// Changing the result in `finally`: too late, `return` has evaluated it already.
///
/// Go: `src/main/go/named-result/main.go`
///
/// Output:
///
/// ```
/// price 100
/// ```
///
/// Go prints: the deferred call changes the result itself
///
/// ```
/// price 120
/// ```
class NaiveNamedResult {
  static void main() {
    IO.println("price " + price(100));
  }

  static int price(int net) {
    var result = net;
    try {
      return result;
    } finally {
      result += result / 5;
    }
  }
}
