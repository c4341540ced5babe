package gotojava.concurrency.example;

import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A blocking queue cannot be closed: an element that is no job, a poison pill, ends one worker
/// each.
///
/// The queue has room for the pills as well. Right where there is nothing to select over and the
/// workers are counted; both ends of the queue are in everybody's hands.
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
final class DirectionalChannelsJdk {
  static final int WORKERS = 2;
  static final int PILL = -1;

  static void main() throws InterruptedException, ExecutionException {
    var jobs = new ArrayBlockingQueue<Integer>(5 + WORKERS);
    var results = new ArrayBlockingQueue<Integer>(5);
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var ends = new ArrayList<Future<Integer>>();
      for (int id = 1; id <= WORKERS; id++) {
        var own = id;
        ends.add(workers.submit(() -> worker(own, jobs, results)));
      }
      for (int job = 1; job <= 5; job++) jobs.put(job);
      for (int i = 0; i < WORKERS; i++) jobs.put(PILL);
      for (int i = 0; i < 5; i++) IO.println("result " + results.take());
      for (var end : ends) end.get();
    }
  }

  /// The number of jobs that it did.
  static int worker(int id, BlockingQueue<Integer> jobs, BlockingQueue<Integer> results)
      throws InterruptedException {
    int done = 0;
    for (int job = jobs.take(); job != PILL; job = jobs.take()) {
      IO.println("worker " + id + " took job " + job);
      results.put(job * 2);
      done++;
    }
    return done;
  }
}
