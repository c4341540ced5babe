package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;

/// A receive from the done channel of a root: Go waits for ever, Java has no channel to call.
///
/// Go: `src/main/go/naive-background-done/main.go`
///
/// Fails with: `java.lang.NullPointerException`
///
/// Go fails with: `all goroutines are asleep - deadlock!` a nil channel is never ready
class NaiveBackgroundDone {
  @SuppressWarnings("NullAway")
  static void main() throws InterruptedException {
    Context.background().done().await();
  }
}
