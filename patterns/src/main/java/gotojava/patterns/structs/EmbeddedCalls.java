package gotojava.patterns.structs;

/// An embedded method calls the methods of its own type, whatever the outer type defines: that is
/// delegation.
///
/// Go: `src/main/go/embedded-calls/main.go`
///
/// Output:
///
/// ```
/// the dog's own sound: woof
/// speaking: I say ...
/// ```
class EmbeddedCalls {
  static void main() {
    var rex = new Dog(new Animal());
    IO.println("the dog's own sound: " + rex.sound());
    IO.println("speaking: " + rex.speak());
  }

  record Animal() {
    String sound() {
      return "...";
    }

    String speak() {
      return "I say " + sound();
    }
  }

  record Dog(Animal animal) {
    String sound() {
      return "woof";
    }

    String speak() {
      return animal.speak();
    }
  }
}
