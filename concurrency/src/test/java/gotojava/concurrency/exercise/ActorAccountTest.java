package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class ActorAccountTest {
  private final List<Long> entries = new CopyOnWriteArrayList<>();
  private final Channel<Object> gate = Channel.unbuffered();
  private final Channel<String> begun = Channel.buffered(1);

  @Test
  void adds_and_takes() throws Exception {
    Scope.run(() -> {
      try (var account = new ActorAccount(100, entries::add)) {
        account.deposit(20);
        assertThat(account.withdraw(50)).isTrue();
        assertThat(account.balance()).isEqualTo(70);
      }
    });
    assertThat(entries).containsExactly(120L, 70L);
  }

  @Test
  void takes_nothing_that_is_not_there() throws Exception {
    Scope.run(() -> {
      try (var account = new ActorAccount(100, entries::add)) {
        assertThat(account.withdraw(101)).isFalse();
        assertThat(account.balance()).isEqualTo(100);
      }
    });
    assertThat(entries).isEmpty();
  }

  @Test
  void changes_in_one_goroutine_only() throws Exception {
    Set<Thread> owners = new HashSet<>();
    Scope.run(() -> {
      try (var account = new ActorAccount(0, _ -> owners.add(Thread.currentThread()))) {
        account.deposit(1);
        go(() -> account.deposit(2)).join();
      }
    });
    assertThat(owners).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void lets_one_of_two_take_what_is_enough_for_one() throws Exception {
    var results = Channel.<Boolean>buffered(2);
    Scope.run(() -> {
      try (var account = new ActorAccount(100, this::atTheGate)) {
        var busy = startAndAwaitWait(() -> account.deposit(1));
        startAndAwaitWait(() -> results.send(account.withdraw(80)));
        startAndAwaitWait(() -> results.send(account.withdraw(80)));
        gate.close();
        busy.join();
        assertThat(List.of(results.receive(), results.receive())).containsOnlyOnce(true);
      }
    });
  }

  @Test
  void goes_on_when_one_who_asked_is_interrupted() throws Exception {
    Scope.run(() -> {
      var account = new ActorAccount(100, this::atTheGate);
      interruptWhenBegun(() -> account.deposit(1));
      gate.close();
      account.deposit(1);
      account.close();
    });
  }

  @Test
  void gives_everyone_the_reply_to_their_own_request() throws Exception {
    Scope.run(() -> {
      var account = new ActorAccount(100, this::atTheGate);
      interruptWhenBegun(() -> account.deposit(1));
      gate.close();
      account.deposit(1);
      assertThat(account.withdraw(1_000)).isFalse();
      account.close();
    });
  }

  @Test
  void refuses_when_it_is_closed() throws Exception {
    Scope.run(() -> {
      var account = new ActorAccount(100, entries::add);
      account.close();
      assertThatIllegalStateException().isThrownBy(() -> account.deposit(1));
      assertThatIllegalStateException().isThrownBy(account::balance);
    });
  }

  @Test
  void ends_its_owner_when_it_is_closed() throws Exception {
    Scope.run(() -> new ActorAccount(100, entries::add).close());
  }

  private void atTheGate(long balance) throws InterruptedException {
    begun.trySend("begun");
    gate.await();
  }

  private void interruptWhenBegun(Task task) throws InterruptedException {
    var thread = go(task);
    begun.receive();
    thread.interrupt();
    thread.join();
  }

  private static Thread startAndAwaitWait(Task task) throws InterruptedException {
    var thread = go(task);
    while (thread.isAlive() && !(LockSupport.getBlocker(thread) instanceof Waiter)) {
      Thread.sleep(1);
    }
    return thread;
  }
}
