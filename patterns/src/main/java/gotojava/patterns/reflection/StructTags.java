package gotojava.patterns.reflection;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;

/// What a program notes beside a field for others to read: in Go a string, in Java a typed value.
///
/// Go: `src/main/go/struct-tags/main.go`
///
/// Output:
///
/// ```
/// host is column host_name
/// port is column port_no
/// ```
///
/// Go prints: reflection may use a field only if it is exported, with a capital
///
/// ```
/// Host is column host_name
/// Port is column port_no
/// ```
class StructTags {
  static void main() {
    for (var component : Server.class.getRecordComponents()) {
      var column = component.getAnnotation(Column.class);
      IO.println(component.getName() + " is column " + column.value());
    }
  }

  @Retention(RUNTIME)
  @interface Column {
    String value();
  }

  record Server(@Column("host_name") String host, @Column("port_no") int port) {}
}
