package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.exercise.LockOrder.Account;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class LockOrderTest {
  private final Account a = new Account(1, "Ada", 100);
  private final Account b = new Account(2, "Ada", 100);
  private final Account c = new Account(3, "Bob", 100);
  private final Account d = new Account(4, "Eve", 100);

  @Test
  void moves_money() {
    assertThat(LockOrder.transfer(a, b, 30)).isTrue();
    assertThat(a.balance()).isEqualTo(70);
    assertThat(b.balance()).isEqualTo(130);
  }

  @Test
  void moves_nothing_that_is_not_there() {
    assertThat(LockOrder.transfer(a, b, 101)).isFalse();
    assertThat(a.balance()).isEqualTo(100);
    assertThat(b.balance()).isEqualTo(100);
  }

  @Test
  void changes_nothing_within_one_account() {
    assertThat(LockOrder.transfer(a, a, 30)).isTrue();
    assertThat(a.balance()).isEqualTo(100);
  }

  @Test
  void leaves_the_locks_free() {
    LockOrder.transfer(a, b, 30);
    LockOrder.transfer(a, b, 500);
    assertThat(Stream.of(a, b).map(Account::lock)).noneMatch(ReentrantLock::isLocked);
  }

  @Test
  void ends_when_two_transfers_cross() throws Exception {
    hold(a);
    hold(b);
    var there = startTransfer(a, b);
    var back = startTransfer(b, a);
    release(a);
    look(() -> there.isDone() || there.waitsFor(b));
    release(b);
    assertThatNobodyWaitsForEver(there, back);
  }

  @Test
  void waits_for_who_uses_an_account() throws Exception {
    hold(b);
    var transfer = startTransfer(a, b);
    release(b);
    assertThat(transfer.result.get()).isTrue();
  }

  @Test
  void shows_no_money_on_its_way() throws Exception {
    hold(b);
    startTransfer(a, b);
    boolean atRest = a.lock().tryLock();
    long seen = a.balance() + b.balance();
    if (atRest) release(a);
    release(b);
    if (atRest) assertThat(seen).isEqualTo(200);
  }

  @Test
  void holds_up_nobody_who_uses_other_accounts() throws Exception {
    hold(a);
    startTransfer(a, b);
    var other = startTransfer(c, d);
    boolean done = other.isDone();
    release(a);
    assertThat(done).isTrue();
  }

  private void assertThatNobodyWaitsForEver(Transfer there, Transfer back) throws Exception {
    while (!there.isDone() || !back.isDone()) {
      boolean crossed = there.holds(a) && back.holds(b) && there.waitsFor(b) && back.waitsFor(a);
      assertThat(crossed).as("each waits for what the other holds").isFalse();
      Thread.sleep(1);
    }
  }

  private static void hold(Account account) {
    account.lock().lock();
  }

  private static void release(Account account) {
    account.lock().unlock();
  }

  private static Transfer startTransfer(Account from, Account to) throws InterruptedException {
    var transfer = new Transfer(from, to);
    transfer.thread.start();
    look(() -> transfer.isDone() || LockSupport.getBlocker(transfer.thread) != null);
    return transfer;
  }

  /// Waits until it is so. One that does not wait for its locks but tries them again and again is
  /// left to it after 500 looks: that may spare a wrong answer, but never fails a right one.
  private static void look(BooleanSupplier reached) throws InterruptedException {
    for (int looks = 0; looks < 500 && !reached.getAsBoolean(); looks++) Thread.sleep(1);
  }

  /// A transfer in a thread of its own.
  private static final class Transfer {
    private final FutureTask<Boolean> result;
    private final Thread thread;

    Transfer(Account from, Account to) {
      result = new FutureTask<>(() -> LockOrder.transfer(from, to, 10));
      thread = Thread.ofVirtual().name("transfer from " + from).unstarted(result);
    }

    boolean isDone() {
      return result.isDone();
    }

    boolean holds(Account account) {
      return account.lock().toString().endsWith("[Locked by thread " + thread.getName() + "]");
    }

    boolean waitsFor(Account account) {
      return account.lock().hasQueuedThread(thread);
    }
  }
}
