package gotojava.patterns.structs;

/// The same function over a class whose field can change: it ages the caller's person, because Java
/// copies the reference.
///
/// Go: `src/main/go/add-age/main.go`
///
/// Output:
///
/// ```
/// inside addAge: 20
/// after addAge: 20
/// after addAgePlus: 21
/// ```
///
/// Go prints: addAge has a copy
///
/// ```
/// inside addAge: 20
/// after addAge: 19
/// after addAgePlus: 20
/// ```
class NaiveAddAge {
  static void main() {
    var scott = new Person();
    addAge(scott);
    IO.println("after addAge: " + scott.age);
    addAgePlus(scott);
    IO.println("after addAgePlus: " + scott.age);
  }

  static void addAge(Person p) {
    p.age++;
    IO.println("inside addAge: " + p.age);
  }

  static void addAgePlus(Person p) {
    p.age++;
  }

  static class Person {
    int age = 19;
  }
}
