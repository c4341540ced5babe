package gotojava.patterns.methods;

/// How a value prints is a method of its type: `String` in Go, `toString` in Java.
///
/// Go: `src/main/go/string-method/main.go`
///
/// Output:
///
/// ```
/// Ann (30)
/// hello Ann (30)
/// ```
class StringMethod {
  static void main() {
    var ann = new Person("Ann", 30);
    IO.println(ann);
    IO.println("hello " + ann);
  }

  record Person(String name, int age) {
    @Override
    public String toString() {
      return name + " (" + age + ")";
    }
  }
}
