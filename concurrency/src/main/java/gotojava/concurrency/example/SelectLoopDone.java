package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.sync.WaitGroup;

/// A worker loops over a select of its jobs and of a channel whose close tells it to end.
///
/// Go: `src/main/go/select-loop-done/main.go`
///
/// Output:
///
/// ```
/// job 1
/// job 2
/// job 3
/// told to end
/// ```
final class SelectLoopDone {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>unbuffered();
    var done = Channel.<Void>unbuffered();
    var workers = new WaitGroup();
    workers.go(() -> work(jobs, done));
    for (int job = 1; job <= 3; job++) jobs.send(job);
    done.close();
    workers.await();
  }

  static void work(ReceiveChannel<Integer> jobs, ReceiveChannel<Void> done)
      throws InterruptedException {
    boolean more = true;
    while (more) {
      more = select(receive(jobs).map(SelectLoopDone::run), await(done).map(() -> false));
    }
    IO.println("told to end");
  }

  static boolean run(int job) {
    IO.println("job " + job);
    return true;
  }
}
