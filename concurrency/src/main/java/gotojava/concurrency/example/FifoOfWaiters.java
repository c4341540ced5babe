package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import java.util.ArrayList;
import java.util.List;

/// Who has waited longest is served first.
///
/// The next waiter starts when the one before it is blocked.
///
/// Go: `src/main/go/fifo-of-waiters/main.go`
///
/// Output:
///
/// ```
/// first second third
/// ```
final class FifoOfWaiters {
  static void main() throws InterruptedException {
    var tickets = Channel.<String>unbuffered();
    var got = new String[3];
    var waiters = new ArrayList<Thread>();
    for (int i = 0; i < got.length; i++) {
      var own = i;
      waiters.add(go(() -> got[own] = tickets.receive()));
      awaitBlocked(waiters.getLast());
    }
    for (var ticket : List.of("first", "second", "third")) {
      tickets.send(ticket);
    }
    for (var waiter : waiters) {
      waiter.join();
    }
    IO.println(String.join(" ", got));
  }

  static void awaitBlocked(Thread waiter) {
    while (waiter.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }
}
