package gotojava.patterns.structs;

import java.util.OptionalInt;

/// A field that may be missing is a pointer in Go, made by `new` from a value; in Java it is an
/// `Optional`, or a null that the type admits to.
///
/// Go: `src/main/go/new-with-value/main.go`
///
/// Output:
///
/// ```
/// Ann is 28
/// Bob is of unknown age
/// ```
class NewWithValue {
  static void main() {
    show(new Person("Ann", 28));
    show(new Person("Bob"));
  }

  static void show(Person person) {
    var age = person.age();
    IO.println(person.name() + " is " + (age.isEmpty() ? "of unknown age" : age.getAsInt()));
  }

  record Person(String name, OptionalInt age) {
    Person(String name) {
      this(name, OptionalInt.empty());
    }

    Person(String name, int age) {
      this(name, OptionalInt.of(age));
    }
  }
}
