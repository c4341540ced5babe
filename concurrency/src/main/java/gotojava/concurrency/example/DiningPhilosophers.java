package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Forks are taken in one order for all, the lower number first, so no circle of waiting closes.
///
/// Go: `src/main/go/dining-philosophers/main.go`
///
/// Output:
///
/// ```
/// 500 meals
/// ```
class DiningPhilosophers {
  static void main() throws InterruptedException {
    List<ReentrantLock> forks = Stream.generate(ReentrantLock::new).limit(5).toList();
    var meals = new AtomicInteger();
    var dinner = new WaitGroup();
    for (int i = 0; i < forks.size(); i++) {
      int right = (i + 1) % forks.size();
      var lower = forks.get(Math.min(i, right));
      var higher = forks.get(Math.max(i, right));
      dinner.go(() -> {
        for (int meal = 0; meal < 100; meal++) eat(lower, higher, meals);
      });
    }
    dinner.await();
    IO.println(meals + " meals");
  }

  static void eat(ReentrantLock lower, ReentrantLock higher, AtomicInteger meals) {
    lower.lock();
    try {
      higher.lock();
      try {
        meals.incrementAndGet();
      } finally {
        higher.unlock();
      }
    } finally {
      lower.unlock();
    }
  }
}
