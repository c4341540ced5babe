package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A generic type with methods; where nothing is there to return, Go adds a bool, Java an Optional.
///
/// Go: `src/main/go/generic-stack/main.go`
///
/// Output:
///
/// ```
/// popped java
/// popped go
/// empty
/// ```
class GenericStack {
  static void main() {
    var stack = new Stack<String>();
    stack.push("go");
    stack.push("java");
    for (int i = 0; i < 3; i++) {
      IO.println(stack.pop().map(top -> "popped " + top).orElse("empty"));
    }
  }

  static final class Stack<T> {
    private final List<T> items = new ArrayList<>();

    void push(T item) {
      items.add(item);
    }

    Optional<T> pop() {
      return items.isEmpty() ? Optional.empty() : Optional.of(items.removeLast());
    }
  }
}
