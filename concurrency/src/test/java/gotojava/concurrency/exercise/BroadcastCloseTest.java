package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Waiter;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class BroadcastCloseTest {
  private final BroadcastClose event = new BroadcastClose();

  @Test
  void makes_one_wait_until_it_happens() {
    assertThatExceptionOfType(Scope.DeadlockException.class)
        .isThrownBy(() -> Scope.run(event::await));
  }

  @Test
  void wakes_one_who_waits() throws Exception {
    Scope.run(() -> {
      awaitEndOrWait(go(event::await));
      event.happen();
    });
  }

  @Test
  void lets_one_through_who_comes_later() throws Exception {
    Scope.run(() -> {
      event.happen();
      event.await();
    });
  }

  @Test
  void is_there_for_all_who_wait_or_come_later() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 3; i++) awaitEndOrWait(go(event::await));
      event.happen();
      for (int i = 0; i < 1_000; i++) event.await();
    });
  }

  @Test
  void does_not_wait_for_anybody_to_notice() throws Exception {
    Scope.run(() -> assertThat(event.happen()).isTrue());
  }

  @Test
  void happens_once() throws Exception {
    Scope.run(() -> {
      event.happen();
      assertThat(event.happen()).isFalse();
    });
  }

  /// Returns when the thread has ended or waits.
  private static void awaitEndOrWait(Thread thread) throws InterruptedException {
    while (thread.isAlive() && !(LockSupport.getBlocker(thread) instanceof Waiter)) {
      Thread.sleep(1);
    }
  }
}
