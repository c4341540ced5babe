package gotojava.concurrency.example;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicReference;

/// Tasks that share one variable for their error: the last to write wins, and it had none.
///
/// `first` puts the writes in this order. Java refuses to let a lambda assign a local variable; the
/// holder that silences the compiler keeps the error of the program. `ErrGroup` keeps the first
/// failure.
///
/// Go: `src/main/go/broken-shared-error/main.go`
///
/// Output:
///
/// ```
/// failed: false
/// ```
class BrokenSharedError {
  static void main() throws InterruptedException {
    var failure = new AtomicReference<@Nullable Exception>();
    var first = Channel.<Void>unbuffered();
    var tasks = new WaitGroup();
    tasks.go(() -> {
      failure.set(save("full disk"));
      first.close();
    });
    tasks.go(() -> {
      first.await();
      failure.set(save("empty disk"));
    });
    tasks.await();
    IO.println("failed: " + (failure.get() != null));
  }

  static @Nullable Exception save(String disk) {
    return disk.equals("full disk") ? new IllegalStateException(disk) : null;
  }
}
