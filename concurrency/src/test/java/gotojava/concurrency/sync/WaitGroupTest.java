package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Scope.DeadlockException;
import gotojava.concurrency.Scope.PanicException;
import gotojava.concurrency.Task;
import gotojava.concurrency.channel.Channel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WaitGroupTest {
  private final WaitGroup group = new WaitGroup();

  /// Go: TestWaitGroup
  @RepeatedTest(8)
  void releases_all_who_wait_when_the_last_is_done() throws Exception {
    var second = new WaitGroup();
    var exited = Channel.<Boolean>buffered(16);
    Scope.run(() -> {
      group.add(16);
      second.add(16);
      for (int i = 0; i < 16; i++) {
        go(() -> {
          group.done();
          second.await();
          exited.send(true);
        });
      }
      group.await();
      for (int i = 0; i < 16; i++) {
        assertThat(exited.tryReceive()).isNull();
        second.done();
      }
      for (int i = 0; i < 16; i++) exited.receive();
    });
  }

  /// Go: TestWaitGroupMisuse
  @Test
  void refuses_to_count_below_zero_and_stays_as_it_was() throws Exception {
    group.add(1);
    group.done();
    assertThatThrownBy(group::done)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sync: negative WaitGroup counter");
    group.await();
  }

  @Test
  void refuses_to_count_further_than_an_int_goes() {
    var group = new WaitGroup();
    group.add(Integer.MAX_VALUE);
    assertThatThrownBy(() -> group.add(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sync: overflow of a WaitGroup counter");
    assertThat(group).hasToString("WaitGroup[2147483647, waiting: 0]");
  }

  @Test
  void counts_nothing_for_a_task_that_is_null() throws Exception {
    var group = new WaitGroup();
    assertThatNullPointerException().isThrownBy(() -> group.go(nothing()));
    group.await();
  }

  /// Go: TestWaitGroupRace
  @Test
  void sees_what_was_done_before_each_done() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 1_000; i++) {
        var round = new WaitGroup();
        var count = new AtomicInteger();
        for (int task = 0; task < 2; task++) round.go(count::incrementAndGet);
        round.await();
        assertThat(count).hasValue(2);
      }
    });
  }

  /// Go: TestWaitGroupGo
  @Test
  void waits_for_what_it_started() throws Exception {
    var ran = new AtomicInteger();
    group.go(ran::incrementAndGet);
    group.await();
    assertThat(ran).hasValue(1);
  }

  @Test
  void a_task_that_ends_as_asked_is_done() throws Exception {
    group.go(() -> {
      throw new InterruptedException();
    });
    group.await();
    assertThat(group).hasToString("WaitGroup[0, waiting: 0]");
  }

  /// Go: TestIssue76126
  @Test
  void a_task_that_throws_fails_the_scope_and_is_not_done() {
    assertThatThrownBy(() ->
            Scope.run(() -> {
              group.go(() -> {
                throw new IllegalArgumentException("broken");
              });
              group.await();
            }))
        .isInstanceOf(PanicException.class)
        .hasRootCauseMessage("broken");
    assertThat(group.toString()).startsWith("WaitGroup[1");
  }

  @Test
  void can_be_used_again() throws Exception {
    Scope.run(() -> {
      for (int round = 0; round < 1_000; round++) {
        group.go(() -> {});
        group.await();
      }
    });
  }

  @Test
  void a_task_may_start_another() throws Exception {
    var ran = new AtomicInteger();
    group.go(() -> group.go(ran::incrementAndGet));
    group.await();
    assertThat(ran).hasValue(1);
  }

  @Test
  void an_interrupted_wait_leaves_the_line() throws Exception {
    var thrown = new CountDownLatch(1);
    group.add(1);
    var waiting =
        go(() -> {
          try {
            group.await();
          } catch (InterruptedException e) {
            thrown.countDown();
          }
        });
    Asleep.until(waiting).interrupt();
    thrown.await();
    assertThat(group).hasToString("WaitGroup[1, waiting: 0]");
  }

  @Test
  void with_nothing_to_wait_for_it_does_not_look_at_the_interrupt() throws Exception {
    Thread.currentThread().interrupt();
    group.await();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void to_wait_for_what_nobody_does_is_a_deadlock() {
    group.add(1);
    assertThatThrownBy(() -> Scope.run(group::await))
        .isInstanceOf(DeadlockException.class)
        .hasMessageContaining("sync.WaitGroup.Wait");
  }

  private static Task nothing() {
    return new AtomicReference<Task>().get();
  }
}
