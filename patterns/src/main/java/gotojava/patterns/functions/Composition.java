package gotojava.patterns.functions;

import java.util.function.Function;

/// A function can be made of functions: `then` calls one, and the other with its result.
///
/// `Function` of the JDK has it, as `andThen`; and `compose`, which calls them the other way round.
///
/// Go: `src/main/go/composition/main.go`
///
/// Output:
///
/// ```
/// /posts/hello-world
/// ```
class Composition {
  static void main() {
    var path = prefix(" /posts/").andThen(String::strip).andThen(text -> text.replace(' ', '-'));
    IO.println(path.apply("hello world "));
  }

  static Function<String, String> prefix(String start) {
    return text -> start + text;
  }
}
