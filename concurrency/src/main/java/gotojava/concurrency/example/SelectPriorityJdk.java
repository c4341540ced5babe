package gotojava.concurrency.example;

import java.util.concurrent.PriorityBlockingQueue;

/// Where all go into one queue, a `PriorityBlockingQueue` hands out the most urgent first, for any
/// number of ranks.
///
/// It has no bound, so a sender never waits, and equal ranks come in no order: the number of the
/// job is a part of the comparison here.
///
/// Go: `src/main/go/select-priority/main.go`
///
/// Output:
///
/// ```
/// urgent 1
/// urgent 2
/// normal 1
/// normal 2
/// ```
final class SelectPriorityJdk {
  enum Rank {
    urgent,
    normal
  }

  record Job(Rank rank, int number) implements Comparable<Job> {
    @Override
    public int compareTo(Job other) {
      int byRank = rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Integer.compare(number, other.number);
    }
  }

  static void main() throws InterruptedException {
    var jobs = new PriorityBlockingQueue<Job>();
    for (int i = 1; i <= 2; i++) {
      jobs.put(new Job(Rank.normal, i));
      jobs.put(new Job(Rank.urgent, i));
    }
    for (int i = 0; i < 4; i++) {
      var job = jobs.take();
      IO.println(job.rank() + " " + job.number());
    }
  }
}
