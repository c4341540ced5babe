package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// A recursion without end: Java throws an error that can be caught, Go gives up.
///
/// Go: `src/main/go/stack-overflow/main.go`
///
/// Output:
///
/// ```
/// caught java.lang.StackOverflowError
/// main goes on
/// ```
///
/// Go prints: a full stack is no panic, so recover sees nothing
///
/// ```
/// ```
///
/// Go fails with: `goroutine stack exceeds 1048576-byte limit` and then `fatal error: stack
/// overflow`
class StackOverflow {
  static void main() throws InterruptedException {
    var done = Channel.<Void>unbuffered();
    go(() -> {
      try {
        down(0);
      } catch (StackOverflowError e) {
        IO.println("caught " + e);
      }
      done.close();
    });
    done.await();
    IO.println("main goes on");
  }

  static int down(int depth) {
    if (depth < 0) return 0;
    return 1 + down(depth + 1);
  }
}
