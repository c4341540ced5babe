package gotojava.patterns.functions;

/// A slice that is passed whole is not copied: the callee writes into the caller's elements.
///
/// Go: `src/main/go/variadic-shares/main.go`
///
/// Output:
///
/// ```
/// passed whole: 2
/// passed one by one: 1
/// ```
class VariadicShares {
  static void main() {
    int[] numbers = {1, 2};
    twice(numbers);
    IO.println("passed whole: " + numbers[0]);
    var number = 1;
    twice(number, 2);
    IO.println("passed one by one: " + number);
  }

  static void twice(int... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= 2;
    }
  }
}
