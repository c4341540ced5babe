package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;
import gotojava.concurrency.pattern.Pipeline;
import gotojava.concurrency.pattern.WorkerPool;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// A worker pool from the library whose workers may fail: the first failure ends the others, and is
/// thrown.
///
/// Go: none, Go's form is an errgroup over the workers
///
/// Output:
///
/// ```
/// failed: java.io.IOException: cannot save b
/// ```
class PoolFailure {
  static void main() throws Exception {
    try (var ctx = Context.background().withCancel()) {
      WorkerPool.run(ctx, Pipeline.from(ctx, List.of("a", "b")), 2, PoolFailure::save);
    } catch (ExecutionException e) {
      IO.println("failed: " + e.getCause());
    }
  }

  static void save(Context ctx, String name) throws Exception {
    if (name.equals("b")) throw new IOException("cannot save b");
    ctx.await(); // a long write, which gives up when it is cancelled
  }
}
