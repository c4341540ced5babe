package gotojava.patterns.loops;

import java.util.ArrayList;

/// Capturing the counter itself, as Go code does: javac refuses, because the counter changes.
///
/// Go: `src/main/go/loop-variable/main.go`
///
/// Does not compile: `local variables referenced from a lambda expression must be final`
///
/// Go prints: its counter is a new variable each turn
///
/// ```
/// 0
/// 1
/// 2
/// ```
class NaiveLoopVariable {
  static void main() {
    var calls = new ArrayList<Runnable>();
    for (int i = 0; i < 3; i++) {
      calls.add(() -> IO.println(i));
    }
    calls.forEach(Runnable::run);
  }
}
