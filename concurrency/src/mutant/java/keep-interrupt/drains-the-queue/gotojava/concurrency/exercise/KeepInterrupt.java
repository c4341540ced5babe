package gotojava.concurrency.exercise;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// Does the jobs of a queue, one after the other, until its thread is interrupted.
///
/// The interrupt is not for this class alone: [#run] returns with the flag set, so that the code
/// around it can see it too. A job under way is finished first, and those behind it stay in the
/// queue. A job that throws ends neither the worker nor the thread; what it threw is kept.
public final class KeepInterrupt implements Runnable {
  private final BlockingQueue<Runnable> jobs;
  private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();

  public KeepInterrupt(BlockingQueue<Runnable> jobs) {
    this.jobs = jobs;
  }

  @Override
  public void run() {
    var interrupted = false;
    while (!interrupted || !jobs.isEmpty()) {
      try {
        jobs.take().run();
      } catch (InterruptedException _) {
        interrupted = true;
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    Thread.currentThread().interrupt();
  }

  /// What jobs threw.
  public List<RuntimeException> failures() {
    return List.copyOf(failures);
  }
}
