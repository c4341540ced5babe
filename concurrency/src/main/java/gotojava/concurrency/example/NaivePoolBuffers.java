package gotojava.concurrency.example;

import gotojava.concurrency.sync.Pool;

/// An object comes out of the pool as it was put in, or new: which of the two, nobody says.
///
/// Go: `src/main/go/naive-pool-buffers/main.go`
///
/// One of these outputs:
///
/// ```
/// coffee
/// coffeetea
/// ```
///
/// ```
/// coffee
/// tea
/// ```
class NaivePoolBuffers {
  static final Pool<StringBuilder> buffers = Pool.of(StringBuilder::new);

  static void main() {
    show("coffee");
    show("tea");
  }

  static void show(String drink) {
    var text = buffers.get();
    try {
      text.append(drink);
      IO.println(text);
    } finally {
      buffers.put(text);
    }
  }
}
