package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.channels.ReceiveChannel;
import kotlinx.coroutines.channels.SendChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What does it cost to have a job done by one of three workers?
///
/// Go: `src/main/go/bench/worker-pool`
///
/// Processors: 1, 2
///
/// Warm-up: 2 s
///
/// One goroutine sends jobs, three workers receive them and send results, a fifth goroutine
/// receives these; both channels have a buffer of 100. A job is nothing but a value that is passed
/// on: what is measured is the way there and back.
///
/// Does not show: work, which is why one has workers; that a pool is seldom needed where a
/// goroutine per job is cheap. Java sends prepared objects, Go numbers: no boxing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(WorkerPool.JOBS)
public class WorkerPool {
  static final int JOBS = 150_000;
  private static final int WORKERS = 3;
  private static final int CAPACITY = 100;

  /// Our channels on virtual threads.
  @Benchmark
  public void threeWorkers() throws InterruptedException {
    run(Pipe.of(Channel.<Integer>buffered(CAPACITY)), Pipe.of(Channel.<Integer>buffered(CAPACITY)));
  }

  /// Channels of jox on virtual threads.
  @Benchmark
  public void threeWorkers_jox() throws InterruptedException {
    run(joxPipe(), joxPipe());
  }

  /// Kotlin's channels, on coroutines in its default dispatcher.
  @Benchmark
  public void threeWorkers_kotlin() throws InterruptedException {
    var jobs = Coroutine.channel(CAPACITY);
    var results = Coroutine.channel(CAPACITY);
    var total = new AtomicLong();
    Coroutine.run(
        List.of(
            new KotlinWorker(jobs, results),
            new KotlinWorker(jobs, results),
            new KotlinWorker(jobs, results),
            new KotlinSender(jobs, JOBS),
            new KotlinReceiver(results, JOBS, total)));
    Values.check(total.get(), Values.sum(JOBS));
  }

  /// The JDK's `ArrayBlockingQueue` on virtual threads.
  @Benchmark
  public void threeWorkers_arrayQueue() throws InterruptedException {
    run(Pipe.of(new ArrayBlockingQueue<>(CAPACITY)), Pipe.of(new ArrayBlockingQueue<>(CAPACITY)));
  }

  private static Pipe joxPipe() {
    return Pipe.of(com.softwaremill.jox.Channel.<Integer>newBufferedChannel(CAPACITY));
  }

  private static void run(Pipe jobs, Pipe results) throws InterruptedException {
    var group = new WaitGroup();
    for (int w = 0; w < WORKERS; w++) group.go(() -> work(jobs, results));
    group.go(() -> {
      for (int i = 0; i < JOBS; i++) jobs.send(Values.at(i));
    });
    group.go(() -> Values.check(sum(results), Values.sum(JOBS)));
    group.await();
  }

  private static void work(Pipe jobs, Pipe results) throws InterruptedException {
    for (int i = 0; i < JOBS / WORKERS; i++) results.send(jobs.receive());
  }

  private static long sum(Pipe results) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < JOBS; i++) sum += results.receive();
    return sum;
  }

  /// `repeat(JOBS / WORKERS) { results.send(jobs.receive()) }`
  private static final class KotlinWorker implements Coroutine.Body {
    private final ReceiveChannel<Integer> jobs;
    private final SendChannel<Integer> results;
    private int left = JOBS / WORKERS;

    KotlinWorker(ReceiveChannel<Integer> jobs, SendChannel<Integer> results) {
      this.jobs = jobs;
      this.results = results;
    }

    @Override
    public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
      if (result instanceof Integer job) return results.send(job, here);
      return left-- > 0 ? jobs.receive(here) : Coroutine.ended();
    }
  }
}
