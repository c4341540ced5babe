package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// What is around the `go` statement catches nothing of what the goroutine throws.
///
/// The call of `go` returns at once, and the goroutine has a stack of its own.
///
/// Go: `src/main/go/naive-recover-around-go/main.go`
///
/// Fails with: `disk full`
class NaiveRecoverAroundGo {
  static void main() throws InterruptedException {
    var done = Channel.<Void>unbuffered();
    try {
      go(() -> {
        throw new IllegalStateException("disk full");
      });
      done.await();
    } catch (IllegalStateException e) {
      IO.println("caught " + e.getMessage());
    }
  }
}
