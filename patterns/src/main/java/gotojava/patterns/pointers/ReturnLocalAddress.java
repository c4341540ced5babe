package gotojava.patterns.pointers;

/// The address of a local variable outlives the call, and each call has a variable of its own.
///
/// A Java method returns what it created; there is no address to take.
///
/// Go: `src/main/go/return-local-address/main.go`
///
/// Output:
///
/// ```
/// first 2, second 1
/// ```
class ReturnLocalAddress {
  static void main() {
    var first = newCounter();
    var second = newCounter();
    first.count++;
    first.count++;
    second.count++;
    IO.println("first " + first.count + ", second " + second.count);
  }

  static Counter newCounter() {
    var counter = new Counter();
    return counter;
  }

  static class Counter {
    int count;
  }
}
