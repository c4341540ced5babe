package gotojava.patterns.iterators;

import java.util.function.Supplier;
import java.util.stream.Stream;

/// A walk through a tree, as a sequence: Go's function calls itself, Java joins streams.
///
/// Go: `src/main/go/tree-walk/main.go`
///
/// Output:
///
/// ```
/// 1
/// 2
/// ```
class TreeWalk {
  static void main() {
    var none = new Leaf();
    var tree = new Node(new Node(none, 1, none), 2, new Node(none, 3, none));
    tree.values().takeWhile(n -> n <= 2).forEach(IO::println);
  }

  sealed interface Tree {
    Stream<Integer> values();
  }

  record Leaf() implements Tree {
    @Override
    public Stream<Integer> values() {
      return Stream.empty();
    }
  }

  record Node(Tree left, int value, Tree right) implements Tree {
    @Override
    public Stream<Integer> values() {
      return Stream.<Supplier<Stream<Integer>>>of(
              left::values, () -> Stream.of(value), right::values)
          .flatMap(Supplier::get);
    }
  }
}
