package gotojava.patterns.reflection;

/// A note that nobody can read: in Java for want of `RetentionPolicy.RUNTIME`, in Go for a blank.
///
/// Go: `src/main/go/naive-struct-tag/main.go`
///
/// Output:
///
/// ```
/// has a column: false
/// ```
class NaiveStructTag {
  static void main() {
    var host = Server.class.getRecordComponents()[0];
    IO.println("has a column: " + host.isAnnotationPresent(Column.class));
  }

  @interface Column {
    String value();
  }

  record Server(@Column("host_name") String host) {}
}
