package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static java.util.Objects.requireNonNull;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import java.util.Optional;

/// A context may have ended before it is used: ask it first, since of two ready cases a select
/// takes either.
///
/// Go: `src/main/go/context-already-cancelled/main.go`
///
/// Output:
///
/// ```
/// refused: context canceled
/// child ended: true
/// ```
class ContextAlreadyCancelled {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      ctx.cancel();
      var answers = Channel.<String>buffered(1);
      answers.send("ready");
      try {
        IO.println(next(ctx, answers));
      } catch (ContextException e) {
        IO.println("refused: " + e.getMessage());
      }
      try (var child = ctx.withCancel()) {
        IO.println("child ended: " + child.isDone());
      }
    }
  }

  static String next(Context ctx, ReceiveChannel<String> answers)
      throws InterruptedException, ContextException {
    ctx.check();
    var answer =
        select(
            receive(answers).map(text -> Optional.of(text)),
            await(ctx.done()).map(() -> Optional.<String>empty()));
    return answer.orElseThrow(() -> requireNonNull(ctx.err()));
  }
}
