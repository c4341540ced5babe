package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;

/// A WaitGroup counts, and a `done` too many is an error.
///
/// Go: `src/main/go/wait-group-misuse/main.go`
///
/// Output:
///
/// ```
/// all done
/// ```
///
/// Fails with: `sync: negative WaitGroup counter`
class WaitGroupMisuse {
  static void main() {
    var workers = new WaitGroup();
    workers.add(1);
    workers.done();
    IO.println("all done");
    workers.done();
  }
}
