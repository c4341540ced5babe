package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class FairMergeTest {
  private final Channel<Integer> left = Channel.unbuffered();
  private final Channel<Integer> right = Channel.unbuffered();
  private final Channel<Integer> merged = Channel.unbuffered();

  @Test
  void passes_on_every_value_of_both() throws Exception {
    Scope.run(() -> {
      go(() -> FairMerge.merge(full(3, 1), full(4, 2), merged));
      assertThat(all(merged)).containsExactlyInAnyOrder(1, 1, 1, 2, 2, 2, 2);
    });
  }

  @Test
  void passes_on_what_comes_while_the_other_is_silent() throws Exception {
    Scope.run(() -> {
      go(() -> FairMerge.merge(left, right, merged));
      for (int i = 0; i < 3; i++) {
        right.send(i);
        assertThat(merged.receive()).isEqualTo(i);
      }
      left.close();
      right.close();
      merged.await();
    });
  }

  @Test
  void passes_on_what_comes_after_the_other_is_closed() throws Exception {
    Scope.run(() -> {
      left.close();
      awaitEndOrWait(go(() -> FairMerge.merge(left, right, merged)));
      right.send(1);
      assertThat(merged.receive()).isEqualTo(1);
      right.close();
      merged.await();
    });
  }

  @Test
  void takes_from_both_when_both_have_values() throws Exception {
    var to = Channel.<Integer>buffered(200);
    Scope.run(() -> {
      FairMerge.merge(full(100, 1), full(100, 2), to);
      var firstHundred = all(to).subList(0, 100); // of one only: once in 2^99 times
      assertThat(firstHundred).contains(1, 2);
    });
  }

  @Test
  void waits_when_one_is_closed_and_the_other_silent() {
    right.close();
    assertThatExceptionOfType(Scope.DeadlockException.class)
        .isThrownBy(() -> Scope.run(() -> FairMerge.merge(left, right, merged)));
  }

  @Test
  void closes_the_third_once_both_are_closed() throws Exception {
    left.close();
    right.close();
    Scope.run(() -> FairMerge.merge(left, right, merged));
    assertThat(merged.tryReceive()).isEqualTo(new Received<>(null, false));
  }

  private static Channel<Integer> full(int count, int value) {
    var channel = Channel.<Integer>buffered(count);
    for (int i = 0; i < count; i++) channel.trySend(value);
    channel.close();
    return channel;
  }

  private static List<Integer> all(ReceiveChannel<Integer> channel) {
    var all = new ArrayList<Integer>();
    for (int value : channel) all.add(value);
    return all;
  }

  /// Returns when the thread has ended or waits. One that does neither is left to it after 500
  /// looks: that may spare a wrong answer, but never fails a right one.
  private static void awaitEndOrWait(Thread thread) throws InterruptedException {
    for (int looks = 0; looks < 500 && thread.isAlive(); looks++) {
      if (LockSupport.getBlocker(thread) instanceof Waiter) return;
      Thread.sleep(1);
    }
  }
}
