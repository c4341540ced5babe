package gotojava.patterns.loops;

/// A loop with a condition and nothing else: Go has no `while` and spells it `for` too.
///
/// Go: `src/main/go/while-loop/main.go`
///
/// Output:
///
/// ```
/// 128 is the first power of two above 100
/// ```
class WhileLoop {
  static void main() {
    var n = 1;
    while (n <= 100) {
      n *= 2;
    }
    IO.println(n + " is the first power of two above 100");
  }
}
