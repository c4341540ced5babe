package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// A go statement evaluates the arguments at once; only the call itself comes later.
///
/// A lambda is not an argument list: what is to be read now goes into a variable first.
///
/// Go: `src/main/go/go-arguments/main.go`
///
/// Output:
///
/// ```
/// level low
/// ```
final class GoArguments {
  static String level = "low";

  static void main() throws InterruptedException {
    var changed = Channel.<Void>unbuffered();
    var reports = Channel.<String>unbuffered();
    var now = level;
    go(() -> report(now, changed, reports));
    level = "high";
    changed.close();
    IO.println("level " + reports.receive());
  }

  static void report(String level, ReceiveChannel<Void> changed, SendChannel<String> reports)
      throws InterruptedException {
    changed.await();
    reports.send(level);
  }
}
