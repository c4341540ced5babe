package gotojava.concurrency.example;

/// A goroutine has no name and no number to ask for; a thread has, and is a value.
///
/// So a Go function that wants to say who it is takes the name as an argument. In Java it asks
/// `Thread.currentThread()`, and who started the thread can name it, ask for its state, join and
/// interrupt it.
///
/// Go: `src/main/go/goroutine-identity/main.go`
///
/// Output:
///
/// ```
/// worker-1 works
/// worker-1 has ended
/// ```
class GoroutineIdentity {
  static void main() throws InterruptedException {
    var worker = Thread.ofVirtual().name("worker-1").start(GoroutineIdentity::work);
    worker.join();
    IO.println(worker.getName() + " has ended");
  }

  static void work() {
    IO.println(Thread.currentThread().getName() + " works");
  }
}
