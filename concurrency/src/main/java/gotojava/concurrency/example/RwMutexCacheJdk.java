package gotojava.concurrency.example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The JDK's read-write lock is two locks in one: one for readers, one for writers.
///
/// Right where a holder must lock again, wait on a condition or give up after a time: `RWMutex` has
/// none of these, and costs less.
///
/// Go: `src/main/go/rw-mutex-cache/main.go`
///
/// Output:
///
/// ```
/// tea: 3
/// a writer may enter: false
/// a second reader may enter: true
/// ```
class RwMutexCacheJdk {
  static void main() {
    var prices = new Cache();
    prices.put("tea", 3);
    IO.println("tea: " + prices.get("tea"));
    prices.lock.readLock().lock();
    try {
      IO.println("a writer may enter: " + prices.lock.writeLock().tryLock());
      IO.println("a second reader may enter: " + prices.lock.readLock().tryLock());
    } finally {
      prices.lock.readLock().unlock();
    }
  }

  static class Cache {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> entries = new HashMap<>();

    int get(String key) {
      lock.readLock().lock();
      try {
        return entries.getOrDefault(key, 0);
      } finally {
        lock.readLock().unlock();
      }
    }

    void put(String key, int value) {
      lock.writeLock().lock();
      try {
        entries.put(key, value);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }
}
