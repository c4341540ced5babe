package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;

/// A task that waits for its own group waits for itself.
///
/// Go: `src/main/go/self-deadlock/main.go`
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class SelfDeadlock {
  static void main() throws InterruptedException {
    var tasks = new WaitGroup();
    tasks.go(() -> {
      tasks.await();
      IO.println("all tasks are done, this one too");
    });
    tasks.await();
  }
}
