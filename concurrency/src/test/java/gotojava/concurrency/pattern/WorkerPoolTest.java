package gotojava.concurrency.pattern;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.pattern.PipelineTest.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.CancellableContext;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.Asleep;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
  private final CancellableContext ctx = Context.background().withCancel();
  private final Channel<Integer> jobs = Channel.buffered(100);

  private ReceiveChannel<Integer> jobs(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) jobs.send(i);
    jobs.close();
    return jobs;
  }

  @Test
  void does_every_job_once() throws Exception {
    Scope.run(() ->
        assertThat(all(WorkerPool.map(ctx, jobs(10), 3, n -> n * n)))
            .containsExactlyInAnyOrder(0, 1, 4, 9, 16, 25, 36, 49, 64, 81));
  }

  @Test
  void all_workers_work_at_the_same_time_and_no_more() throws Exception {
    Scope.run(() -> {
      var working = new AtomicInteger();
      var goOn = Channel.unbuffered();
      var results =
          WorkerPool.map(
              ctx,
              jobs(5),
              3,
              n -> {
                working.incrementAndGet();
                goOn.await();
                return n;
              });
      Asleep.until(() -> working.get() == 3 && jobs.length() == 2);
      goOn.close();
      assertThat(all(results)).hasSize(5);
    });
  }

  @Test
  void in_order_a_quick_result_waits_for_a_slow_one() throws Exception {
    Scope.run(() -> {
      var lastDone = Channel.unbuffered();
      var results =
          WorkerPool.mapInOrder(
              ctx,
              jobs(3),
              3,
              n -> {
                if (n == 2) lastDone.close();
                else lastDone.await();
                return n;
              });
      assertThat(all(results)).containsExactly(0, 1, 2);
    });
  }

  @Test
  void in_order_no_more_work_at_a_time_than_there_are_workers() throws Exception {
    for (int workers = 1; workers <= 4; workers++) assertBounded(workers);
  }

  private void assertBounded(int workers) throws Exception {
    var working = new AtomicInteger();
    var most = new AtomicInteger();
    Scope.run(() -> {
      var numbers = Pipeline.from(ctx, IntStream.range(0, 200).boxed().toList());
      var results =
          WorkerPool.mapInOrder(
              ctx,
              numbers,
              workers,
              n -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                Asleep.letOthersRun();
                working.decrementAndGet();
                return n;
              });
      assertThat(all(results)).hasSize(200).isSorted();
    });
    assertThat(most.get()).isLessThanOrEqualTo(workers);
  }

  @Test
  void run_returns_when_all_is_done() throws Exception {
    Scope.run(() -> {
      var done = new ConcurrentLinkedQueue<Integer>();
      WorkerPool.run(ctx, jobs(10), 3, (_, n) -> done.add(n));
      assertThat(done).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10).boxed().toList());
    });
  }

  @Test
  void run_throws_the_first_failure_and_tells_the_others() throws Exception {
    Scope.run(() -> {
      var waiting = Channel.unbuffered();
      jobs.send(0);
      jobs.send(1); // and nobody closes
      assertThatThrownBy(() ->
              WorkerPool.run(
                  ctx,
                  jobs,
                  2,
                  (own, n) -> {
                    if (n == 0) {
                      waiting.close();
                      own.await();
                    } else {
                      waiting.await();
                      throw new IOException("broken");
                    }
                  }))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(IOException.class)
          .hasMessage("broken");
    });
  }

  @Test
  void run_ends_with_its_context() throws Exception {
    Scope.run(() -> {
      go(ctx::cancel);
      assertThatThrownBy(() -> WorkerPool.run(ctx, jobs, 3, (_, _) -> {}))
          .isInstanceOf(CanceledException.class);
    });
  }

  @Test
  void an_interrupted_run_leaves_no_workers_behind() throws Exception {
    Scope.run(() -> {
      var waiting =
          go(() ->
              assertThatThrownBy(() -> WorkerPool.run(ctx, jobs, 3, (_, _) -> {}))
                  .isInstanceOf(InterruptedException.class));
      Asleep.until(waiting).interrupt();
    });
  }

  @Test
  void refuses_a_pool_without_workers() {
    for (var refused :
        List.<Runnable>of(
            () -> WorkerPool.map(ctx, jobs, 0, n -> n),
            () -> WorkerPool.mapInOrder(ctx, jobs, 0, n -> n))) {
      assertThatThrownBy(refused::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("workers of a pool: 0");
    }
    assertThatThrownBy(() -> WorkerPool.run(ctx, jobs, -1, (_, _) -> {}))
        .hasMessage("workers of a pool: -1");
  }
}
