package gotojava.patterns.functions;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Recursion inside `computeIfAbsent`: the map must not be changed while it computes.
///
/// Go: none, its map has no such method
///
/// Output:
///
/// ```
/// HashMap: java.util.ConcurrentModificationException
/// ConcurrentHashMap: java.lang.IllegalStateException: Recursive update
/// ```
class NaiveMemo {
  static void main() {
    show(new HashMap<>());
    show(new ConcurrentHashMap<>());
  }

  static void show(Map<Integer, Long> known) {
    try {
      IO.println("fibonacci " + fibonacci(80, known));
    } catch (RuntimeException e) {
      IO.println(known.getClass().getSimpleName() + ": " + e);
    }
  }

  static long fibonacci(int n, Map<Integer, Long> known) {
    if (n < 2) return n;
    return known.computeIfAbsent(n, _ -> fibonacci(n - 1, known) + fibonacci(n - 2, known));
  }
}
