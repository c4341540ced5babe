package gotojava.gc.example;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jfr.consumer.RecordingStream;

/// A program can watch its own collections: Go keeps the pauses, Java's Flight Recorder says why.
///
/// Go: `src/main/go/collection-events/main.go`
///
/// Output:
///
/// ```
/// cause System.gc() seen: true
/// ```
///
/// Go prints: it counts collections and keeps their pauses, not their causes
///
/// ```
/// one more at least: true
/// its pauses, most recent first: true
/// ```
class CollectionEvents {
  static void main() throws InterruptedException {
    Set<String> causes = ConcurrentHashMap.newKeySet();
    try (var events = new RecordingStream()) {
      events.enable("jdk.GarbageCollection");
      events.onEvent("jdk.GarbageCollection", event -> causes.add(event.getString("cause")));
      events.startAsync();
      System.gc();
      events.stop(); // hands over what has happened before it returns
    }
    IO.println("cause System.gc() seen: " + causes.contains("System.gc()"));
  }
}
