package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;

/// A scoped value belongs to a block of one thread: a goroutine that is started there has none.
///
/// Go: `src/main/go/naive-scoped-value/main.go`
///
/// Fails with: `panic: java.util.NoSuchElementException`
///
/// Go prints: a context is passed to the goroutine
///
/// ```
/// hello gopher
/// ```
class NaiveScopedValue {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();

  static void main() throws InterruptedException {
    var tasks = new WaitGroup();
    ScopedValue.where(USER, "gopher").run(() -> tasks.go(() -> greet()));
    tasks.await();
  }

  static void greet() {
    IO.println("hello " + USER.get());
  }
}
