package gotojava.patterns.values;

import java.util.EnumSet;

/// A set of options: bits shifted by iota in Go, an EnumSet in Java.
///
/// Go: `src/main/go/bit-flags/main.go`
///
/// Output:
///
/// ```
/// may read: true
/// may write: false
/// granted: 1
/// ```
class BitFlags {
  static void main() {
    var granted = EnumSet.of(Permission.READ, Permission.WRITE);
    granted.remove(Permission.WRITE);
    IO.println("may read: " + granted.contains(Permission.READ));
    IO.println("may write: " + granted.contains(Permission.WRITE));
    IO.println("granted: " + granted.size());
  }

  enum Permission {
    READ,
    WRITE,
    EXECUTE
  }
}
