package gotojava.patterns.reflection;

import java.util.List;
import java.util.Objects;

/// Two structs compared field by field, by a function that knows neither type nor fields.
///
/// Go: `src/main/go/compare-fields/main.go`
///
/// Output:
///
/// ```
/// port: 80, then 8080
/// ```
///
/// Go prints: reflection may use a field only if it is exported, with a capital
///
/// ```
/// Port: 80, then 8080
/// ```
class CompareFields {
  static void main() throws ReflectiveOperationException {
    showDifferences(
        new Server("alpha", 80, List.of("web")), new Server("alpha", 8080, List.of("web")));
  }

  record Server(String host, int port, List<String> tags) {}

  static <R extends Record> void showDifferences(R before, R after)
      throws ReflectiveOperationException {
    for (var component : before.getClass().getRecordComponents()) {
      var old = component.getAccessor().invoke(before);
      var now = component.getAccessor().invoke(after);
      if (!Objects.deepEquals(old, now)) {
        IO.println(component.getName() + ": " + old + ", then " + now);
      }
    }
  }
}
