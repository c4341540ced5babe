package gotojava.patterns.structs;

import java.util.List;

/// A type for one place: Go leaves out its name, Java declares a record inside the method.
///
/// Go: `src/main/go/anonymous-struct/main.go`
///
/// Output:
///
/// ```
/// Oslo is 4 letters
/// Bergen is 6 letters
/// ```
class AnonymousStruct {
  static void main() {
    record City(String name, int letters) {}
    for (var city : List.of(new City("Oslo", 4), new City("Bergen", 6))) {
      IO.println(city.name() + " is " + city.letters() + " letters");
    }
  }
}
