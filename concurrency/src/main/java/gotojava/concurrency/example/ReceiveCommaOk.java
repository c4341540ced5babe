package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// The second result of a receive tells a zero that was sent from the close.
///
/// Go: `src/main/go/receive-comma-ok/main.go`
///
/// Output:
///
/// ```
/// read 0
/// no more
/// ```
final class ReceiveCommaOk {
  static void main() throws InterruptedException {
    var readings = Channel.<Integer>buffered(1);
    readings.send(0);
    readings.close();
    for (int i = 0; i < 2; i++) {
      var reading = readings.receiveOrClosed();
      if (reading.ok()) {
        IO.println("read " + reading.value());
      } else {
        IO.println("no more");
      }
    }
  }
}
