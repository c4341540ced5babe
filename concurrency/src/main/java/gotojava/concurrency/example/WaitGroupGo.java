package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;

/// The group starts the goroutine itself, so that nobody can forget to count it.
///
/// Each goroutine writes a place of its own. The wait makes all of it visible: no lock is needed.
///
/// Go: `src/main/go/wait-group-go/main.go`
///
/// Output:
///
/// ```
/// 0
/// 1
/// 4
/// 9
/// ```
final class WaitGroupGo {
  static void main() throws InterruptedException {
    var squares = new int[4];
    var workers = new WaitGroup();
    for (int i = 0; i < squares.length; i++) {
      var own = i;
      workers.go(() -> squares[own] = own * own);
    }
    workers.await();
    for (var square : squares) {
      IO.println(square);
    }
  }
}
