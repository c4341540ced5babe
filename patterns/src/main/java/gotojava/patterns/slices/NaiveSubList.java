package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.List;

/// A part of a list breaks as soon as the list itself grows.
///
/// Go: `src/main/go/naive-sub-list/main.go`
///
/// Fails with: `java.util.ConcurrentModificationException`
///
/// Go prints: the part keeps the array it was cut from
///
/// ```
/// 1
/// ```
class NaiveSubList {
  static void main() {
    var all = new ArrayList<>(List.of(1, 2, 3));
    var part = all.subList(0, 2);
    all.add(4);
    all.set(0, 100);
    IO.println(part.getFirst());
  }
}
