package gotojava.patterns.arrays;

/// Assigning a Go array copies every element; Java says `clone`.
///
/// Go: `src/main/go/array-copy/main.go`
///
/// Output:
///
/// ```
/// original 1, copy 99
/// ```
class ArrayCopy {
  static void main() {
    int[] original = {1, 2, 3};
    int[] copy = original.clone();
    copy[0] = 99;
    IO.println("original " + original[0] + ", copy " + copy[0]);
  }
}
