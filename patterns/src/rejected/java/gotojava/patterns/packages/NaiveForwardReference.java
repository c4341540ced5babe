package gotojava.patterns.packages;

/// A field that reads a later one by its plain name: javac sees that it comes too early.
///
/// Go: `src/main/go/init-order/main.go`
///
/// Does not compile: `illegal forward reference`
///
/// Go prints: it sorts the variables first
///
/// ```
/// looking up the price
/// total 120
/// ```
class NaiveForwardReference {
  static int total = price + tax;
  static int tax = price / 5;
  static int price = 100;

  static void main() {
    IO.println("total " + total);
  }
}
