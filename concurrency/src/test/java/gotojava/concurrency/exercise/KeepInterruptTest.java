package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class KeepInterruptTest {
  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final KeepInterrupt worker = new KeepInterrupt(jobs);

  /// What code around the worker sees: whether the flag was set when it came back.
  private final FutureTask<Boolean> around =
      new FutureTask<>(() -> {
        worker.run();
        return Thread.interrupted();
      });

  @Test
  void does_the_jobs_in_order() throws Exception {
    jobs.add(() -> done.add("first"));
    jobs.add(() -> done.add("second"));
    jobs.add(KeepInterruptTest::stop);
    around.run();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void tells_the_code_around_it_of_an_interrupt_while_it_waits() throws Exception {
    var thread = Thread.startVirtualThread(around);
    awaitWaiting(thread);
    thread.interrupt();
    awaitWaiting(thread);
    assertThat(around.isDone()).as("has ended").isTrue();
    assertThat(around.get()).as("with the flag set").isTrue();
  }

  @Test
  void tells_the_code_around_it_of_an_interrupt_in_a_job() throws Exception {
    jobs.add(KeepInterruptTest::stop);
    around.run();
    assertThat(around.get()).isTrue();
  }

  @Test
  void leaves_the_other_jobs_in_the_queue() throws Exception {
    jobs.add(KeepInterruptTest::stop);
    jobs.add(() -> done.add("behind"));
    around.run();
    assertThat(jobs).hasSize(1);
  }

  @Test
  void finishes_the_job_under_way() throws Exception {
    jobs.add(() -> {
      stop();
      done.add("finished");
    });
    around.run();
    assertThat(done).containsExactly("finished");
  }

  @Test
  void goes_on_after_a_job_that_throws() throws Exception {
    jobs.add(() -> {
      throw new IllegalStateException("boom");
    });
    jobs.add(() -> done.add("next"));
    jobs.add(KeepInterruptTest::stop);
    around.run();
    assertThat(done).containsExactly("next");
    assertThat(worker.failures())
        .singleElement()
        .hasToString("java.lang.IllegalStateException: boom");
  }

  private static void stop() {
    Thread.currentThread().interrupt();
  }

  /// Returns when the thread has ended, or waits and has no interrupt before it.
  private static void awaitWaiting(Thread thread) throws InterruptedException {
    while (thread.isAlive()
        && (thread.isInterrupted() || thread.getState() != Thread.State.WAITING)) {
      if (Thread.interrupted()) throw new InterruptedException();
      LockSupport.parkNanos(1);
    }
  }
}
