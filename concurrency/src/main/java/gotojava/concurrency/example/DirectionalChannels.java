package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// Two workers share five jobs; each end of a channel is handed only to those who need it.
///
/// Which worker takes which job is open. The close ends both loops, after the last job.
///
/// Go: `src/main/go/directional-channels/main.go`
///
/// Output pattern:
///
/// ```
/// worker {_} took job 1
/// worker {_} took job 2
/// worker {_} took job 3
/// worker {_} took job 4
/// worker {_} took job 5
/// result 2
/// result 4
/// result 6
/// result 8
/// result 10
/// ```
///
/// Order: `job 1` before `result 2`, `job 2` before `result 4`, `job 3` before `result 6`, `job 4`
/// before `result 8`, `job 5` before `result 10`
final class DirectionalChannels {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>buffered(5);
    var results = Channel.<Integer>buffered(5);
    for (int id = 1; id <= 2; id++) {
      var own = id;
      go(() -> worker(own, jobs, results));
    }
    for (int job = 1; job <= 5; job++) {
      jobs.send(job);
    }
    jobs.close();
    for (int i = 0; i < 5; i++) {
      IO.println("result " + results.receive());
    }
  }

  static void worker(int id, ReceiveChannel<Integer> jobs, SendChannel<Integer> results)
      throws InterruptedException {
    for (var job : jobs) {
      IO.println("worker " + id + " took job " + job);
      results.send(job * 2);
    }
  }
}
