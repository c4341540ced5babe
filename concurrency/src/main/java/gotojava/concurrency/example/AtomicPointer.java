package gotojava.concurrency.example;

import java.util.concurrent.atomic.AtomicReference;

/// What is read often and replaced as a whole hangs on one atomic reference: readers see the old
/// one or the new one, never a mixture.
///
/// The record keeps it whole: nobody can change it in place. Where it is only stored and loaded, a
/// `volatile` field does the same.
///
/// Go: `src/main/go/atomic-pointer/main.go`
///
/// Output:
///
/// ```
/// request under way: old.example 80
/// next request: new.example 443
/// ```
class AtomicPointer {
  record Config(String host, int port) {}

  static final AtomicReference<Config> current =
      new AtomicReference<>(new Config("old.example", 80));

  static void main() {
    var request = current.get();
    reload("new.example", 443);
    IO.println("request under way: " + request.host() + " " + request.port());
    request = current.get();
    IO.println("next request: " + request.host() + " " + request.port());
  }

  static void reload(String host, int port) {
    current.set(new Config(host, port));
  }
}
