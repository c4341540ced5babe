package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
  private final Once once = new Once();
  private final AtomicInteger runs = new AtomicInteger();

  /// Go: TestOnce
  @Test
  void runs_the_action_of_the_first_only() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 10; i++) {
        go(() -> {
          once.run(runs::incrementAndGet);
          assertThat(runs).hasValue(1);
        });
      }
    });
    assertThat(runs).hasValue(1);
  }

  @Test
  void the_others_wait_until_the_action_is_done() throws Exception {
    var started = new CountDownLatch(1);
    var finish = new CountDownLatch(1);
    go(() ->
        once.run(() -> {
          started.countDown();
          awaitQuietly(finish);
          runs.incrementAndGet();
        }));
    started.await();
    var seen = new AtomicInteger();
    var other =
        go(() -> {
          once.run(() -> runs.addAndGet(100));
          seen.set(runs.get());
        });
    Asleep.until(other);
    finish.countDown();
    other.join();
    assertThat(seen).hasValue(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Go: TestOncePanic
  @Test
  void an_action_that_throws_has_run() {
    assertThatThrownBy(() ->
            once.run(() -> {
              throw new IllegalStateException("failed");
            }))
        .hasMessage("failed");
    once.run(runs::incrementAndGet);
    assertThat(runs).hasValue(0);
  }

  @Test
  void refuses_to_wait_for_itself() {
    assertThatThrownBy(() -> once.run(() -> once.run(runs::incrementAndGet)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("within its own action");
    assertThat(runs).hasValue(0);
  }
}
