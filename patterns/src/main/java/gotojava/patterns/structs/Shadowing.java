package gotojava.patterns.structs;

/// An outer field hides the embedded one of the same name, which stays within reach by the longer
/// name.
///
/// Go: `src/main/go/shadowing/main.go`
///
/// Output:
///
/// ```
/// 7 is the employee's id
/// 4711 is the person's
/// ```
class Shadowing {
  static void main() {
    var ann = new Employee(new Person(4711), 7);
    IO.println(ann.id() + " is the employee's id");
    IO.println(ann.person().id() + " is the person's");
  }

  record Person(int id) {}

  record Employee(Person person, int id) {}
}
