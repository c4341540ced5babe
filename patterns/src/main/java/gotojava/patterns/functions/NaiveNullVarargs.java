package gotojava.patterns.functions;

/// Passing no array where a variadic method expects one: null is no empty array.
///
/// Go: `src/main/go/naive-null-varargs/main.go`
///
/// Fails with: `java.lang.NullPointerException: Cannot read the array length`
///
/// Go prints: a nil slice has no elements, and that is all
///
/// ```
/// 0 names
/// ```
class NaiveNullVarargs {
  @SuppressWarnings("NullAway")
  static void main() {
    String[] names = null;
    IO.println(count(names) + " names");
  }

  static int count(String... names) {
    return names.length;
  }
}
