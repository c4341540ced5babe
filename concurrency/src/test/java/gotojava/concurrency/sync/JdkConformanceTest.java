package gotojava.concurrency.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Where the JDK has what Go's `sync` has, the library has nothing of its own: `Mutex` is
/// [ReentrantLock], `Cond` is [Condition], `Map` is [ConcurrentHashMap]. They play the scenarios of
/// Go's tests too.
@Timeout(60)
class JdkConformanceTest {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition condition = lock.newCondition();
  private int signals;
  private final Queue<Integer> awake = new ConcurrentLinkedQueue<>();

  /// A thread that waits for the condition once and then notes its number.
  private Thread waiter(int number) {
    return Asleep.until(
        Thread.startVirtualThread(() -> {
          locked(() -> {
            int before = signals;
            while (signals == before) condition.awaitUninterruptibly();
            awake.add(number);
          });
        }));
  }

  private void signal(Runnable signal) {
    locked(() -> {
      signals++;
      signal.run();
    });
  }

  private void locked(Runnable action) {
    locked(lock, action);
  }

  private static void locked(ReentrantLock lock, Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  /// Go: TestMutex
  @Test
  void a_lock_is_held_by_one_at_a_time() throws Exception {
    assertThat(lock.tryLock()).isTrue();
    var tries = new AtomicBoolean(true);
    Thread.startVirtualThread(() -> tries.set(lock.tryLock())).join();
    assertThat(tries).isFalse();
    lock.unlock();
    int[] count = {0};
    var threads = new ArrayList<Thread>();
    for (int t = 0; t < 10; t++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            for (int i = 0; i < 1_000; i++) locked(() -> count[0]++);
          }));
    }
    for (var thread : threads) thread.join();
    assertThat(count[0]).isEqualTo(10_000);
  }

  /// Go: TestMutexMisuse
  @Test
  void a_lock_that_is_not_held_cannot_be_unlocked() {
    assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
  }

  /// Go: TestMutexFairness. A ReentrantLock is fair only when made so.
  @Test
  void a_fair_lock_goes_to_who_waits_and_not_back_to_who_hogs_it() throws Exception {
    var fair = new ReentrantLock(true);
    var others = new ArrayList<Thread>();
    locked(
        fair,
        () ->
            others.add(
                Asleep.until(Thread.startVirtualThread(() -> locked(fair, () -> awake.add(1))))));
    locked(fair, () -> assertThat(awake).containsExactly(1));
    for (var other : others) other.join();
  }

  /// Go: TestCondSignal
  @Test
  void a_signal_wakes_one() throws Exception {
    var first = waiter(1);
    var second = waiter(2);
    assertThat(awake).isEmpty();
    signal(condition::signal);
    first.join();
    assertThat(awake).containsExactly(1);
    signal(condition::signal);
    second.join();
    signal(condition::signal);
    assertThat(awake).containsExactly(1, 2);
  }

  /// Go: TestCondSignalGenerations
  @Test
  void signals_wake_in_the_order_of_the_waits() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 100; i++) threads.add(waiter(i));
    for (int i = 0; i < 100; i++) {
      signal(condition::signal);
      threads.get(i).join();
      assertThat(awake).hasSize(i + 1).endsWith(i);
    }
  }

  /// Go: TestCondBroadcast
  @Test
  void signal_all_wakes_each_once() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 200; i++) threads.add(waiter(i));
    signal(condition::signalAll);
    for (var thread : threads) thread.join();
    assertThat(awake).hasSize(200).doesNotHaveDuplicates();
    signal(condition::signalAll);
    assertThat(awake).hasSize(200);
  }

  /// Go: TestRace
  @Test
  void a_value_is_handed_on_under_the_lock() throws Exception {
    int[] x = {1};
    var last =
        Asleep.until(
            Thread.startVirtualThread(() ->
                locked(() -> {
                  while (x[0] != 3) condition.awaitUninterruptibly();
                  awake.add(x[0]);
                })));
    var first =
        Asleep.until(
            Thread.startVirtualThread(() ->
                locked(() -> {
                  while (x[0] != 2) condition.awaitUninterruptibly();
                  x[0] = 3;
                  condition.signalAll();
                })));
    locked(() -> {
      x[0] = 2;
      condition.signalAll();
    });
    first.join();
    last.join();
    assertThat(awake).containsExactly(3);
  }

  /// Go: TestCondSignalStealing
  @Test
  void a_late_waiter_does_not_take_the_signal_of_an_early_one() throws Exception {
    for (int i = 0; i < 100; i++) {
      var early = waiter(1);
      var signals = Thread.startVirtualThread(() -> signal(condition::signal));
      var late = Thread.startVirtualThread(() -> locked(condition::awaitUninterruptibly));
      early.join();
      signals.join();
      Asleep.until(late);
      signal(condition::signal);
      late.join();
    }
  }

  /// Go: TestMapMatchesRWMutex, TestMapMatchesDeepCopy
  @Test
  void a_concurrent_map_gives_what_a_map_gives() {
    var random = new Random(1);
    var map = new ConcurrentHashMap<Integer, Integer>();
    var expected = new HashMap<Integer, Integer>();
    for (int i = 0; i < 100_000; i++) {
      long seed = random.nextLong();
      assertThat(operation(map, new Random(seed))).isEqualTo(operation(expected, new Random(seed)));
    }
    assertThat(map).isEqualTo(expected);
  }

  /// What an operation gives, as text.
  private static String operation(Map<Integer, Integer> map, Random random) {
    int key = random.nextInt(16);
    int value = random.nextInt(4);
    int other = random.nextInt(4);
    Object result =
        switch (random.nextInt(8)) {
          case 0 -> map.get(key);
          case 1 -> map.put(key, value);
          case 2 -> map.putIfAbsent(key, value);
          case 3 -> map.remove(key);
          case 4 -> map.replace(key, value);
          case 5 -> map.replace(key, other, value);
          case 6 -> map.remove(key, value);
          default -> map.containsKey(key);
        };
    return String.valueOf(result);
  }

  /// Go: TestConcurrentRange
  @Test
  void an_iteration_meets_every_key_once_while_values_change() throws Exception {
    var map = new ConcurrentHashMap<Integer, Integer>();
    for (int n = 1; n <= 1_024; n++) map.put(n, n);
    var done = new AtomicBoolean();
    var writer =
        new Thread(() -> {
          var random = new Random(1);
          for (int i = 1; !done.get(); i++) {
            int n = 1 + random.nextInt(1_024);
            map.put(n, n * (i % 1_000));
          }
        });
    writer.start();
    for (int i = 0; i < 100; i++) {
      var seen = new HashSet<Integer>();
      map.forEach((k, v) -> assertThat(v % k == 0 && seen.add(k)).isTrue());
      assertThat(seen).hasSize(1_024);
    }
    done.set(true);
    writer.join();
  }

  /// Go: TestMapRangeNestedCall
  @Test
  void an_iteration_may_change_the_map_and_iterate_again() {
    var map = new ConcurrentHashMap<>(Map.of(0, "hello", 1, "world", 2, "Go"));
    map.forEach((key, value) -> {
      map.forEach((k, v) -> {
        if (k == 42) return;
        assertThat(map.get(k)).isEqualTo(v);
        assertThat(map.putIfAbsent(42, "new")).isNull();
        assertThat(map.remove(42)).isEqualTo("new");
      });
      map.remove(key);
    });
    assertThat(map).isEmpty();
  }

  /// Go: TestCompareAndSwap_NonExistingKey
  @Test
  void a_replace_of_a_missing_key_fails() {
    var map = new ConcurrentHashMap<Integer, Integer>();
    assertThat(map.replace(1, 2, 3)).isFalse();
    assertThat(map.replace(1, 3)).isNull();
    assertThat(map).isEmpty();
  }

  /// Go: TestConcurrentClear
  @Test
  void a_clear_among_puts_leaves_a_map_that_works() throws Exception {
    var map = new ConcurrentHashMap<Integer, Integer>();
    var start = new CountDownLatch(1);
    var threads = new ArrayList<Thread>();
    for (int t = 0; t < 10; t++) {
      int number = t;
      threads.add(
          Thread.startVirtualThread(() -> {
            start.countDown();
            for (int i = 0; i < 1_000; i++) map.put(number * 1_000 + i, i);
          }));
    }
    start.await();
    map.clear();
    for (var thread : threads) thread.join();
    map.clear();
    assertThat(map).isEmpty();
    map.put(1, 2);
    assertThat(map).isEqualTo(Map.of(1, 2)).hasSize(1);
  }

  /// Go: TestOnceXGC
  @Test
  void a_function_that_has_run_once_can_be_collected() throws Exception {
    var large = new Object();
    var collected = new WeakReference<>(large);
    var value = OnceValue.of(holding(large));
    value.get();
    large = null;
    while (collected.get() != null) System.gc();
    assertThat(value.get()).isEqualTo("done");
  }

  private static Supplier<String> holding(Object large) {
    return () -> large == null ? "nothing" : "done";
  }
}
