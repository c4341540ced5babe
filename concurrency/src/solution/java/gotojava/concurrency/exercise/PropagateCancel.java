package gotojava.concurrency.exercise;

import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.ErrGroup;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// Runs a tree of work under a context.
///
/// Write `run`. All leaves work at the same time. A leaf stops when the context it was given is
/// cancelled, and that happens
///
/// - when the context that was given to `run` is cancelled,
/// - when another leaf of the tree has thrown,
/// - when the thread that called `run` is interrupted.
///
/// `run` returns when all leaves have ended. If one has thrown, it throws the very same exception;
/// if several have, that of the leaf that was first.
///
/// Wait by the channels and the sync package of this module: the check sees by them who waits.
public final class PropagateCancel {
  private PropagateCancel() {}

  /// What is to be done.
  public sealed interface Tree {}

  /// A piece of work.
  public record Leaf(Work work) implements Tree {}

  /// Several trees.
  public record Branch(List<Tree> children) implements Tree {
    public Branch(Tree... children) {
      this(List.of(children));
    }
  }

  /// Works until it is done, or its context is.
  @FunctionalInterface
  public interface Work {
    void run(Context ctx) throws Exception;
  }

  /// Runs a tree to its end.
  ///
  /// @throws InterruptedException if interrupted while waiting; the leaves are cancelled, and not
  ///   waited for
  /// @throws Exception what the first leaf to fail has thrown
  public static void run(Context ctx, Tree tree) throws Exception {
    switch (tree) {
      case Leaf(var work) -> work.run(ctx);
      case Branch(var children) -> runAll(ctx, children);
    }
  }

  private static void runAll(Context parent, List<Tree> children) throws Exception {
    try (var ctx = parent.withCancel()) {
      var group = ErrGroup.within(ctx);
      for (var child : children) group.go(() -> run(group.context(), child));
      group.await();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) throw failure;
      throw e;
    }
  }
}
