package gotojava.patterns.values;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// A Go struct without a constructor is often ready to use, its mutex and buffer included; a Java
/// class has to create its parts.
///
/// Go: `src/main/go/zero-value/main.go`
///
/// Output:
///
/// ```
/// 2 started;stopped;
/// ```
class ZeroValue {
  static void main() {
    var journal = new Journal();
    journal.add("started;");
    journal.add("stopped;");
    IO.println(journal.count + " " + journal.text);
  }

  static class Journal {
    private final Lock lock = new ReentrantLock();
    private final StringBuilder text = new StringBuilder();
    private int count;

    void add(String entry) {
      lock.lock();
      try {
        text.append(entry);
        count++;
      } finally {
        lock.unlock();
      }
    }
  }
}
