package gotojava.patterns.reflection;

/// A type has a name, and is of a kind: Go keeps the two apart, Java asks its class one by one.
///
/// Go: `src/main/go/type-and-kind/main.go`
///
/// Output:
///
/// ```
/// Celsius: record
/// int[]: array of int
/// Level: enum
/// ```
///
/// Go prints: a named type may be of any kind, and an enum is an int
///
/// ```
/// main.celsius: float64
/// []int: slice of int
/// main.level: int
/// ```
class TypeAndKind {
  static void main() {
    show(new Celsius(21.5));
    show(new int[] {1});
    show(Level.LOW);
  }

  record Celsius(double degrees) {}

  enum Level {
    LOW
  }

  static void show(Object value) {
    var type = value.getClass();
    IO.println(type.getSimpleName() + ": " + kind(type));
  }

  static String kind(Class<?> type) {
    if (type.isArray()) return "array of " + type.componentType();
    if (type.isRecord()) return "record";
    return type.isEnum() ? "enum" : "class";
  }
}
