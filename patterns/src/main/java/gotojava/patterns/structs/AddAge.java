package gotojava.patterns.structs;

/// A function ages its own copy of a person; one that is to age the caller's takes a pointer, or in
/// Java returns the older one.
///
/// Go: `src/main/go/add-age/main.go`
///
/// Output:
///
/// ```
/// inside addAge: 20
/// after addAge: 19
/// after addAgePlus: 20
/// ```
class AddAge {
  static void main() {
    var scott = new Person("Scott", 19);
    addAge(scott);
    IO.println("after addAge: " + scott.age());
    scott = addAgePlus(scott);
    IO.println("after addAgePlus: " + scott.age());
  }

  static void addAge(Person p) {
    p = new Person(p.name(), p.age() + 1);
    IO.println("inside addAge: " + p.age());
  }

  static Person addAgePlus(Person p) {
    return new Person(p.name(), p.age() + 1);
  }

  record Person(String name, int age) {}
}
