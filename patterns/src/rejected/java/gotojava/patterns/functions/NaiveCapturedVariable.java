package gotojava.patterns.functions;

import java.util.function.IntConsumer;

/// Changing a captured variable, as Go code does: javac refuses, because a lambda captures a value.
///
/// Go: `src/main/go/captured-variable/main.go`
///
/// Does not compile: `local variables referenced from a lambda expression must be final`
///
/// Go prints: the closure captures the variable, not its value
///
/// ```
/// total 9
/// ```
class NaiveCapturedVariable {
  static void main() {
    var total = 0;
    IntConsumer add = n -> total += n;
    add.accept(2);
    total += 3;
    add.accept(4);
    IO.println("total " + total);
  }
}
