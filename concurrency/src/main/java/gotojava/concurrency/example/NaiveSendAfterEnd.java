package gotojava.concurrency.example;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/// An end that is only an element refuses nobody: what is put behind it is never taken.
///
/// Go: `src/main/go/send-on-closed/main.go`
///
/// Output:
///
/// ```
/// sent
/// left behind: 1
/// ```
///
/// Go prints: a closed channel refuses the send
///
/// ```
/// ```
///
/// Go fails with: `panic: send on closed channel`
final class NaiveSendAfterEnd {
  static void main() throws InterruptedException {
    var jobs = new LinkedBlockingQueue<Optional<Integer>>();
    jobs.put(Optional.empty());
    jobs.put(Optional.of(1));
    IO.println("sent");
    for (var job = jobs.take(); job.isPresent(); job = jobs.take()) {
      IO.println("job " + job.get());
    }
    IO.println("left behind: " + jobs.size());
  }
}
