package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// Results in the order of the jobs: each job gets a channel for its result, and these stand in
/// line.
///
/// The last job is done first here, since the others wait for it.
///
/// Go: `src/main/go/ordered-results/main.go`
///
/// Output:
///
/// ```
/// done first: 3
/// result 1
/// result 2
/// result 3
/// ```
class OrderedResults {
  static void main() throws InterruptedException {
    var lastDone = Channel.unbuffered();
    var line = Channel.<ReceiveChannel<String>>buffered(3);
    for (int job = 1; job <= 3; job++) {
      line.send(start(job, lastDone));
    }
    line.close();
    for (var result : line) {
      IO.println(result.receive());
    }
  }

  static ReceiveChannel<String> start(int job, Channel<?> lastDone) {
    var result = Channel.<String>buffered(1);
    go(() -> {
      if (job < 3) {
        lastDone.await();
      } else {
        IO.println("done first: " + job);
        lastDone.close();
      }
      result.send("result " + job);
    });
    return result;
  }
}
