package gotojava.patterns.structs;

/// Embedding gives a struct the fields and methods of another under their own names; Java writes
/// out those it wants.
///
/// Go: `src/main/go/embedding/main.go`
///
/// Output:
///
/// ```
/// Ann of Sales, 28
/// Ann says hello
/// ```
class Embedding {
  static void main() {
    var ann = new Employee(new Person("Ann", 28), "Sales");
    IO.println(ann.name() + " of " + ann.team() + ", " + ann.age());
    IO.println(ann.greeting());
  }

  record Person(String name, int age) {
    String greeting() {
      return name + " says hello";
    }
  }

  record Employee(Person person, String team) {
    String name() {
      return person.name();
    }

    int age() {
      return person.age();
    }

    String greeting() {
      return person.greeting();
    }
  }
}
