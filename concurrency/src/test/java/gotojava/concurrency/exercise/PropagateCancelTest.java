package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.exercise.PropagateCancel.Branch;
import gotojava.concurrency.exercise.PropagateCancel.Leaf;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class PropagateCancelTest {
  private final Channel<Object> gate = Channel.unbuffered();
  private final Channel<String> begun = Channel.buffered(4);
  private final IOException failure = new IOException("disk full");

  private final Leaf good = new Leaf(_ -> {});
  private final Leaf bad =
      new Leaf(_ -> {
        throw failure;
      });
  private final Leaf untilCancelled =
      new Leaf(ctx -> {
        begun.send("begun");
        ctx.await();
        ctx.check();
      });

  @Test
  void runs_every_leaf() throws Exception {
    var leaf = new Leaf(_ -> begun.send("begun"));
    Scope.run(() -> run(new Branch(leaf, new Branch(leaf, new Branch(), leaf))));
    assertThat(begun.length()).isEqualTo(3);
  }

  @Test
  void runs_the_leaves_at_the_same_time() throws Exception {
    var sender = new Leaf(_ -> gate.send("met"));
    var receiver = new Leaf(_ -> gate.receive());
    Scope.run(() -> run(new Branch(new Branch(sender), new Branch(receiver))));
  }

  @Test
  void passes_a_cancellation_on_to_all_leaves() throws Exception {
    Scope.run(() -> {
      var ctx = Context.background().withCancel();
      go(() -> {
        for (int i = 0; i < 3; i++) begun.receive();
        ctx.cancel();
      });
      var tree = new Branch(untilCancelled, new Branch(untilCancelled, untilCancelled));
      assertThat(catchThrowable(() -> PropagateCancel.run(ctx, tree)))
          .isInstanceOf(CanceledException.class);
    });
  }

  @Test
  void throws_what_a_leaf_has_thrown() throws Exception {
    var tree = new Branch(good, new Branch(good, new Branch(bad)));
    Scope.run(() -> assertThat(catchThrowable(() -> run(tree))).isSameAs(failure));
  }

  @Test
  void cancels_the_siblings_of_a_leaf_that_throws() throws Exception {
    var tree = new Branch(bad, untilCancelled);
    Scope.run(() -> assertThat(catchThrowable(() -> run(tree))).isSameAs(failure));
  }

  @Test
  void cancels_leaves_in_other_branches() throws Exception {
    var tree = new Branch(new Branch(untilCancelled), new Branch(new Branch(bad)));
    Scope.run(() -> assertThat(catchThrowable(() -> run(tree))).isSameAs(failure));
  }

  @Test
  void throws_the_failure_that_was_first() throws Exception {
    var tree = new Branch(untilCancelled, bad, new Branch(untilCancelled));
    Scope.run(() -> assertThat(catchThrowable(() -> run(tree))).isSameAs(failure));
  }

  @Test
  void waits_for_all_leaves_after_a_failure() {
    var cleaning =
        new Leaf(ctx -> {
          ctx.await();
          gate.await(); // which nobody opens
        });
    assertThatExceptionOfType(Scope.DeadlockException.class)
        .isThrownBy(() -> Scope.run(() -> run(new Branch(bad, cleaning))));
  }

  @Test
  void cancels_the_leaves_when_its_caller_is_interrupted() throws Exception {
    Scope.run(() -> {
      var caller = go(() -> run(new Branch(untilCancelled, new Branch(untilCancelled))));
      begun.receive();
      begun.receive();
      caller.interrupt();
    });
  }

  private static void run(PropagateCancel.Tree tree) throws Exception {
    PropagateCancel.run(Context.background(), tree);
  }
}
