package gotojava.patterns.interfaces;

/// A nil pointer in a Go interface makes an interface that is not nil: it has a type. A Java null
/// has none.
///
/// Go: `src/main/go/typed-nil/main.go`
///
/// Output:
///
/// ```
/// problem is null: true
/// failure is null: true
/// set to null: true
/// ```
///
/// Go prints: the interface holds a type and a nil pointer of it
///
/// ```
/// problem is nil: true
/// failure is nil: false
/// set to nil: true
/// ```
class TypedNil {
  static void main() {
    var failure = parse("port 80");
    IO.println("failure is null: " + (failure == null));
    failure = null;
    IO.println("set to null: " + (failure == null));
  }

  static @Nullable Failure parse(String line) {
    Problem problem = null;
    if (line.isEmpty()) problem = new Problem("empty");
    IO.println("problem is null: " + (problem == null));
    return problem;
  }

  interface Failure {}

  record Problem(String text) implements Failure {}

  @interface Nullable {}
}
