package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.Waiter;
import gotojava.concurrency.channel.Channel;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class LeakyFirstTest {
  private final Channel<Object> gate = Channel.unbuffered();
  private final Channel<String> finished = Channel.buffered(2);

  private final Callable<String> quick = () -> "quick";
  private final Callable<String> slow =
      () -> {
        gate.await();
        finished.send("finished");
        return "slow";
      };

  @Test
  void returns_the_only_answer() throws Exception {
    Scope.run(() -> assertThat(LeakyFirst.first(List.of(quick))).isEqualTo("quick"));
  }

  @Test
  void returns_the_first_answer_while_others_work() throws Exception {
    run(() -> {
      assertThat(LeakyFirst.first(List.of(slow, quick, slow))).isEqualTo("quick");
      gate.close();
    });
  }

  @Test
  void takes_an_answer_that_is_there_before_it_listens() throws Exception {
    run(() -> {
      assertThat(LeakyFirst.first(new Late())).isEqualTo("quick");
      gate.close();
    });
  }

  @Test
  void lets_the_others_finish_undisturbed() throws Exception {
    run(() -> {
      LeakyFirst.first(List.of(slow, quick));
      gate.close();
      assertThat(finished.receive()).isEqualTo("finished");
    });
  }

  @Test
  void leaves_no_goroutine_behind() throws Exception {
    Scope.run(() -> {
      LeakyFirst.first(List.of(slow, quick, slow));
      gate.close();
    });
  }

  /// What is left behind is the business of one test.
  private static void run(Task body) throws Exception {
    try {
      Scope.run(body);
    } catch (Scope.LeakException _) {
      // the body came to its end
    }
  }

  /// Two replicas, of which the second is there only when the first has answered, and its goroutine
  /// has ended or waits. To one who reads the whole list first it is there after 500 looks, which
  /// may spare a wrong answer, but never fails a right one.
  private final class Late extends AbstractList<Callable<String>> {
    private volatile @Nullable Thread caller;

    @Override
    public int size() {
      return 2;
    }

    @Override
    public Callable<String> get(int index) {
      if (index == 0) return this::answer;
      for (int looks = 0; looks < 500 && !isOver(caller); looks++) LockSupport.parkNanos(1_000_000);
      return slow;
    }

    private String answer() {
      caller = Thread.currentThread();
      return "quick";
    }
  }

  private static boolean isOver(@Nullable Thread thread) {
    return thread != null
        && (!thread.isAlive() || LockSupport.getBlocker(thread) instanceof Waiter);
  }
}
