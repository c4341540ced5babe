package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Scope.DeadlockException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RWMutexTest {
  private final RWMutex mutex = new RWMutex();
  private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();

  private void readAs(String name) {
    mutex.rLock();
    log.add(name);
    mutex.rUnlock();
  }

  private void writeAs(String name) {
    mutex.lock();
    log.add(name);
    mutex.unlock();
  }

  /// Go: TestParallelReaders
  @Test
  void readers_hold_it_together() throws Exception {
    var all = new CountDownLatch(10);
    Scope.run(() -> {
      for (int i = 0; i < 10; i++) {
        go(() -> {
          mutex.rLock();
          all.countDown();
          all.await();
          mutex.rUnlock();
        });
      }
      all.await();
    });
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void a_writer_waits_for_the_readers() throws Exception {
    mutex.rLock();
    var writer = Asleep.until(go(() -> writeAs("writer")));
    log.add("reader");
    mutex.rUnlock();
    writer.join();
    assertThat(log).containsExactly("reader", "writer");
  }

  @Test
  void a_waiting_writer_keeps_out_later_readers() throws Exception {
    mutex.rLock();
    var writer = Asleep.until(go(() -> writeAs("writer")));
    var reader = Asleep.until(go(() -> readAs("late reader")));
    assertThat(mutex.tryRLock()).isFalse();
    mutex.rUnlock();
    writer.join();
    reader.join();
    assertThat(log).containsExactly("writer", "late reader");
  }

  @Test
  void readers_that_waited_go_before_the_next_writer() throws Exception {
    mutex.lock();
    var second = Asleep.until(go(() -> writeAs("second writer")));
    var reader = Asleep.until(go(() -> readAs("reader")));
    mutex.unlock();
    second.join();
    reader.join();
    assertThat(log).containsExactly("reader", "second writer");
  }

  @Test
  void all_readers_that_waited_go_at_once() throws Exception {
    var inside = new CountDownLatch(2);
    mutex.lock();
    for (int i = 0; i < 2; i++) {
      Asleep.until(
          go(() -> {
            mutex.rLock();
            inside.countDown();
          }));
    }
    mutex.unlock();
    inside.await();
    assertThat(mutex.tryLock()).isFalse();
  }

  @Test
  void trying_takes_it_only_where_nobody_has_to_wait() {
    assertThat(mutex.tryRLock()).isTrue();
    assertThat(mutex.tryRLock()).isTrue();
    assertThat(mutex.tryLock()).isFalse();
    mutex.rUnlock();
    mutex.rUnlock();
    assertThat(mutex.tryLock()).isTrue();
    assertThat(mutex.tryLock()).isFalse();
    assertThat(mutex.tryRLock()).isFalse();
  }

  @Test
  void one_goroutine_locks_and_another_unlocks() throws Exception {
    mutex.lock();
    go(mutex::unlock).join();
    mutex.rLock();
    go(mutex::rUnlock).join();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void an_interrupted_reader_has_locked_nothing() throws Exception {
    mutex.lock();
    var reader = Asleep.until(go(mutex::rLockInterruptibly));
    reader.interrupt();
    reader.join();
    mutex.unlock();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void an_interrupted_writer_lets_waiting_readers_go_on() throws Exception {
    mutex.rLock();
    var writer = Asleep.until(go(mutex::lockInterruptibly));
    var reader = Asleep.until(go(() -> readAs("reader")));
    writer.interrupt();
    reader.join();
    assertThat(log).containsExactly("reader");
    writer.join();
    mutex.rUnlock();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void a_writer_interrupted_behind_another_has_locked_nothing() throws Exception {
    mutex.lock();
    var writer = Asleep.until(go(mutex::lockInterruptibly));
    writer.interrupt();
    writer.join();
    mutex.unlock();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void an_interrupt_is_kept_until_the_lock_is_there() throws Exception {
    mutex.lock();
    var interrupted = new CountDownLatch(1);
    var writer =
        go(() -> {
          mutex.lock();
          if (Thread.interrupted()) interrupted.countDown();
        });
    Asleep.until(writer).interrupt();
    mutex.unlock();
    interrupted.await();
    writer.join();
    assertThat(mutex.tryLock()).isFalse();
  }

  @Test
  void unlocking_what_is_not_locked_throws_and_changes_nothing() {
    assertThatThrownBy(mutex::unlock)
        .isInstanceOf(IllegalMonitorStateException.class)
        .hasMessage("sync: Unlock of unlocked RWMutex");
    assertThatThrownBy(mutex::rUnlock)
        .isInstanceOf(IllegalMonitorStateException.class)
        .hasMessage("sync: RUnlock of unlocked RWMutex");
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void each_side_refuses_the_other_ones_unlock() {
    mutex.lock();
    assertThatThrownBy(mutex::rUnlock).isInstanceOf(IllegalMonitorStateException.class);
    mutex.unlock();
    mutex.rLock();
    assertThatThrownBy(mutex::unlock).isInstanceOf(IllegalMonitorStateException.class);
    mutex.rUnlock();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void a_writer_that_locks_again_is_a_deadlock() {
    assertThatThrownBy(() ->
            Scope.run(() -> {
              mutex.lock();
              mutex.lock();
            }))
        .isInstanceOf(DeadlockException.class)
        .hasMessageContaining("sync.RWMutex.Lock");
  }

  @Test
  void a_reader_that_becomes_a_writer_is_a_deadlock() {
    assertThatThrownBy(() ->
            Scope.run(() -> {
              mutex.rLock();
              mutex.lock();
            }))
        .isInstanceOf(DeadlockException.class)
        .hasMessageContaining("sync.RWMutex.Lock");
  }

  /// Go: TestRLocker
  @Test
  void the_read_lock_serves_as_a_lock() throws Exception {
    var lock = mutex.rLocker();
    lock.lock();
    lock.lockInterruptibly();
    assertThat(lock.tryLock()).isTrue();
    assertThat(lock.tryLock(0, TimeUnit.SECONDS)).isTrue();
    assertThat(mutex.tryLock()).isFalse();
    for (int i = 0; i < 4; i++) lock.unlock();
    assertThat(mutex.tryLock()).isTrue();
  }

  @Test
  void the_read_lock_has_neither_timeouts_nor_conditions() {
    var lock = mutex.rLocker();
    assertThatThrownBy(() -> lock.tryLock(1, TimeUnit.SECONDS))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(lock::newCondition).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void shows_who_holds_it_and_how_many_wait() throws Exception {
    assertThat(mutex).hasToString("RWMutex[unlocked, waiting: 0 readers, 0 writers]");
    mutex.rLock();
    var writer = Asleep.until(go(() -> writeAs("writer")));
    assertThat(mutex).hasToString("RWMutex[a writer, waiting: 0 readers, 1 writers]");
    mutex.rUnlock();
    writer.join();
  }

  /// Go: TestRWMutex (HammerRWMutex)
  @Test
  void writers_are_alone_and_readers_among_themselves() throws Exception {
    var activity = new AtomicInteger();
    Scope.run(() -> {
      for (int i = 0; i < 2; i++) go(() -> hammerWriting(activity, 2_000));
      for (int i = 0; i < 6; i++) go(() -> hammerReading(activity, 2_000));
    });
    assertThat(activity).hasValue(0);
    assertThat(mutex.tryLock()).isTrue();
  }

  private void hammerReading(AtomicInteger activity, int rounds) {
    for (int i = 0; i < rounds; i++) {
      mutex.rLock();
      if (activity.addAndGet(1) >= 10_000) throw new AssertionError("a reader beside a writer");
      if (i % 8 == 0) Asleep.letOthersRun();
      activity.addAndGet(-1);
      mutex.rUnlock();
    }
  }

  private void hammerWriting(AtomicInteger activity, int rounds) {
    for (int i = 0; i < rounds; i++) {
      mutex.lock();
      if (activity.addAndGet(10_000) != 10_000) throw new AssertionError("a writer not alone");
      if (i % 8 == 0) Asleep.letOthersRun();
      activity.addAndGet(-10_000);
      mutex.unlock();
    }
  }

  @Test
  void stays_in_balance_while_those_who_wait_are_interrupted() throws Exception {
    var activity = new AtomicInteger();
    var done = new WaitGroup();
    Scope.run(() -> {
      var victims = new Thread[6];
      for (int i = 0; i < 6; i++) {
        boolean writing = i % 3 == 0;
        done.add(1);
        victims[i] = go(() -> hammerInterrupted(activity, writing, done));
      }
      while (!done.toString().startsWith("WaitGroup[0")) {
        for (var victim : victims) victim.interrupt();
        Asleep.letOthersRun();
      }
    });
    assertThat(mutex).hasToString("RWMutex[unlocked, waiting: 0 readers, 0 writers]");
  }

  private void hammerInterrupted(AtomicInteger activity, boolean writing, WaitGroup done) {
    int mine = writing ? 10_000 : 1;
    for (int i = 0; i < 2_000; i++) {
      try {
        if (writing) mutex.lockInterruptibly();
        else mutex.rLockInterruptibly();
      } catch (InterruptedException e) {
        continue;
      }
      int now = activity.addAndGet(mine);
      if (writing ? now != mine : now >= 10_000) throw new AssertionError("not excluded");
      Asleep.letOthersRun();
      activity.addAndGet(-mine);
      if (writing) mutex.unlock();
      else mutex.rUnlock();
    }
    done.done();
  }
}
