package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class GracefulDrainTest {
  private final Channel<String> begun = Channel.buffered(2);
  private final WaitGroup gate = new WaitGroup();
  private final List<String> log = new CopyOnWriteArrayList<>();

  @Test
  void does_the_jobs() throws Exception {
    Scope.run(() -> {
      var workers = new GracefulDrain(2, 1);
      for (var name : List.of("a", "b", "c")) workers.submit(() -> log.add(name));
      workers.drain();
    });
    assertThat(log).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void finishes_what_was_accepted() throws Exception {
    Scope.run(() -> {
      var workers = busyWorker(1);
      workers.submit(() -> log.add("queued"));
      var drain = go(workers::drain);
      awaitEndOrWait(drain);
      gate.done();
      drain.join();
    });
    assertThat(log).containsExactly("long", "queued");
  }

  @Test
  void returns_only_when_all_is_done() {
    assertThatNothingGoesOn(() -> busyWorker(1).drain());
  }

  @Test
  void refuses_a_job_after_it_was_drained() throws Exception {
    Scope.run(() -> {
      var workers = new GracefulDrain(1, 1);
      workers.drain();
      assertThat(catchThrowable(() -> workers.submit(() -> log.add("late"))))
          .isInstanceOf(RejectedExecutionException.class);
    });
  }

  @Test
  void refuses_a_job_while_it_drains() throws Exception {
    Scope.run(() -> {
      var workers = busyWorker(1);
      awaitEndOrWait(go(workers::drain));
      var refused = catchThrowable(() -> workers.submit(() -> log.add("late")));
      gate.done();
      assertThat(refused).isInstanceOf(RejectedExecutionException.class);
    });
  }

  @Test
  void refuses_a_job_that_still_waits_for_room() throws Exception {
    Scope.run(() -> {
      var workers = busyWorker(0);
      var refused = Channel.<@Nullable Throwable>buffered(1);
      awaitEndOrWait(
          go(() -> refused.send(catchThrowable(() -> workers.submit(() -> log.add("late"))))));
      awaitEndOrWait(go(workers::drain));
      gate.done();
      assertThat(refused.receive()).isInstanceOf(RejectedExecutionException.class);
    });
  }

  @Test
  void can_be_drained_again() throws Exception {
    Scope.run(() -> {
      var workers = new GracefulDrain(2, 1);
      workers.drain();
      workers.drain();
    });
  }

  @Test
  void lets_everyone_wait_who_drains() {
    assertThatNothingGoesOn(() -> {
      var workers = busyWorker(1);
      awaitEndOrWait(go(workers::drain));
      workers.drain();
    });
  }

  /// One worker, which is in the middle of a job until the gate opens.
  private GracefulDrain busyWorker(int queue) throws InterruptedException {
    var workers = new GracefulDrain(1, queue);
    gate.add(1);
    workers.submit(() -> {
      begun.trySend("begun");
      awaitGate();
      log.add("long");
    });
    begun.receive();
    return workers;
  }

  private void awaitGate() {
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the scope ends
    }
  }

  /// Returns when the thread has ended or waits.
  private static void awaitEndOrWait(Thread thread) throws InterruptedException {
    while (thread.isAlive() && !(LockSupport.getBlocker(thread) instanceof Waiter)) {
      Thread.sleep(1);
    }
  }

  /// The gate stays shut, so that all goroutines are blocked in the end, the body's among them.
  private static void assertThatNothingGoesOn(Task body) {
    assertThatExceptionOfType(Scope.DeadlockException.class).isThrownBy(() -> Scope.run(body));
  }
}
