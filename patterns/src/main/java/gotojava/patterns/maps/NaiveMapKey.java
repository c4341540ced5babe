package gotojava.patterns.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// A key that changes after it was put in is lost: the map looks where the new hash says.
///
/// Go copies the key into the map, so there is nothing left to change; a slice, which could be
/// changed through another variable, is refused as a key.
///
/// Go: `src/main/go/naive-map-key/main.go`
///
/// Output:
///
/// ```
/// by the changed key: nothing
/// by the old key: nothing
/// entries: 1
/// ```
///
/// Go prints: the map has a copy of the key
///
/// ```
/// by the changed key: nothing
/// by the old key: start
/// entries: 1
/// ```
class NaiveMapKey {
  static void main() {
    var path = new ArrayList<>(List.of(1, 2));
    var names = new HashMap<List<Integer>, String>();
    names.put(path, "start");
    path.set(0, 9);
    IO.println("by the changed key: " + names.getOrDefault(path, "nothing"));
    IO.println("by the old key: " + names.getOrDefault(List.of(1, 2), "nothing"));
    IO.println("entries: " + names.size());
  }
}
