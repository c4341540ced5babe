package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Task;
import gotojava.concurrency.channel.Channel;
import java.util.concurrent.atomic.AtomicBoolean;

/// Who only sees to it that one goroutine runs the action lets the others go on before it is done.
///
/// The first caller is held here in the middle of its action, so that it happens every time.
///
/// Go: `src/main/go/broken-once/main.go`
///
/// Output:
///
/// ```
/// second caller: null
/// later: connection
/// ```
///
/// Go prints: its nothing is nil
///
/// ```
/// second caller: <nil>
/// later: connection
/// ```
class BrokenOnce {
  static final AtomicBoolean opened = new AtomicBoolean();
  static volatile @Nullable String connection;

  static void main() throws Exception {
    var opening = Channel.<Void>unbuffered();
    var mayOpen = Channel.<Void>unbuffered();
    var first =
        go(() ->
            once(() -> {
              opening.close();
              mayOpen.await();
              connection = "connection";
            }));
    opening.await();
    once(() -> IO.println("not reached"));
    IO.println("second caller: " + connection);
    mayOpen.close();
    first.join();
    IO.println("later: " + connection);
  }

  static void once(Task action) throws Exception {
    if (opened.compareAndSet(false, true)) {
      action.run();
    }
  }
}
