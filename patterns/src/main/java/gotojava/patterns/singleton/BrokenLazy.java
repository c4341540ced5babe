package gotojava.patterns.singleton;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/// Looking first and then creating makes two instances when two callers look at the same time.
///
/// The constructor is slow: it takes until another caller has come as far.
///
/// Go: `src/main/go/broken-lazy/main.go`
///
/// Output:
///
/// ```
/// before
/// after: 2 created
/// ```
class BrokenLazy {
  static void main() throws InterruptedException {
    IO.println("before");
    var first = Thread.startVirtualThread(Settings::current);
    var second = Thread.startVirtualThread(Settings::current);
    first.join();
    second.join();
    IO.println("after: " + Settings.created + " created");
  }

  static class Settings {
    private static @Nullable Settings current;
    static final AtomicInteger created = new AtomicInteger();
    static final Phaser starting = new Phaser(2);

    static Settings current() {
      if (current == null) {
        current = new Settings();
      }
      return current;
    }

    private Settings() {
      starting.arriveAndAwaitAdvance();
      created.incrementAndGet();
    }
  }
}
