package gotojava.concurrency.example;

import java.util.concurrent.ConcurrentHashMap;

/// A map for many goroutines has calls that look and change in one step.
///
/// Go's `sync.Map` is the JDK's `ConcurrentHashMap`, which knows its types. A call gives the value
/// that was there, or null.
///
/// Go: `src/main/go/sync-map/main.go`
///
/// Output:
///
/// ```
/// Ann: 30
/// was there: true and is 30
/// was there: false
/// from 25 to 26: true
/// deleted: 30
/// Bob 26
/// ```
class SyncMap {
  static final ConcurrentHashMap<String, Integer> ages = new ConcurrentHashMap<>();

  static void main() {
    ages.put("Ann", 30);
    IO.println("Ann: " + ages.get("Ann"));
    var before = ages.putIfAbsent("Ann", 99);
    IO.println("was there: " + (before != null) + " and is " + before);
    before = ages.putIfAbsent("Bob", 25);
    IO.println("was there: " + (before != null));
    IO.println("from 25 to 26: " + ages.replace("Bob", 25, 26));
    IO.println("deleted: " + ages.remove("Ann"));
    ages.forEach((name, age) -> IO.println(name + " " + age));
  }
}
