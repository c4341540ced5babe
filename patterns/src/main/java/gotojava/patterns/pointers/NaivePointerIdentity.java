package gotojava.patterns.pointers;

/// Comparing values with `==`, as Go code does with structs: Java compares the references to them.
///
/// Error Prone finds the mistake too (`ReferenceEquality`), so it is silenced here.
///
/// Go: `src/main/go/pointer-identity/main.go`
///
/// Output:
///
/// ```
/// equal balances: false
/// ```
///
/// Go prints: it compares the fields
///
/// ```
/// equal balances: true
/// same account: false
/// another pointer to it: true
/// ```
class NaivePointerIdentity {
  @SuppressWarnings("ReferenceEquality")
  static void main() {
    var first = new Balance(100);
    var second = new Balance(100);
    IO.println("equal balances: " + (first == second));
  }

  record Balance(int amount) {}
}
