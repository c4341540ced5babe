package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.WaitGroup;

/// Cancelling lets a goroutine return, and returning runs its `finally`.
///
/// Go: `src/main/go/defer-on-cancel/main.go`
///
/// Output:
///
/// ```
/// cancelled
/// lock file removed
/// main ends
/// ```
class DeferOnCancel {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var workers = new WaitGroup();
      workers.go(() -> work(ctx));
      ctx.cancel();
      workers.await();
      IO.println("main ends");
    }
  }

  static void work(Context ctx) throws InterruptedException {
    try {
      ctx.await();
      IO.println("cancelled");
    } finally {
      IO.println("lock file removed");
    }
  }
}
