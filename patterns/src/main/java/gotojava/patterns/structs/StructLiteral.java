package gotojava.patterns.structs;

/// A literal may leave fields out, and they are zero; a record is built whole, and says itself what
/// may be missing.
///
/// Go: `src/main/go/struct-literal/main.go`
///
/// Output:
///
/// ```
/// "Ann" 28 true
/// "Bob" 0 false
/// "" 0 false
/// ```
class StructLiteral {
  static void main() {
    show(new Person("Ann", 28, true));
    var bob = new Person("Bob");
    show(bob);
    show(new Person());
  }

  record Person(String name, int age, boolean admin) {
    Person(String name) {
      this(name, 0, false);
    }

    Person() {
      this("");
    }
  }

  static void show(Person p) {
    IO.println("\"%s\" %d %b".formatted(p.name(), p.age(), p.admin()));
  }
}
