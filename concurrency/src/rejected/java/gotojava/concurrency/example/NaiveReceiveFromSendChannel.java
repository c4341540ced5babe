package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.SendChannel;

/// Who was handed the sending end cannot receive: the compiler says so.
///
/// Go: none, its compiler refuses the same, as `receive-from-send-only` shows
///
/// Does not compile: `cannot find symbol`
final class NaiveReceiveFromSendChannel {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>buffered(1);
    report(results);
  }

  static void report(SendChannel<Integer> results) throws InterruptedException {
    results.send(1);
    IO.println(results.receive());
  }
}
