package gotojava.patterns.packages.greet;

// region greeting
/// Greetings: what other packages may ask for, and what they may not.
public final class Greeting {
  private Greeting() {}

  public static String formal(String name) {
    return salutation() + " " + name;
  }

  static String salutation() {
    return "Dear";
  }
}
// endregion
