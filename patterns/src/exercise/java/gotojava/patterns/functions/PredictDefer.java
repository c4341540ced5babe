package gotojava.patterns.functions;

/// Takes 30 from an account of 100, and prints a receipt, a statement and a fee at the end.
class PredictDefer {
  private static int balance = 100;

  static void main() {
    IO.println("withdraw returns " + withdraw(30));
  }

  static int withdraw(int amount) {
    try (Deferred _ = () -> IO.println("statement shows " + balance);
        Deferred _ = () -> IO.println("receipt shows " + balance)) {
      balance -= amount;
      IO.println("body ends with " + balance);
      return balance;
    } finally {
      balance--;
      IO.println("fee leaves " + balance);
    }
  }

  interface Deferred extends AutoCloseable {
    @Override
    void close();
  }
}
