package gotojava.patterns.maps;

import java.util.Map;

/// A stored zero and no entry at all are two things: Go asks with a second result, Java with
/// another question.
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
    for (var name : new String[] {"ann", "bob"}) {
      int found = points.getOrDefault(name, 0);
      var ok = points.containsKey(name);
      IO.println(name + ": " + found + " " + ok);
    }
  }
}
