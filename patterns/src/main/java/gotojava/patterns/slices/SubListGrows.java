package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.List;

/// Adding to a part of a list makes room in the whole; appending to a part of a slice overwrites.
///
/// The translation of `part = append(part, 9)` that suggests itself does something else.
///
/// Go: `src/main/go/sub-list-grows/main.go`
///
/// Output:
///
/// ```
/// [2, 3, 9]
/// [1, 2, 3, 9, 4, 5]
/// ```
///
/// Go prints: append writes over the 4
///
/// ```
/// [2 3 9]
/// [1 2 3 9 5]
/// ```
class SubListGrows {
  static void main() {
    var all = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    var part = all.subList(1, 3);
    part.add(9);
    IO.println(part);
    IO.println(all);
  }
}
