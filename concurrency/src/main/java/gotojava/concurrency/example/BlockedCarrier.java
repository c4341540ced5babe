package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.Task;
import gotojava.concurrency.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/// With one processor a busy loop keeps others from running in Java; Go takes the processor away.
///
/// A virtual thread leaves its carrier when it blocks, and not before. `Thread.yield` is a hint:
/// the scheduler may run the same thread again.
///
/// Go: `src/main/go/blocked-carrier/main.go`
///
/// Output:
///
/// ```
/// beside a busy loop another runs: false
/// beside one that sleeps: true
/// ```
///
/// Go prints: after 10 ms the runtime preempts a goroutine
///
/// ```
/// beside a busy loop another runs: true
/// beside one that sleeps: true
/// ```
class BlockedCarrier {
  static void main() throws InterruptedException {
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
    IO.println("beside a busy loop another runs: " + runsBeside(() -> {}));
    IO.println("beside one that sleeps: " + runsBeside(() -> Thread.sleep(1)));
  }

  static boolean runsBeside(Task pause) throws InterruptedException {
    var ran = new AtomicBoolean();
    var busy = Channel.<Void>unbuffered();
    var seen = Channel.<Boolean>buffered(1);
    go(() -> {
      busy.close();
      var end = Instant.now().plus(Duration.ofSeconds(1));
      while (!ran.get() && Instant.now().isBefore(end)) {
        pause.run();
      }
      seen.send(ran.get());
    });
    busy.await();
    go(() -> ran.set(true));
    return seen.receive();
  }
}
