package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.pattern.Pipeline;
import gotojava.concurrency.pattern.WorkerPool;
import java.util.List;

/// The same from the library: at most three at a time, results in the order of the jobs.
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
class PoolInOrder {
  static void main() throws InterruptedException {
    var ctx = Context.background();
    var lastDone = Channel.unbuffered();
    var jobs = Pipeline.from(ctx, List.of(1, 2, 3));
    WorkerPool.mapInOrder(ctx, jobs, 3, job -> work(job, lastDone)).range(IO::println);
  }

  static String work(int job, Channel<?> lastDone) throws InterruptedException {
    if (job < 3) {
      lastDone.await();
    } else {
      IO.println("done first: " + job);
      lastDone.close();
    }
    return "result " + job;
  }
}
