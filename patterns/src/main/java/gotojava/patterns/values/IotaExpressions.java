package gotojava.patterns.values;

/// iota counts inside an expression, which is repeated line by line; an enum gives each constant
/// its value.
///
/// Go: `src/main/go/iota-expressions/main.go`
///
/// Output:
///
/// ```
/// 1024
/// 1048576
/// 1073741824
/// ```
class IotaExpressions {
  static void main() {
    for (var unit : Unit.values()) {
      IO.println(unit.bytes);
    }
  }

  enum Unit {
    KIB(1L << 10),
    MIB(1L << 20),
    GIB(1L << 30);

    final long bytes;

    Unit(long bytes) {
      this.bytes = bytes;
    }
  }
}
