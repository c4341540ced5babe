package gotojava.concurrency.exercise;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Workers that can be shut down without losing a job.
///
/// Write it. `drain` ends the intake at once: from then on `submit` throws, and so does a `submit`
/// that is still waiting for room at that moment. Every job that was accepted before, by a `submit`
/// that returned, is done. Then the workers end, and only then does `drain` return, to however many
/// have called it.
///
/// Wait by the channels and the sync package of this module: the check sees by them who waits.
public final class GracefulDrain {
  private final Channel<Runnable> jobs;
  private final WaitGroup workers = new WaitGroup();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Starts the workers, each in a goroutine of its own.
  ///
  /// @param queue how many jobs may wait, beside those that are being done
  public GracefulDrain(int workers, int queue) {
    jobs = Channel.buffered(queue);
    for (int i = 0; i < workers; i++) this.workers.go(() -> jobs.range(Runnable::run));
  }

  /// Hands over a job, which must not throw, and waits until there is room for it.
  ///
  /// @throws RejectedExecutionException when it is not accepted, since somebody drains
  public void submit(Runnable job) throws InterruptedException {
    try {
      jobs.send(job);
    } catch (ChannelClosedException e) {
      throw new RejectedExecutionException("drained", e);
    }
  }

  /// Accepts no more jobs, and waits until those accepted are done and the workers have ended.
  public void drain() throws InterruptedException {
    if (!closed.compareAndSet(false, true)) return;
    jobs.close();
    workers.await();
  }
}
