package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.sync.Once;
import gotojava.concurrency.sync.OnceValue;
import gotojava.concurrency.sync.RWMutex;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Asks of the classes for synchronization what they do at their limits.
class PredictSync {
  private static int runs;

  static void main() throws InterruptedException {
    var once = new Once();
    say(() -> once.run(PredictSync::fail));
    once.run(PredictSync::fail);
    IO.println("runs " + runs);

    var value = OnceValue.of(PredictSync::fail);
    say(value);
    say(value);

    var mutex = new ReentrantLock();
    mutex.lock();
    go(() -> say(mutex::unlock)).join();

    var shared = new RWMutex();
    shared.rLock();
    IO.println("read " + shared.tryRLock() + ", write " + shared.tryLock());

    say(new WaitGroup()::done);

    var years = new ConcurrentHashMap<String, Integer>();
    IO.println("year " + years.putIfAbsent("go", 2009));
  }

  static void fail() {
    runs++;
    throw new IllegalStateException("failed in run " + runs);
  }

  static void say(Runnable action) {
    try {
      action.run();
      IO.println("done");
    } catch (IllegalMonitorStateException _) {
      IO.println("not the owner");
    } catch (IllegalStateException e) {
      IO.println(e.getMessage());
    }
  }
}
