package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.ErrGroup;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// The first task to fail ends the others by way of the context, and is the error of the group.
///
/// Go: `src/main/go/x/err-group-fetch/main.go`
///
/// Output:
///
/// ```
/// failed: java.io.FileNotFoundException: no such page: map
/// the others were cancelled: true
/// ```
///
/// Go prints: an error is its text alone
///
/// ```
/// failed: no such page: map
/// the others were cancelled: true
/// ```
class ErrGroupFetch {
  static void main() throws InterruptedException {
    var group = ErrGroup.within(Context.background());
    var ctx = group.context();
    var waiting = Channel.<String>unbuffered();
    for (var page : List.of("news", "mail")) {
      group.go(() -> {
        waiting.send(page);
        ctx.await();
        ctx.check();
      });
    }
    group.go(() -> {
      waiting.receive();
      waiting.receive();
      throw new FileNotFoundException("no such page: map");
    });
    try {
      group.await();
    } catch (ExecutionException e) {
      IO.println("failed: " + e.getCause());
    }
    IO.println("the others were cancelled: " + (ctx.err() instanceof CanceledException));
  }
}
