package gotojava.patterns.structs;

/// Two interfaces that both bring the method: javac refuses the class that does not choose, whether
/// or not anyone calls it.
///
/// Go: none, what it refuses is the call
///
/// Does not compile: `inherits unrelated defaults for id() from types`
class NaiveTwoDefaults {
  interface Person {
    default int id() {
      return 4711;
    }
  }

  interface Account {
    default int id() {
      return 7;
    }
  }

  record Customer() implements Person, Account {}
}
