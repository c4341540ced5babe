package gotojava.concurrency.example;

import gotojava.concurrency.sync.OnceValue;

/// A function becomes a value that is computed once, when it is first asked for.
///
/// Go: `src/main/go/once-value-cost/main.go`
///
/// Output:
///
/// ```
/// nothing is counted yet
/// counting
/// asked twice: 6
/// ```
class OnceValueCost {
  static void main() {
    var words =
        OnceValue.of(() -> {
          IO.println("counting");
          return 3;
        });
    IO.println("nothing is counted yet");
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      sum += words.get();
    }
    IO.println("asked twice: " + sum);
  }
}
