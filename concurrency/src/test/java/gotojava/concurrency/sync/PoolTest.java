package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Scope;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PoolTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Pool<int[]> pool = Pool.of(() -> new int[] {made.incrementAndGet()});

  /// Go: TestPoolNew
  @Test
  void makes_a_new_one_when_it_is_empty() {
    assertThat(pool.get()).containsExactly(1);
    assertThat(pool.get()).containsExactly(2);
  }

  /// Go: TestPool
  @Test
  void gives_back_what_was_put_each_once() {
    var a = pool.get();
    var b = pool.get();
    pool.put(a);
    pool.put(b);
    assertThat(pool.get()).isSameAs(a);
    assertThat(pool.get()).isSameAs(b);
    assertThat(pool.get()).containsExactly(3);
  }

  @Test
  void gives_one_goroutine_what_another_put() throws Exception {
    var one = pool.get();
    for (int i = 0; i < 64; i++) {
      go(() -> pool.put(one)).join();
      assertThat(pool.get()).isSameAs(one);
    }
  }

  /// Go: TestPoolStress
  @Test
  void gives_no_object_to_two_at_a_time() throws Exception {
    Scope.run(() -> {
      for (int i = 0; i < 10; i++) go(this::useAndPutBack);
    });
    assertThat(made.get()).isLessThanOrEqualTo(10);
  }

  private void useAndPutBack() {
    for (int i = 0; i < 1_000; i++) {
      var mine = pool.get();
      int before = mine[0];
      mine[0] = -i;
      Asleep.letOthersRun();
      if (mine[0] != -i) throw new AssertionError("someone else has it too");
      mine[0] = before;
      pool.put(mine);
    }
  }
}
