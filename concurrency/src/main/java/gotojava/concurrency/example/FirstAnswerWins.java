package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.WaitGroup;
import java.time.Duration;

/// Ask three, take the first answer, and tell the others that theirs is no longer wanted.
///
/// Go: `src/main/go/first-answer-wins/main.go`
///
/// Unordered output:
///
/// ```
/// first: b
/// a gives up
/// c gives up
/// ```
class FirstAnswerWins {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var answers = Channel.<String>buffered(3); // room for all: who comes second need not wait
      var servers = new WaitGroup();
      servers.go(() -> ask(ctx, "a", Duration.ofHours(1), answers));
      servers.go(() -> ask(ctx, "b", Duration.ZERO, answers));
      servers.go(() -> ask(ctx, "c", Duration.ofHours(1), answers));
      IO.println("first: " + answers.receive());
      ctx.cancel();
      servers.await();
    }
  }

  static void ask(Context ctx, String name, Duration delay, SendChannel<String> answers)
      throws InterruptedException {
    select(
        timeout(delay, () -> answers.send(name)),
        receive(ctx.done(), () -> IO.println(name + " gives up")));
  }
}
