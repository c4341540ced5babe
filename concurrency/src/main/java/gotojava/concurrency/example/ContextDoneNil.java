package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.context.Context;
import java.util.List;

/// The roots never end, and say so by a done channel that is nil: no select takes it.
///
/// Go: `src/main/go/context-done-nil/main.go`
///
/// Output:
///
/// ```
/// context.Background has a done channel: false
/// goes on
/// context.TODO has a done channel: false
/// goes on
/// ```
class ContextDoneNil {
  static void main() throws InterruptedException {
    for (var ctx : List.of(Context.background(), Context.todo())) {
      IO.println(ctx + " has a done channel: " + (ctx.done() != null));
      select(
          receive(ctx.done(), () -> IO.println("ended")), //
          orElse(() -> IO.println("goes on")));
    }
  }
}
