package gotojava.patterns.values;

/// A local variable without a value has the zero value in Go; javac refuses to read it.
///
/// Go: `src/main/go/naive-zero-local/main.go`
///
/// Does not compile: `variable count might not have been initialized`
///
/// Go prints: every variable begins as zero
///
/// ```
/// 0 messages
/// ```
class NaiveZeroLocal {
  static void main() {
    int count;
    IO.println(count + " messages");
  }
}
