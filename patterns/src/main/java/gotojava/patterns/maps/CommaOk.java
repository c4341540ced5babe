package gotojava.patterns.maps;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A stored zero and no entry at all are two things: Go tells them apart by a second result, Java
/// by null.
///
/// Go: `src/main/go/comma-ok/main.go`
///
/// Output:
///
/// ```
/// ann: 0 true
/// bob: 0 false
/// ```
class CommaOk {
  static void main() {
    var points = Map.of("ann", 0);
    for (var name : List.of("ann", "bob")) {
      var found = points.get(name);
      var ok = found != null;
      IO.println(name + ": " + Objects.requireNonNullElse(found, 0) + " " + ok);
    }
  }
}
