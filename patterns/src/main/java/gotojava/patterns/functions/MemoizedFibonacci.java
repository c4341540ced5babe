package gotojava.patterns.functions;

import java.util.HashMap;
import java.util.Map;

/// What was computed once is kept in a map, so that the recursion asks each question once.
///
/// Go: `src/main/go/memoized-fibonacci/main.go`
///
/// Output:
///
/// ```
/// fibonacci 23416728348467685
/// ```
class MemoizedFibonacci {
  static final Map<Integer, Long> KNOWN = new HashMap<>();

  static void main() {
    IO.println("fibonacci " + fibonacci(80));
  }

  static long fibonacci(int n) {
    if (n < 2) return n;
    var known = KNOWN.get(n);
    if (known != null) return known;
    var result = fibonacci(n - 1) + fibonacci(n - 2);
    KNOWN.put(n, result);
    return result;
  }
}
