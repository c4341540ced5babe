package gotojava.patterns.structs;

/// Embedding ported as inheritance: the inherited method now calls the method of the subclass.
///
/// Go: `src/main/go/embedded-calls/main.go`
///
/// Output:
///
/// ```
/// the dog's own sound: woof
/// speaking: I say woof
/// ```
///
/// Go prints: an animal knows nothing of the dog around it
///
/// ```
/// the dog's own sound: woof
/// speaking: I say ...
/// ```
class NaiveEmbedding {
  static void main() {
    var rex = new Dog();
    IO.println("the dog's own sound: " + rex.sound());
    IO.println("speaking: " + rex.speak());
  }

  static class Animal {
    String sound() {
      return "...";
    }

    String speak() {
      return "I say " + sound();
    }
  }

  static class Dog extends Animal {
    @Override
    String sound() {
      return "woof";
    }
  }
}
