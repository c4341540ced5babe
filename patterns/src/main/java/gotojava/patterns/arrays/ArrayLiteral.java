package gotojava.patterns.arrays;

/// An array literal fixes the length: Go counts the elements where it says `...`.
///
/// Go: `src/main/go/array-literal/main.go`
///
/// Output:
///
/// ```
/// 0 2
/// 1 3
/// 2 5
/// length 5
/// ```
class ArrayLiteral {
  static void main() {
    int[] primes = {2, 3, 5, 7, 11};
    for (int i = 0; i < primes.length; i++) {
      if (primes[i] > 5) {
        break;
      }
      IO.println(i + " " + primes[i]);
    }
    IO.println("length " + primes.length);
  }
}
