package gotojava.patterns.loops;

/// The tempting port of a range over a string: a loop over its `char`s, which cuts 🙂 in two.
///
/// Go: none, the trap is Java's alone
///
/// Output:
///
/// ```
/// h is a character
/// é is a character
/// 世 is a character
/// D83D is half of one
/// DE42 is half of one
/// ```
class NaiveRangeString {
  static void main() {
    for (var c : "hé世🙂".toCharArray()) {
      IO.println(
          Character.isSurrogate(c)
              ? "%X is half of one".formatted((int) c)
              : c + " is a character");
    }
  }
}
