package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// A task that waits for the end of a context: either started or called off.
final class AfterCancel extends Descendant implements Context.Registration {
  private final @Nullable CancellableContext node;
  private final Task task;
  private final Scope scope = Scope.current();
  private final AtomicBoolean decided = new AtomicBoolean();

  AfterCancel(@Nullable CancellableContext node, Task task) {
    this.node = node;
    this.task = task;
  }

  void register() {
    if (node != null) node.adopt(this);
  }

  @Override
  Collection<Descendant> end(Ending ending) {
    if (decided.compareAndSet(false, true)) scope.start(task);
    return List.of();
  }

  @Override
  public boolean stop() {
    if (!decided.compareAndSet(false, true)) return false;
    if (node != null) node.disown(this);
    return true;
  }
}
