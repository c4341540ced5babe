package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.stream.Stream;

/// Five philosophers take the left fork first: when all hold one, nobody gets a second.
///
/// A fork is a channel with room for one: who puts something in holds it. `holding` brings about at
/// once what takes long to happen by chance.
///
/// Go: `src/main/go/broken-dining-philosophers/main.go`
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class BrokenDiningPhilosophers {
  static void main() throws InterruptedException {
    List<Channel<String>> forks =
        Stream.generate(() -> Channel.<String>buffered(1)).limit(5).toList();
    var holding = new WaitGroup();
    var dinner = new WaitGroup();
    holding.add(forks.size());
    for (int i = 0; i < forks.size(); i++) {
      var left = forks.get(i);
      var right = forks.get((i + 1) % forks.size());
      dinner.go(() -> {
        left.send("taken");
        holding.done();
        holding.await(); // until each holds one
        right.send("taken");
        right.receive();
        left.receive();
      });
    }
    dinner.await();
    IO.println("all have eaten");
  }
}
