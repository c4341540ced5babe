package gotojava.patterns.reflection;

/// A private field used as if it were public: both refuse while the program runs.
///
/// Go: `src/main/go/naive-private-field/main.go`
///
/// Fails with: `cannot access a member of class gotojava.patterns.reflection.Safe`
///
/// Go fails with: `cannot return value obtained from unexported field or method`
class NaivePrivateField {
  static void main() throws ReflectiveOperationException {
    var safe = new Safe(42);
    IO.println(Safe.class.getDeclaredField("code").get(safe));
  }
}

class Safe {
  private final int code;

  Safe(int code) {
    this.code = code;
  }

  boolean opensWith(int guess) {
    return guess == code;
  }
}
