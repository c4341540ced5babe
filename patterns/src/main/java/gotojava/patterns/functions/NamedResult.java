package gotojava.patterns.functions;

import java.util.function.IntSupplier;

/// A deferred call can change a result that has a name, after the return statement has set it.
///
/// In Java what comes after the return is a method around the one that returns.
///
/// Go: `src/main/go/named-result/main.go`
///
/// Output:
///
/// ```
/// price 120
/// ```
class NamedResult {
  static void main() {
    IO.println("price " + price(100));
  }

  static int price(int net) {
    return taxed(() -> net);
  }

  static int taxed(IntSupplier price) {
    var result = price.getAsInt();
    return result + result / 5;
  }
}
