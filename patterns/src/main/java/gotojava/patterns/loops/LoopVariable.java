package gotojava.patterns.loops;

import java.util.ArrayList;

/// Each turn of the loop has a variable of its own, so each function keeps the value it saw.
///
/// Go does so since 1.22. In Java a lambda captures only what never changes: the counter does, so
/// each turn copies it into a variable that does not.
///
/// Go: `src/main/go/loop-variable/main.go`
///
/// Output:
///
/// ```
/// 0
/// 1
/// 2
/// ```
class LoopVariable {
  static void main() {
    var calls = new ArrayList<Runnable>();
    for (int i = 0; i < 3; i++) {
      var own = i;
      calls.add(() -> IO.println(own));
    }
    calls.forEach(Runnable::run);
  }
}
