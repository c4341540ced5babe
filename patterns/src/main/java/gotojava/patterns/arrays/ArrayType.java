package gotojava.patterns.arrays;

/// The length is part of a Go array's type; in Java it belongs to the object, and one type holds
/// every length.
///
/// Go: `src/main/go/array-type/main.go`
///
/// Output:
///
/// ```
/// int[]
/// int[]
/// ```
///
/// Go prints: two lengths are two types, so it needs two variables
///
/// ```
/// [3]int
/// [5]int
/// ```
class ArrayType {
  static void main() {
    int[] scores = {1, 2, 3};
    IO.println(scores.getClass().getTypeName());
    scores = new int[5];
    IO.println(scores.getClass().getTypeName());
  }
}
