package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// A goroutine catches its own panic and sends it on as a value.
///
/// Go: `src/main/go/panic-in-goroutine-recovered/main.go`
///
/// Output:
///
/// ```
/// the task failed: disk full
/// main goes on
/// ```
class PanicInGoroutineRecovered {
  static void main() throws InterruptedException {
    var failures = Channel.<String>unbuffered();
    go(() -> {
      try {
        save(9);
      } catch (IllegalStateException e) {
        failures.send(String.valueOf(e.getMessage()));
      }
    });
    IO.println("the task failed: " + failures.receive());
    IO.println("main goes on");
  }

  static void save(int size) {
    if (size > 8) throw new IllegalStateException("disk full");
  }
}
