package gotojava.patterns.reflection;

/// Comparing what reflection hands out by `!=`: it boxes a number anew each time.
///
/// Go: `src/main/go/naive-compare-fields/main.go`
///
/// Output:
///
/// ```
/// port: 8080, then 8080
/// compared
/// ```
///
/// Go prints: its `!=` on two interfaces compares the values in them, and panics where it cannot
///
/// ```
/// compared
/// ```
class NaiveCompareFields {
  static void main() throws ReflectiveOperationException {
    showDifferences(new Server("alpha", 8080), new Server("alpha", 8080));
    IO.println("compared");
  }

  record Server(String host, int port) {}

  @SuppressWarnings("ReferenceEquality")
  static <R extends Record> void showDifferences(R before, R after)
      throws ReflectiveOperationException {
    for (var component : before.getClass().getRecordComponents()) {
      var old = component.getAccessor().invoke(before);
      var now = component.getAccessor().invoke(after);
      if (old != now) {
        IO.println(component.getName() + ": " + old + ", then " + now);
      }
    }
  }
}
