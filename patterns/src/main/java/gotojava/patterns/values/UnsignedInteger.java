package gotojava.patterns.values;

/// Java has no unsigned types, but unsigned operations: the bits are the same, the methods read
/// them so.
///
/// Go: `src/main/go/unsigned-integer/main.go`
///
/// Output:
///
/// ```
/// 4294967295
/// true
/// 2147483647
/// ```
class UnsignedInteger {
  static void main() {
    int n = 0;
    n--;
    IO.println(Integer.toUnsignedString(n));
    IO.println(Integer.compareUnsigned(n, 1) > 0);
    IO.println(Integer.divideUnsigned(n, 2));
  }
}
