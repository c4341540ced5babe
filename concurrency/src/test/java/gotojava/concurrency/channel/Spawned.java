package gotojava.concurrency.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;

/// A virtual thread of a test, of which the test can say when it is blocked.
final class Spawned<T> {
  private final FutureTask<T> result;
  private final Thread thread;

  /// What a thread does that gives nothing.
  @FunctionalInterface
  interface Body {
    void run() throws Exception;
  }

  private Spawned(Callable<T> body) {
    result = new FutureTask<>(body);
    thread = Thread.startVirtualThread(result);
  }

  static Spawned<Boolean> spawn(Body body) {
    return new Spawned<>(() -> {
      body.run();
      return true;
    });
  }

  static <T> Spawned<T> spawning(Callable<T> body) {
    return new Spawned<>(body);
  }

  /// Returns when the thread waits in an operation. It is the test that goes on then, so nothing
  /// but the test can end the wait.
  Spawned<T> awaitBlocked() {
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(result.isDone()).as("it ended and did not block").isFalse();
      LockSupport.parkNanos(1);
    }
    return this;
  }

  /// Starts it and returns when it is blocked.
  static Spawned<Boolean> blocked(Body body) {
    return spawn(body).awaitBlocked();
  }

  void interrupt() {
    thread.interrupt();
  }

  /// Returns when the thread has taken notice of an interrupt, which clears its flag.
  void awaitInterruptNoticed() {
    while (thread.isInterrupted()) LockSupport.parkNanos(1);
  }

  /// What the thread gave, when it has ended; what it threw, if it did.
  T join() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new AssertionError("the thread threw " + e.getCause(), e.getCause());
    }
  }

  /// What the thread threw, when it has ended.
  Throwable failure() throws InterruptedException {
    try {
      throw new AssertionError("it gave " + result.get());
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }
}
