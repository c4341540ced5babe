package gotojava.patterns.methods;

/// Asking inside the method whether there is an object: with null the call does not get there.
///
/// Go: `src/main/go/nil-receiver/main.go`
///
/// Fails with: `java.lang.NullPointerException: Cannot invoke`
///
/// Go prints: a nil pointer is a receiver like any other
///
/// ```
/// stops: 2
/// none: 0
/// ```
class NaiveNilReceiver {
  @SuppressWarnings("NullAway")
  static void main() {
    var stops = new Link("Bern", new Link("Basel", null));
    IO.println("stops: " + stops.length());
  }

  @SuppressWarnings({"ComparingThisWithNull", "NullAway"})
  record Link(String name, Link next) {
    int length() {
      return this == null ? 0 : 1 + next.length();
    }
  }
}
