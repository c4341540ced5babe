package gotojava.patterns.values;

/// A Java field that nobody set is null, and null is not an empty builder.
///
/// Go: `src/main/go/zero-value/main.go`
///
/// Fails with: `java.lang.NullPointerException: Cannot invoke
/// "java.lang.StringBuilder.append(String)"`
///
/// Go prints: the zero value of a builder is an empty one
///
/// ```
/// 2 started;stopped;
/// ```
class NaiveZeroValue {
  static void main() {
    var journal = new Journal();
    journal.add("started;");
    IO.println(journal.count + " " + journal.text);
  }

  @SuppressWarnings("NullAway")
  static class Journal {
    private StringBuilder text;
    private int count;

    void add(String entry) {
      text.append(entry);
      count++;
    }
  }
}
