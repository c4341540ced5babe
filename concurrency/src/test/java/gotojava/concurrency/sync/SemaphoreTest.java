package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SemaphoreTest {
  private final Semaphore semaphore = new Semaphore(2);
  private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();

  private Thread waiting(String name, long permits) {
    return Asleep.until(
        go(() -> {
          semaphore.acquire(permits);
          log.add(name);
        }));
  }

  /// Go: TestWeightedTryAcquire
  @Test
  void gives_permits_while_there_are_enough() {
    assertThat(semaphore.tryAcquire(1)).isTrue();
    assertThat(semaphore.tryAcquire(2)).isFalse();
    assertThat(semaphore.tryAcquire(1)).isTrue();
    semaphore.release(2);
    assertThat(semaphore.tryAcquire(2)).isTrue();
  }

  /// Go: TestLargeAcquireDoesntStarve
  @Test
  void few_do_not_pass_many() throws Exception {
    semaphore.acquire(1);
    var large = waiting("large", 2);
    var small = waiting("small", 1);
    assertThat(semaphore.tryAcquire(1)).isFalse();
    semaphore.release();
    large.join();
    assertThat(log).containsExactly("large");
    semaphore.release();
    small.join();
    assertThat(log).containsExactly("large", "small");
  }

  /// Go: TestWeightedDoesntBlockIfTooBig
  @Test
  void who_asks_for_too_many_waits_for_the_end_and_blocks_nobody() throws Exception {
    try (var ctx = Context.background().withCancel()) {
      var failed = Channel.<Throwable>buffered(1);
      Asleep.until(
          go(() -> {
            try {
              semaphore.acquire(ctx, 3);
            } catch (CanceledException e) {
              failed.send(e);
            }
          }));
      semaphore.acquire(2);
      ctx.cancel();
      assertThat(failed.receive()).isInstanceOf(CanceledException.class);
    }
  }

  @Test
  void without_a_context_asking_for_too_many_is_an_error() {
    assertThatThrownBy(() -> semaphore.acquire(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 permits of a semaphore of 2");
  }

  /// Go: TestWeightedAcquire, TestAllocCancelDoesntStarve
  @Test
  void a_cancelled_wait_has_no_permits_and_lets_others_by() throws Exception {
    semaphore.acquire(1);
    try (var ctx = Context.background().withCancel()) {
      var cancelled = Asleep.until(go(() -> acquireOrLog(ctx, 2)));
      var next = waiting("next", 1);
      ctx.cancel();
      cancelled.join();
      next.join();
    }
    assertThat(log).containsExactlyInAnyOrder("context canceled", "next");
    assertThat(semaphore).hasToString("Semaphore[2 of 2 taken, waiting: 0]");
  }

  private void acquireOrLog(Context ctx, long permits) throws InterruptedException {
    try {
      semaphore.acquire(ctx, permits);
    } catch (CanceledException e) {
      log.add(String.valueOf(e.getMessage()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_context_cancelled_before_gets_no_permits_even_if_there_are_some() {
    var ctx = Context.background().withCancel();
    ctx.cancel();
    assertThatThrownBy(() -> semaphore.acquire(ctx, 1)).isInstanceOf(CanceledException.class);
    assertThat(semaphore).hasToString("Semaphore[0 of 2 taken, waiting: 0]");
  }

  @Test
  void an_interrupted_wait_has_no_permits_and_lets_others_by() throws Exception {
    semaphore.acquire(1);
    var interrupted = waiting("interrupted", 2);
    var next = waiting("next", 1);
    interrupted.interrupt();
    interrupted.join();
    next.join();
    assertThat(log).containsExactly("next");
  }

  /// Go: TestWeightedPanic
  @Test
  void refuses_a_release_of_more_than_is_taken() throws Exception {
    semaphore.acquire(1);
    assertThatThrownBy(() -> semaphore.release(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("semaphore: released ");
    assertThat(semaphore).hasToString("Semaphore[1 of 2 taken, waiting: 0]");
  }

  @Test
  void refuses_what_is_negative() {
    assertThatThrownBy(() -> new Semaphore(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> semaphore.acquire(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> semaphore.release(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  /// Go: TestWeighted
  @Test
  void never_gives_more_than_there_are() throws Exception {
    var taken = new AtomicLong();
    Scope.run(() -> {
      for (int i = 0; i < 8; i++) {
        long permits = 1L + i % 2;
        go(() -> hammer(taken, permits));
      }
    });
    assertThat(semaphore).hasToString("Semaphore[0 of 2 taken, waiting: 0]");
  }

  @Test
  void stays_in_balance_while_waits_are_interrupted_and_cancelled() throws Exception {
    var taken = new AtomicLong();
    var done = new WaitGroup();
    Scope.run(() -> {
      var victims = new ArrayList<Thread>();
      done.add(6);
      for (int i = 0; i < 6; i++) {
        long permits = 1L + i % 2;
        victims.add(go(() -> hammerCancelled(taken, permits, done)));
      }
      while (!done.toString().startsWith("WaitGroup[0")) {
        victims.forEach(Thread::interrupt);
        Asleep.letOthersRun();
      }
    });
    assertThat(semaphore).hasToString("Semaphore[0 of 2 taken, waiting: 0]");
  }

  private void hammerCancelled(AtomicLong taken, long permits, WaitGroup done) {
    for (int i = 0; i < 500; i++) {
      try (var ctx = Context.background().withCancel()) {
        if (i % 3 == 0) go(ctx::cancel);
        semaphore.acquire(ctx, permits);
      } catch (InterruptedException | ContextException e) {
        continue;
      }
      if (taken.addAndGet(permits) > 2) throw new AssertionError("too many");
      Asleep.letOthersRun();
      taken.addAndGet(-permits);
      semaphore.release(permits);
    }
    done.done();
  }

  private void hammer(AtomicLong taken, long permits) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      semaphore.acquire(permits);
      if (taken.addAndGet(permits) > 2) throw new AssertionError("too many");
      Asleep.letOthersRun();
      taken.addAndGet(-permits);
      semaphore.release(permits);
    }
  }
}
