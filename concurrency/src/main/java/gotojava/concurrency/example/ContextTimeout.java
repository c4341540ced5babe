package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static java.util.Objects.requireNonNull;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.context.Context;
import java.time.Duration;

/// A timeout says how long an answer is wanted; whoever waits for it looks at the context as well.
///
/// Go: `src/main/go/context-timeout/main.go`
///
/// Output:
///
/// ```
/// gave up: context deadline exceeded
/// ```
class ContextTimeout {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withTimeout(Duration.ofMillis(20))) {
      var server = Channel.<String>unbuffered(); // never answers
      IO.println(ask(ctx, server));
    }
  }

  static String ask(Context ctx, ReceiveChannel<String> server) throws InterruptedException {
    return select(
        receive(server).map(answer -> "answer: " + answer),
        await(ctx.done()).map(() -> "gave up: " + requireNonNull(ctx.err()).getMessage()));
  }
}
