package gotojava.patterns.errors;

/// A failure that the caller must expect stands in the signature; a mistake of the caller does not.
///
/// Go: `src/main/go/checked-or-unchecked/main.go`
///
/// Output:
///
/// ```
/// refused: 50 missing
/// ```
///
/// Fails with: `negative amount`
class CheckedOrUnchecked {
  static void main() throws InsufficientFunds {
    try {
      withdraw(100, 150);
    } catch (InsufficientFunds e) {
      IO.println("refused: " + e.getMessage());
    }
    withdraw(100, -5);
  }

  static int withdraw(int balance, int amount) throws InsufficientFunds {
    if (amount < 0) throw new IllegalArgumentException("negative amount");
    if (amount > balance) throw new InsufficientFunds(amount - balance);
    return balance - amount;
  }

  static class InsufficientFunds extends Exception {
    private static final long serialVersionUID = 1;

    InsufficientFunds(int missing) {
      super(missing + " missing");
    }
  }
}
