package gotojava.patterns.packages;

import gotojava.patterns.packages.greet.Greeting;

/// A capital letter shows a name to other packages; Java says it with a word, once for the class
/// and once for the method.
///
/// Go: `src/main/go/exported-names/main.go`
///
/// Output:
///
/// ```
/// Dear Ann
/// ```
class ExportedNames {
  static void main() {
    IO.println(Greeting.formal("Ann"));
  }
}
