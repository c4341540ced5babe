package gotojava.concurrency.example;

import gotojava.concurrency.sync.RWMutex;
import java.util.HashMap;
import java.util.Map;

/// A read-write lock lets readers in together, and a writer alone.
///
/// `RWMutex` is Go's. It pays where reads are many and long; `ConcurrentHashMap` is the shorter
/// cache.
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
class RwMutexCache {
  static void main() {
    var prices = new Cache();
    prices.put("tea", 3);
    IO.println("tea: " + prices.get("tea"));
    prices.lock.rLock();
    try {
      IO.println("a writer may enter: " + prices.lock.tryLock());
      IO.println("a second reader may enter: " + prices.lock.tryRLock());
    } finally {
      prices.lock.rUnlock();
    }
  }

  static class Cache {
    private final RWMutex lock = new RWMutex();
    private final Map<String, Integer> entries = new HashMap<>();

    int get(String key) {
      lock.rLock();
      try {
        return entries.getOrDefault(key, 0);
      } finally {
        lock.rUnlock();
      }
    }

    void put(String key, int value) {
      lock.lock();
      try {
        entries.put(key, value);
      } finally {
        lock.unlock();
      }
    }
  }
}
