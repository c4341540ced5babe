package gotojava.concurrency.example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Without a select, what may happen goes into one queue, as a sealed type, and a switch tells the
/// events apart.
///
/// Right where one thread owns the loop and all senders can know its queue: order is kept between
/// the kinds, and the compiler checks that none is forgotten. A select takes from channels that
/// know nothing of each other.
///
/// Go: `src/main/go/select-loop-done/main.go`
///
/// Output:
///
/// ```
/// job 1
/// job 2
/// job 3
/// told to end
/// ```
final class SelectLoopDoneJdk {
  sealed interface Event {
    record Job(int number) implements Event {}

    record Done() implements Event {}
  }

  static void main() throws InterruptedException {
    var events = new ArrayBlockingQueue<Event>(8);
    var worker = Thread.startVirtualThread(() -> work(events));
    for (int job = 1; job <= 3; job++) events.put(new Event.Job(job));
    events.put(new Event.Done());
    worker.join();
  }

  static void work(BlockingQueue<Event> events) {
    try {
      while (handle(events.take())) {}
      IO.println("told to end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean handle(Event event) {
    return switch (event) {
      case Event.Job(var number) -> {
        IO.println("job " + number);
        yield true;
      }
      case Event.Done() -> false;
    };
  }
}
