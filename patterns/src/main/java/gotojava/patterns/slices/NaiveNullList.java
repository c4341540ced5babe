package gotojava.patterns.slices;

import java.util.List;

/// A null list is no empty list: asking for its size fails.
///
/// NullAway refuses the call at compile time, so it is silenced here.
///
/// Go: `src/main/go/naive-null-list/main.go`
///
/// Fails with: `java.lang.NullPointerException`
///
/// Go prints: a nil slice has length 0
///
/// ```
/// 0
/// ```
class NaiveNullList {
  @SuppressWarnings("NullAway")
  static void main() {
    List<Integer> none = null;
    IO.println(none.size());
  }
}
