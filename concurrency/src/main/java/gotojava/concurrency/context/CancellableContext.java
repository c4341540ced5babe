package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.time.Clock;
import gotojava.concurrency.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// A context together with the means to cancel it: Go's `ctx, cancel`.
///
/// ```java
/// try (var ctx = parent.withCancel()) {
///   go(() -> watch(ctx));
///   return firstAnswer(ctx);
/// }                               // the watcher is told to stop
/// ```
///
/// Pass it on as a [Context], so that only its owner cancels it. Until it is cancelled or closed
/// its parent holds it, and its deadline keeps a timer.
///
/// @see Context for the contract
public final class CancellableContext extends Descendant implements Context, AutoCloseable {
  private static final Channel<Object> CLOSED = closedChannel();

  private final Context parent;
  private final @Nullable Instant deadline;

  private final ReentrantLock lock = new ReentrantLock();

  /// Made when it is first asked for.
  private volatile @Nullable Channel<Object> done;

  /// Set before `done` is closed, for those whom the close wakes; [#ending()] waits for the close.
  private volatile @Nullable Ending ending;

  private volatile boolean ended;

  private @Nullable Set<Descendant> children;
  private @Nullable Timer timer;

  private CancellableContext(Context parent, @Nullable Instant deadline) {
    this.parent = parent;
    this.deadline = deadline;
  }

  private static Channel<Object> closedChannel() {
    var channel = Channel.unbuffered();
    channel.close();
    return channel;
  }

  static CancellableContext under(Context parent) {
    var inherited = parent.deadline();
    var context = new CancellableContext(parent, inherited);
    context.join();
    return context;
  }

  static CancellableContext until(Context parent, Instant deadline, @Nullable Throwable cause) {
    Objects.requireNonNull(deadline, "a null deadline");
    var inherited = parent.deadline();
    if (inherited != null && inherited.isBefore(deadline)) return under(parent);
    var context = new CancellableContext(parent, deadline);
    context.join();
    context.endAt(deadline, new Ending(true, cause));
    return context;
  }

  private void join() {
    var above = Ancestry.cancellable(parent);
    if (above != null) above.adopt(this);
  }

  private void endAt(Instant deadline, Ending late) {
    var clock = parent.clock();
    var left = Duration.between(clock.instant(), deadline);
    if (left.isPositive()) {
      setTimer(clock, left, late);
    } else {
      finish(late);
    }
  }

  private void setTimer(Clock clock, Duration left, Ending late) {
    lock.lock();
    try {
      if (ending == null) timer = clock.runAfter(left, () -> finish(late));
    } finally {
      lock.unlock();
    }
  }

  /// Cancels this and all below it, before it returns. Does nothing if it was cancelled before, and
  /// does not wait where another thread is doing so.
  public void cancel() {
    finish(new Ending(false, null));
  }

  /// Cancels this and all below it, and says why. Does nothing if it was cancelled before.
  public void cancel(Throwable cause) {
    finish(new Ending(false, Objects.requireNonNull(cause, "cancel with a null cause")));
  }

  /// [#cancel()]: at the end of the block, nobody needs the rest.
  @Override
  public void close() {
    cancel();
  }

  /// A loop over all below, not a recursion, so that a tree may be as deep as it likes. Locks are
  /// held one at a time.
  private void finish(Ending how) {
    if (ending != null) return;
    var children = end(how);
    if (!children.isEmpty()) endAll(new ArrayDeque<>(children), how);
    var above = Ancestry.cancellable(parent);
    if (above != null) above.disown(this);
  }

  private static void endAll(Queue<Descendant> next, Ending how) {
    while (!next.isEmpty()) next.addAll(next.remove().end(how));
  }

  @Override
  Collection<Descendant> end(Ending how) {
    lock.lock();
    try {
      if (ending != null) return List.of();
      ending = how;
      closeDone();
      ended = true;
      if (timer != null) timer.stop();
      timer = null;
      Collection<Descendant> next = children == null ? List.of() : children;
      children = null;
      return next;
    } finally {
      lock.unlock();
    }
  }

  private void closeDone() {
    var channel = done;
    if (channel == null) {
      done = CLOSED;
    } else {
      channel.close();
    }
  }

  /// Will tell the child of the end; at once, if that was before.
  void adopt(Descendant child) {
    Ending before;
    lock.lock();
    try {
      before = ending;
      if (before == null) {
        if (children == null) children = new LinkedHashSet<>();
        children.add(child);
      }
    } finally {
      lock.unlock();
    }
    if (before != null) child.end(before);
  }

  void disown(Descendant child) {
    lock.lock();
    try {
      if (children != null) children.remove(child);
    } finally {
      lock.unlock();
    }
  }

  /// How it ended, once `done` is closed.
  @Nullable
  Ending ending() {
    var how = ending;
    return how == null || ended ? how : endingOnceClosed();
  }

  private @Nullable Ending endingOnceClosed() {
    lock.lock();
    try {
      return ending;
    } finally {
      lock.unlock();
    }
  }

  ReceiveChannel<?> closing() {
    var channel = done;
    return channel != null ? channel : makeDone();
  }

  private Channel<Object> makeDone() {
    lock.lock();
    try {
      var channel = done;
      if (channel == null) done = channel = Channel.unbuffered();
      return channel;
    } finally {
      lock.unlock();
    }
  }

  Context parent() {
    return parent;
  }

  @Nullable
  Instant time() {
    return deadline;
  }

  @Override
  public String toString() {
    var own = deadline != null && !deadline.equals(parent.deadline());
    return parent + (own ? ".WithDeadline(" + deadline + ")" : ".WithCancel");
  }
}
