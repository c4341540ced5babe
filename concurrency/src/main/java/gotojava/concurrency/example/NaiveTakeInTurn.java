package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// To ask one channel after the other is no select: while the first has something, the second
/// starves.
///
/// Go: `src/main/go/naive-take-in-turn/main.go`
///
/// Output:
///
/// ```
/// busy 1000 times, quiet 0 times
/// ```
final class NaiveTakeInTurn {
  static void main() {
    var busy = Channel.<Integer>unbuffered();
    var quiet = Channel.<Integer>unbuffered();
    busy.close(); // ready for ever, as a channel that is always full
    quiet.close();
    int fromBusy = 0;
    int fromQuiet = 0;
    for (int i = 0; i < 1000; i++) {
      if (take(busy)) {
        fromBusy++;
      } else if (take(quiet)) {
        fromQuiet++;
      }
    }
    IO.println("busy " + fromBusy + " times, quiet " + fromQuiet + " times");
  }

  static boolean take(ReceiveChannel<Integer> channel) {
    return channel.tryReceive() != null;
  }
}
