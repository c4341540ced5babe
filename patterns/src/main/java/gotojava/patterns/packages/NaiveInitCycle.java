package gotojava.patterns.packages;

/// Two classes that need each other to begin: one of them reads a zero, and which one depends on
/// who is asked first.
///
/// Go: none, it refuses an initialization cycle
///
/// Output:
///
/// ```
/// limit 2, stock 1
/// ```
class NaiveInitCycle {
  static void main() {
    IO.println("limit " + Buyer.limit + ", stock " + Seller.stock);
  }

  static class Buyer {
    static int limit = Seller.stock + 1;
  }

  static class Seller {
    static int stock = Buyer.limit + 1;
  }
}
