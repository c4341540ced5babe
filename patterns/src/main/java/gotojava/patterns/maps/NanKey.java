package gotojava.patterns.maps;

import java.util.HashMap;

/// NaN equals nothing, itself included, so Go stores it anew each time and never finds it; Java's
/// `Double` makes an exception of it.
///
/// Go: `src/main/go/nan-key/main.go`
///
/// Output:
///
/// ```
/// entries: 1
/// found: true
/// after delete: 0
/// after clear: 0
/// ```
///
/// Go prints: keys are compared with `==`, and only `clear` removes these
///
/// ```
/// entries: 2
/// found: false
/// after delete: 2
/// after clear: 0
/// ```
class NanKey {
  static void main() {
    var counts = new HashMap<Double, Integer>();
    counts.put(Double.NaN, 1);
    counts.put(Double.NaN, 2);
    IO.println("entries: " + counts.size());
    IO.println("found: " + counts.containsKey(Double.NaN));
    counts.remove(Double.NaN);
    IO.println("after delete: " + counts.size());
    counts.clear();
    IO.println("after clear: " + counts.size());
  }
}
