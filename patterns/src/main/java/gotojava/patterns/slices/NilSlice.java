package gotojava.patterns.slices;

/// A nil slice is empty and takes elements like any other; only the comparison tells.
///
/// Go: `src/main/go/nil-slice/main.go`
///
/// Output:
///
/// ```
/// true false
/// 0 0
/// [1] false
/// ```
class NilSlice {
  static void main() {
    var none = Slice.<Integer>nil();
    var empty = Slice.<Integer>of();
    IO.println(none.isNil() + " " + empty.isNil());
    IO.println(none.length() + " " + empty.length());
    none = none.append(1);
    IO.println(none + " " + none.isNil());
  }
}
