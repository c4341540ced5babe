package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;

/// A close reaches all who wait, and all who come later: one event for everybody.
///
/// A channel of [Void] carries no value, like one of empty structs.
///
/// Go: `src/main/go/done-channel/main.go`
///
/// Output pattern:
///
/// ```
/// main: please stop
/// worker 1 stops
/// worker 2 stops
/// worker 3 stops
/// main: all have stopped
/// ```
///
/// Order: `please stop` before all, all before `all have stopped`
final class DoneChannel {
  static void main() throws InterruptedException {
    var done = Channel.<Void>unbuffered();
    var workers = new WaitGroup();
    for (int id = 1; id <= 3; id++) {
      var own = id;
      workers.go(() -> {
        done.await();
        IO.println("worker " + own + " stops");
      });
    }
    IO.println("main: please stop");
    done.close();
    workers.await();
    done.await();
    IO.println("main: all have stopped");
  }
}
