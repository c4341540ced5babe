package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class BoundedBufferTest {
  private final WatchedLock lock = new WatchedLock();
  private final BoundedBuffer<Integer> buffer = new BoundedBuffer<>(2, lock);
  private final BlockingQueue<Object> results = new LinkedBlockingQueue<>();
  private final List<Thread> started = new ArrayList<>();

  @Test
  void gives_elements_in_the_order_they_came() throws Exception {
    buffer.put(1);
    buffer.put(2);
    assertThat(List.of(buffer.take(), buffer.take())).containsExactly(1, 2);
  }

  @Test
  void makes_a_taker_wait_for_an_element() throws Exception {
    startWaiting(buffer::take);
    buffer.put(7);
    assertThat(result()).isEqualTo(7);
  }

  @Test
  void makes_a_putter_wait_for_room() throws Exception {
    buffer.put(1);
    buffer.put(2);
    startWaiting(() -> put(3));
    assertThat(List.of(buffer.take(), result(), buffer.take())).containsExactly(1, "put", 2);
  }

  @Test
  void wakes_a_taker_by_a_put() throws Exception {
    startWaiting(buffer::take);
    buffer.put(7);
    assertThat(lock.waiting()).isZero();
  }

  @Test
  void wakes_a_putter_by_a_take() throws Exception {
    buffer.put(1);
    buffer.put(2);
    startWaiting(() -> put(3));
    buffer.take();
    assertThat(lock.waiting()).isZero();
  }

  @Test
  void wakes_a_taker_for_each_element() throws Exception {
    startWaiting(buffer::take);
    startWaiting(buffer::take);
    lock.lock(); // both elements are there before a taker can look
    try {
      buffer.put(1);
      buffer.put(2);
    } finally {
      lock.unlock();
    }
    assertThat(lock.waiting()).isZero();
  }

  @Test
  void looks_again_after_waking_for_no_reason() throws Exception {
    var taker = startWaiting(buffer::take);
    lock.wakeAllForNoReason();
    until(() -> lock.waiting() == 1 || !taker.isAlive());
    assertThat(results).isEmpty();
  }

  @Test
  void wakes_a_putter_although_takers_wait() throws Exception {
    var single = new BoundedBuffer<Integer>(1, lock);
    startWaiting(single::take);
    startWaiting(single::take);
    lock.lock();
    try {
      var putter = start(() -> put(single, 2)); // in line for the lock before the first taker
      until(() -> lock.hasQueuedThread(putter) || !putter.isAlive());
      single.put(1);
    } finally {
      lock.unlock();
    }
    var all = List.of(result(), result(), result());
    assertThat(all).containsExactlyInAnyOrder(1, 2, "put");
  }

  @Test
  void leaves_the_lock_free_when_interrupted() throws Exception {
    var taker = startWaiting(buffer::take);
    taker.interrupt();
    taker.join();
    assertThat(lock.isLocked()).isFalse();
  }

  private String put(int element) throws InterruptedException {
    return put(buffer, element);
  }

  private static String put(BoundedBuffer<Integer> buffer, int element)
      throws InterruptedException {
    buffer.put(element);
    return "put";
  }

  private Thread start(Callable<?> call) {
    var thread =
        Thread.startVirtualThread(() -> {
          try {
            results.add(call.call());
          } catch (Exception e) {
            results.add(e);
          }
        });
    started.add(thread);
    return thread;
  }

  /// What the next call to end has returned or thrown.
  private Object result() throws InterruptedException {
    while (true) {
      int alive = (int) started.stream().filter(Thread::isAlive).count();
      int waiting = lock.waiting();
      var result = results.poll();
      if (result != null) return result;
      assertThat(waiting).as("threads that wait, of %d", alive).isLessThan(alive);
      Thread.sleep(1);
    }
  }

  /// Starts a call, and returns when it waits in a condition.
  private Thread startWaiting(Callable<?> call) throws InterruptedException {
    int before = lock.waiting();
    var thread = start(call);
    until(() -> lock.waiting() > before || !thread.isAlive());
    assertThat(results).as("ended instead of waiting").isEmpty();
    return thread;
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    while (!reached.getAsBoolean()) {
      if (Thread.interrupted()) throw new InterruptedException();
      LockSupport.parkNanos(1);
    }
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
