package gotojava.patterns.maps;

import java.util.HashMap;

/// Counting as Go does, by adding one to what is there: Java finds null there, and unboxes it.
///
/// NullAway finds it before it runs, and is silenced here.
///
/// Go: `src/main/go/map-merge/main.go`
///
/// Fails with: `NullPointerException: Cannot invoke "java.lang.Integer.intValue()"`
///
/// Go prints: a missing entry reads as the zero of its type
///
/// ```
/// to 2, be 2, or 1
/// ```
class NaiveMapMiss {
  @SuppressWarnings("NullAway")
  static void main() {
    var counts = new HashMap<String, Integer>();
    for (var word : "to be or to be".split(" ", -1)) {
      counts.put(word, counts.get(word) + 1);
    }
    IO.println(counts.size() + " words");
  }
}
