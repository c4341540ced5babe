package gotojava.patterns.interfaces;

/// What all implementations share: in Java a default method, in Go a function that takes the
/// interface.
///
/// Go: `src/main/go/interface-default/main.go`
///
/// Output:
///
/// ```
/// Hello, I am Ann
/// Beep
/// ```
class InterfaceDefault {
  static void main() {
    IO.println(new Person("Ann").greet());
    IO.println(new Robot().greet());
  }

  interface Greeter {
    String name();

    default String greet() {
      return "Hello, I am " + name();
    }
  }

  record Person(String name) implements Greeter {}

  record Robot() implements Greeter {
    @Override
    public String name() {
      return "R2";
    }

    @Override
    public String greet() {
      return "Beep";
    }
  }
}
