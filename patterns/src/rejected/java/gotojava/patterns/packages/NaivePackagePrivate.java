package gotojava.patterns.packages;

import gotojava.patterns.packages.greet.Greeting;

/// A method without a word before it belongs to its package, and a package below or above is
/// another package.
///
/// Go: none, it refuses the same call in a program of its own
///
/// Does not compile: `salutation() is not public in gotojava.patterns.packages.greet.Greeting`
class NaivePackagePrivate {
  static void main() {
    IO.println(Greeting.salutation());
  }
}
