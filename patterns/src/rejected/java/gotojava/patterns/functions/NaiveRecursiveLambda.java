package gotojava.patterns.functions;

import java.util.function.IntUnaryOperator;

/// A local lambda that calls itself, as a Go closure may: javac refuses, because its variable has
/// no value yet.
///
/// Go: `src/main/go/recursion/main.go`
///
/// Does not compile: `variable fibonacci might not have been initialized`
///
/// Go prints: the variable is declared before the closure is made
///
/// ```
/// factorial 120
/// fibonacci 55
/// ```
class NaiveRecursiveLambda {
  static void main() {
    IO.println("factorial " + factorial(5));
    IntUnaryOperator fibonacci =
        n -> n < 2 ? n : fibonacci.applyAsInt(n - 1) + fibonacci.applyAsInt(n - 2);
    IO.println("fibonacci " + fibonacci.applyAsInt(10));
  }

  static int factorial(int n) {
    return n == 0 ? 1 : n * factorial(n - 1);
  }
}
