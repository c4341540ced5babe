package gotojava.patterns.packages;

import jdk.internal.misc.VM;

/// A public class in a package that its module does not export is out of reach.
///
/// Go: none, a folder `internal` says it there
///
/// Does not compile: `which does not export it to the unnamed module`
class NaiveInternalImport {
  static void main() {
    IO.println(VM.isBooted());
  }
}
