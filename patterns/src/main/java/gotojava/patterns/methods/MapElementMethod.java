package gotojava.patterns.methods;

import java.util.HashMap;
import java.util.Map;

/// To change a value in a map, take it out, change it, and put it back.
///
/// Go: `src/main/go/map-element-method/main.go`
///
/// Output:
///
/// ```
/// Ann has 15
/// ```
class MapElementMethod {
  static void main() {
    var scores = new HashMap<>(Map.of("Ann", new Score(10)));
    scores.computeIfPresent("Ann", (_, score) -> score.plus(5));
    scores.forEach((name, score) -> IO.println(name + " has " + score.points()));
  }

  record Score(int points) {
    Score plus(int more) {
      return new Score(points + more);
    }
  }
}
