package gotojava.patterns.loops;

/// A counted loop states its start, its condition and its step.
///
/// Go: `src/main/go/counted-loop/main.go`
///
/// Output:
///
/// ```
/// lap 0
/// lap 1
/// lap 2
/// ```
class CountedLoop {
  static void main() {
    for (int i = 0; i < 3; i++) {
      IO.println("lap " + i);
    }
  }
}
