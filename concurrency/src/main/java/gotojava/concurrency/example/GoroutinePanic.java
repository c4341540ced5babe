package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// What nobody catches in a goroutine ends the whole program, with 2.
///
/// Nothing of `main` runs any more, its cleanup included.
///
/// Go: `src/main/go/goroutine-panic/main.go`
///
/// Fails with: `disk full`
final class GoroutinePanic {
  static void main() throws InterruptedException {
    try {
      var saved = Channel.<Boolean>unbuffered();
      go(() -> saved.send(save(0)));
      IO.println("saved: " + saved.receive());
    } finally {
      IO.println("main cleans up");
    }
  }

  static boolean save(int free) {
    if (free == 0) throw new IllegalStateException("disk full");
    return true;
  }
}
