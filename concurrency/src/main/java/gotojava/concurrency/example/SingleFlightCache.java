package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.sync.SingleFlight;
import java.util.ArrayList;

/// Those who ask while the answer is being computed share it; nothing is kept for those who ask
/// later.
///
/// Go: `src/main/go/x/single-flight-cache/main.go`
///
/// Output:
///
/// ```
/// tea costs 3
/// tea costs 3
/// tea costs 3
/// computed: 1
/// asked later, computed: 2
/// ```
class SingleFlightCache {
  static final SingleFlight<String, String> flights = new SingleFlight<>();
  static int computed;

  static void main() throws Exception {
    var release = Channel.<Void>unbuffered();
    var answers = new ArrayList<ReceiveChannel<SingleFlight.Outcome<String>>>();
    for (int i = 0; i < 3; i++) {
      answers.add(ask(release));
    }
    release.close();
    for (var answer : answers) {
      IO.println(answer.receive().value());
    }
    IO.println("computed: " + computed);
    ask(release).await();
    IO.println("asked later, computed: " + computed);
  }

  static ReceiveChannel<SingleFlight.Outcome<String>> ask(Channel<Void> release) {
    return flights.start(
        "tea",
        () -> {
          release.await();
          computed++;
          return "tea costs 3";
        });
  }
}
