package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.SendChannel;

/// A field in the lambda is read when the goroutine runs, by then perhaps changed.
///
/// The goroutine waits for the change first, as a slow start would make it.
///
/// Go: `src/main/go/go-arguments/main.go`
///
/// Output:
///
/// ```
/// level high
/// ```
///
/// Go prints: it has evaluated the argument in the go statement
///
/// ```
/// level low
/// ```
final class NaiveGoArguments {
  static String level = "low";

  static void main() throws InterruptedException {
    var changed = Channel.<Void>unbuffered();
    var reports = Channel.<String>unbuffered();
    go(() -> {
      changed.await();
      report(level, reports);
    });
    level = "high";
    changed.close();
    IO.println("level " + reports.receive());
  }

  static void report(String level, SendChannel<String> reports) throws InterruptedException {
    reports.send(level);
  }
}
