package gotojava.patterns.packages;

/// Go initializes a package's variables in the order in which they need each other, Java a class's
/// fields from top to bottom.
///
/// Go: `src/main/go/init-order/main.go`
///
/// Output:
///
/// ```
/// looking up the price
/// total 120
/// ```
class InitOrder {
  static int price = lookUp();
  static int tax = price / 5;
  static int total = price + tax;

  static int lookUp() {
    IO.println("looking up the price");
    return 100;
  }

  static void main() {
    IO.println("total " + total);
  }
}
