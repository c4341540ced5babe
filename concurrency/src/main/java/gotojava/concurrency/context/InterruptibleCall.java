package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/// The bridge from the end of a context to an interrupt of one thread, for as long as a body runs.
///
/// The interrupt is sent under a lock that the end of the body takes too, so that it cannot come
/// late and hit what the thread does next.
final class InterruptibleCall extends Descendant {
  private static final ThreadLocal<@Nullable InterruptibleCall> INNERMOST = new ThreadLocal<>();

  private final Thread thread = Thread.currentThread();
  private final @Nullable InterruptibleCall around = INNERMOST.get();
  private final ReentrantLock lock = new ReentrantLock();
  private boolean over;
  private boolean interrupted;

  <T extends @Nullable Object> T run(Context context, Callable<T> body) throws Exception {
    var node = Ancestry.cancellable(context);
    if (node == null) return body.call();
    INNERMOST.set(this);
    node.adopt(this);
    try {
      return body.call();
    } catch (InterruptedException | IOException e) {
      if (!over()) throw e;
      var err = Objects.requireNonNull(context.err());
      err.addSuppressed(e);
      throw err;
    } finally {
      if (over()) {
        Thread.interrupted(); // ours, which the body may not have seen
        for (var outer = around; outer != null; outer = outer.around) outer.interruptAgain();
      }
      if (around == null) INNERMOST.remove();
      else INNERMOST.set(around);
      node.disown(this);
    }
  }

  /// No interrupt from now on.
  ///
  /// @return whether there was one
  private boolean over() {
    lock.lock();
    try {
      over = true;
      return interrupted;
    } finally {
      lock.unlock();
    }
  }

  /// The flag was cleared on behalf of a call inside this one.
  private void interruptAgain() {
    lock.lock();
    try {
      if (interrupted && !over) thread.interrupt();
    } finally {
      lock.unlock();
    }
  }

  @Override
  Collection<Descendant> end(Ending ending) {
    lock.lock();
    try {
      if (!over) {
        interrupted = true;
        thread.interrupt();
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }
}
