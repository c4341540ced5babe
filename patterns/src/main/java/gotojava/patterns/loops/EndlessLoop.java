package gotojava.patterns.loops;

/// A loop without a condition ends where its body says so.
///
/// Go: `src/main/go/endless-loop/main.go`
///
/// Output:
///
/// ```
/// attempt 1 failed
/// attempt 2 failed
/// attempt 3 succeeded
/// ```
class EndlessLoop {
  static void main() {
    var attempt = 1;
    while (true) {
      if (attempt == 3) {
        break;
      }
      IO.println("attempt " + attempt + " failed");
      attempt++;
    }
    IO.println("attempt " + attempt + " succeeded");
  }
}
