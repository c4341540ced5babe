package gotojava.patterns.loops;

/// Where the offsets do not matter, a string is a stream of its code points.
///
/// Go: `src/main/go/range-string/main.go`
///
/// Output:
///
/// ```
/// h
/// é
/// 世
/// 🙂
/// ```
///
/// Go prints: range gives the byte offset with each rune
///
/// ```
/// 0 h
/// 1 é
/// 3 世
/// 6 🙂
/// length 10
/// ```
class RangeStringJdk {
  static void main() {
    "hé世🙂".codePoints().mapToObj(Character::toString).forEach(IO::println);
  }
}
