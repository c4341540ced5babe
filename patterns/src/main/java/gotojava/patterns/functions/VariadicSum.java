package gotojava.patterns.functions;

/// A variadic function takes any number of arguments, or all of them in a slice at once.
///
/// Go: `src/main/go/variadic-sum/main.go`
///
/// Output:
///
/// ```
/// none: 0
/// three: 6
/// an array: 9
/// ```
class VariadicSum {
  static void main() {
    IO.println("none: " + sum());
    IO.println("three: " + sum(1, 2, 3));
    int[] numbers = {4, 5};
    IO.println("an array: " + sum(numbers));
  }

  static int sum(int... numbers) {
    var total = 0;
    for (var n : numbers) {
      total += n;
    }
    return total;
  }
}
