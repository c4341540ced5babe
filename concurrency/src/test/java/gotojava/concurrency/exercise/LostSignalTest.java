package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class LostSignalTest {
  private final WatchedLock lock = new WatchedLock();
  private final LostSignal gate = new LostSignal(lock);

  @Test
  void keeps_one_waiting_until_it_is_opened() throws Exception {
    var thread = startWaiting();
    gate.open();
    thread.join();
    assertThat(lock.waiting()).isZero();
  }

  @Test
  void lets_one_through_who_comes_later() throws Exception {
    gate.open();
    var thread = start();
    until(() -> !thread.isAlive() || lock.waiting() == 1);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void lets_one_through_who_is_about_to_wait() throws Exception {
    var thread = startBeforeTheOpening();
    until(() -> !thread.isAlive() || lock.waiting() == 1);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void wakes_all_who_wait() throws Exception {
    startWaiting();
    startWaiting();
    gate.open();
    assertThat(lock.waiting()).isZero();
  }

  @Test
  void looks_again_after_waking_for_no_reason() throws Exception {
    var thread = startWaiting();
    lock.wakeAllForNoReason();
    until(() -> !thread.isAlive() || lock.waiting() == 1);
    assertThat(thread.isAlive()).isTrue();
  }

  @Test
  void leaves_the_lock_free_when_interrupted() throws Exception {
    var thread = startWaiting();
    thread.interrupt();
    thread.join();
    assertThat(lock.isLocked()).isFalse();
  }

  private Thread start() {
    return Thread.startVirtualThread(() -> {
      try {
        gate.await();
      } catch (InterruptedException _) {
        // it ends
      }
    });
  }

  /// Opens the gate while one who has come waits for the lock.
  private Thread startBeforeTheOpening() throws InterruptedException {
    lock.lock();
    try {
      var thread = start();
      until(() -> !thread.isAlive() || lock.hasQueuedThread(thread));
      gate.open();
      return thread;
    } finally {
      lock.unlock();
    }
  }

  /// Starts one who comes, and returns when it waits in the condition.
  private Thread startWaiting() throws InterruptedException {
    int before = lock.waiting();
    var thread = start();
    until(() -> !thread.isAlive() || lock.waiting() > before);
    assertThat(thread.isAlive()).isTrue();
    return thread;
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    while (!reached.getAsBoolean()) Thread.sleep(1);
  }

  /// Knows its conditions.
  private static final class WatchedLock extends ReentrantLock {
    private static final long serialVersionUID = 1;

    private final transient List<Condition> conditions = new ArrayList<>();

    @Override
    public Condition newCondition() {
      var condition = super.newCondition();
      conditions.add(condition);
      return condition;
    }

    /// How many threads wait in a condition.
    int waiting() {
      lock();
      try {
        return conditions.stream().mapToInt(this::getWaitQueueLength).sum();
      } finally {
        unlock();
      }
    }

    void wakeAllForNoReason() {
      lock();
      conditions.forEach(Condition::signalAll);
      unlock();
    }
  }
}
