package gotojava.patterns.structs;

/// Two structs are equal when their fields are, down through structs inside them; a record's
/// `equals` says the same.
///
/// Go: `src/main/go/struct-equality/main.go`
///
/// Output:
///
/// ```
/// same fields: true
/// another city: false
/// ```
class StructEquality {
  static void main() {
    var ann = new Person("Ann", new Address("Bergen", 5003));
    var again = new Person("Ann", new Address("Bergen", 5003));
    var moved = new Person("Ann", new Address("Oslo", 5003));
    IO.println("same fields: " + ann.equals(again));
    IO.println("another city: " + ann.equals(moved));
  }

  record Address(String city, int zip) {}

  record Person(String name, Address home) {}
}
