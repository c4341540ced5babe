package gotojava.patterns.functions;

/// A function may call itself; a Go closure needs a variable first, to know its own name.
///
/// Go: `src/main/go/recursion/main.go`
///
/// Output:
///
/// ```
/// factorial 120
/// fibonacci 55
/// ```
class Recursion {
  static void main() {
    IO.println("factorial " + factorial(5));
    IO.println("fibonacci " + fibonacci(10));
  }

  static int factorial(int n) {
    return n == 0 ? 1 : n * factorial(n - 1);
  }

  static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }
}
