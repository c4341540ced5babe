package gotojava.patterns.packages;

/// The declarations in Go's order: whoever comes too early reads a field that is still zero.
///
/// The class name before each field is what makes javac accept it.
///
/// Go: `src/main/go/init-order/main.go`
///
/// Output:
///
/// ```
/// looking up the price
/// total 0
/// ```
///
/// Go prints: it sorts them first
///
/// ```
/// looking up the price
/// total 120
/// ```
class NaiveInitOrder {
  static int total = NaiveInitOrder.price + NaiveInitOrder.tax;
  static int tax = NaiveInitOrder.price / 5;
  static int price = lookUp();

  static int lookUp() {
    IO.println("looking up the price");
    return 100;
  }

  static void main() {
    IO.println("total " + total);
  }
}
