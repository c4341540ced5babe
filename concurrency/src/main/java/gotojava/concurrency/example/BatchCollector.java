package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.time.Clock;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Collects values into batches: of three, or of what came in a second, or of the rest.
///
/// Go: `src/main/go/batch-collector/main.go`
///
/// Output:
///
/// ```
/// full: [1, 2, 3]
/// late: [4]
/// rest: [5]
/// ```
///
/// Go prints: a slice is printed without commas
///
/// ```
/// full: [1 2 3]
/// late: [4]
/// rest: [5]
/// ```
class BatchCollector {
  static final Duration SECOND = Duration.ofSeconds(1);

  static void main() throws InterruptedException {
    var clock = new VirtualClock();
    var values = Channel.<Integer>unbuffered();
    var batches = Channel.<List<Integer>>unbuffered();
    go(() -> collect(values, batches, clock));
    for (int i = 1; i <= 3; i++) values.send(i);
    IO.println("full: " + batches.receive());
    values.send(4);
    clock.awaitAlarms(1); // its second has begun
    clock.advance(SECOND);
    IO.println("late: " + batches.receive());
    values.send(5);
    values.close();
    IO.println("rest: " + batches.receive());
  }

  static void collect(ReceiveChannel<Integer> in, Channel<List<Integer>> out, Clock clock)
      throws InterruptedException {
    for (var first = in.receiveOrClosed(); first.ok(); first = in.receiveOrClosed()) {
      var batch = new ArrayList<Integer>();
      batch.add(first.orThrow());
      var late = clock.newTimer(SECOND);
      while (batch.size() < 3
          && select(
              receiveOrClosed(in).map(v -> v.ok() && batch.add(v.orThrow())),
              await(late.channel()).map(() -> false))) {}
      late.stop();
      out.send(batch);
    }
    out.close();
  }
}
