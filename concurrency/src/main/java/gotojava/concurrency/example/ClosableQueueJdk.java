package gotojava.concurrency.example;

import static gotojava.concurrency.example.ClosableQueueJdk.Message.End.END;

import gotojava.concurrency.example.ClosableQueueJdk.Message.Value;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A queue of messages, one of which says that none follows: who takes that one puts it back for
/// the next.
///
/// So one end serves any number of consumers.
///
/// Go: `src/main/go/range-channel/main.go`
///
/// Output:
///
/// ```
/// first loop: 1
/// first loop: 2
/// second loop: 3
/// second loop: 4
/// ```
final class ClosableQueueJdk {
  sealed interface Message {
    record Value(int number) implements Message {}

    enum End implements Message {
      END
    }
  }

  static void main() throws InterruptedException {
    var numbers = new LinkedBlockingQueue<Message>();
    for (int n = 1; n <= 4; n++) {
      numbers.put(new Value(n));
    }
    numbers.put(END);
    while (take(numbers) instanceof Value(var n)) {
      IO.println("first loop: " + n);
      if (n == 2) break;
    }
    while (take(numbers) instanceof Value(var n)) {
      IO.println("second loop: " + n);
    }
  }

  static Message take(BlockingQueue<Message> queue) throws InterruptedException {
    var message = queue.take();
    if (message == END) queue.put(END);
    return message;
  }
}
