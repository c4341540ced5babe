package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.select;

/// A select of no cases waits for ever; when nobody else is left to run, that is a deadlock.
///
/// Go: `src/main/go/select-empty/main.go`
///
/// Output:
///
/// ```
/// waiting for nothing
/// ```
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
final class SelectEmpty {
  static void main() throws InterruptedException {
    IO.println("waiting for nothing");
    select();
  }
}
