package gotojava.patterns.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// Several values for one key: Go appends to a slice that may be nil, Java first makes the list.
///
/// Go: `src/main/go/map-of-slices/main.go`
///
/// Output:
///
/// ```
/// 2: go be
/// 4: java rust
/// ```
class MapOfSlices {
  static void main() {
    var byLength = new HashMap<Integer, List<String>>();
    for (var word : List.of("go", "java", "be", "rust")) {
      byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word);
    }
    new TreeMap<>(byLength)
        .forEach((length, words) -> IO.println(length + ": " + String.join(" ", words)));
  }
}
