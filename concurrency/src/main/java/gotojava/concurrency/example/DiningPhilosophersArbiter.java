package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A channel of four seats lets at most four reach for forks, so one of them gets two.
///
/// Right where the resources have no order that all know.
///
/// Go: `src/main/go/dining-philosophers-arbiter/main.go`
///
/// Output:
///
/// ```
/// 500 meals
/// ```
class DiningPhilosophersArbiter {
  static void main() throws InterruptedException {
    var seats = Channel.<String>buffered(4);
    List<Channel<String>> forks =
        Stream.generate(() -> Channel.<String>buffered(1)).limit(5).toList();
    var meals = new AtomicInteger();
    var dinner = new WaitGroup();
    for (int i = 0; i < forks.size(); i++) {
      var left = forks.get(i);
      var right = forks.get((i + 1) % forks.size());
      dinner.go(() -> {
        for (int meal = 0; meal < 100; meal++) {
          seats.send("taken");
          left.send("taken");
          right.send("taken");
          meals.incrementAndGet();
          right.receive();
          left.receive();
          seats.receive();
        }
      });
    }
    dinner.await();
    IO.println(meals + " meals");
  }
}
