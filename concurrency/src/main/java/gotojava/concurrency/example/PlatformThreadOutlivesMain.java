package gotojava.concurrency.example;

/// A platform thread keeps the program alive after main has ended.
///
/// `setDaemon(true)`, before it starts, makes it one that does not.
///
/// Go: none, its programs wait for no goroutine
///
/// Output:
///
/// ```
/// main ends
/// backed up
/// ```
final class PlatformThreadOutlivesMain {
  static void main() {
    var main = Thread.currentThread();
    Thread.ofPlatform().start(() -> backUpAfter(main));
    IO.println("main ends");
  }

  static void backUpAfter(Thread main) {
    try {
      main.join();
      IO.println("backed up");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
