package gotojava.patterns.iterators;

import java.util.List;

/// Work hidden in a pipeline whose end does not need it: the stream leaves it out.
///
/// Go: none, its loops do what they say
///
/// Output:
///
/// ```
/// counted 3
/// ```
class NaiveCountedStream {
  static void main() {
    var saved =
        List.of("ann", "bob", "cy").stream()
            .map(name -> {
              IO.println("saved " + name);
              return name;
            })
            .count();
    IO.println("counted " + saved);
  }
}
