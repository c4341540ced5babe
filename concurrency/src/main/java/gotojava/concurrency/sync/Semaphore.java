package gotojava.concurrency.sync;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import java.util.LinkedHashSet;
import java.util.concurrent.locks.ReentrantLock;

/// A number of permits, of which each takes as many as it needs and gives them back.
///
/// ```java
/// var memory = new Semaphore(512);                 // megabytes
/// …
/// memory.acquire(ctx, image.megabytes());
/// try {
///   resize(image);
/// } finally {
///   memory.release(image.megabytes());
/// }
/// ```
///
/// **Fairness.** First come, first served: one who waits for many permits keeps later ones from
/// passing with few, so it does not starve. [#tryAcquire] fails while anyone waits.
///
/// **Cancellation and interruption.** An [#acquire] ends with a [ContextException] when its context
/// is cancelled, and with an [InterruptedException] when its thread is interrupted, while it waits;
/// it then has no permits, and those behind it move up. Of a cancellation and permits that come
/// together, the cancellation counts.
///
/// **No owner.** Anyone may release what another acquired.
///
/// **Memory effects.** What happened before a [#release] happens before the return of each acquire
/// that it makes possible.
///
/// [java.util.concurrent.Semaphore] knows no contexts, but timeouts, and is faster where it is
/// asked to be unfair.
///
/// @see <a href="https://pkg.go.dev/golang.org/x/sync/semaphore">Go: x/sync/semaphore</a>
public final class Semaphore {
  private final long size;

  private final ReentrantLock lock = new ReentrantLock();
  private final LinkedHashSet<Waiting> line = new LinkedHashSet<>();
  private long taken;

  /// Someone in line, whose channel is closed when it has its permits. Equal only to itself, since
  /// a channel is.
  private record Waiting(long permits, Channel<Object> served) {}

  /// A semaphore of so many permits.
  ///
  /// @throws IllegalArgumentException if negative
  public Semaphore(long size) {
    if (size < 0) throw new IllegalArgumentException("negative semaphore: " + size);
    this.size = size;
  }

  /// Takes one permit, and waits until there is one.
  ///
  /// @throws InterruptedException if interrupted while waiting
  public void acquire() throws InterruptedException {
    acquire(1);
  }

  /// Takes permits, and waits until there are so many.
  ///
  /// @throws IllegalArgumentException if negative, or more than there will ever be
  /// @throws InterruptedException if interrupted while waiting
  public void acquire(long permits) throws InterruptedException {
    if (permits > size) {
      throw new IllegalArgumentException(
          "%d permits of a semaphore of %d".formatted(permits, size));
    }
    var place = takeOrJoin(permits);
    if (place == null) return;
    try {
      place.served.await();
    } catch (InterruptedException e) {
      if (leave(place)) throw e;
      Thread.currentThread().interrupt();
    }
  }

  /// Takes permits, and waits until there are so many or the context is cancelled. If there will
  /// never be so many, it waits for that, as in Go.
  ///
  /// @throws IllegalArgumentException if negative
  /// @throws ContextException if the context is cancelled, before or while waiting
  /// @throws InterruptedException if interrupted while waiting
  public void acquire(Context ctx, long permits) throws InterruptedException, ContextException {
    ctx.check();
    if (permits > size) {
      ctx.await();
      ctx.check();
    }
    var place = takeOrJoin(permits);
    if (place == null) return;
    try {
      select(await(place.served), await(ctx.done()));
    } catch (InterruptedException e) {
      if (leave(place)) throw e;
      Thread.currentThread().interrupt();
      return;
    }
    if (!ctx.isDone()) return; // asked once: a cancellation from now on comes too late
    if (!leave(place)) release(permits);
    ctx.check();
  }

  /// Takes one permit if that needs no waiting.
  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  /// Takes permits if that needs no waiting.
  ///
  /// @throws IllegalArgumentException if negative
  public boolean tryAcquire(long permits) {
    lock.lock();
    try {
      return take(permits);
    } finally {
      lock.unlock();
    }
  }

  private boolean take(long permits) {
    if (permits < 0) throw new IllegalArgumentException("negative permits: " + permits);
    boolean free = line.isEmpty() && permits <= size - taken;
    if (free) taken += permits;
    return free;
  }

  private @Nullable Waiting takeOrJoin(long permits) {
    lock.lock();
    try {
      if (take(permits)) return null;
      var place = new Waiting(permits, Channel.unbuffered());
      line.add(place);
      return place;
    } finally {
      lock.unlock();
    }
  }

  /// @return false if it was served before
  private boolean leave(Waiting place) {
    lock.lock();
    try {
      boolean left = line.remove(place);
      if (left) serve();
      return left;
    } finally {
      lock.unlock();
    }
  }

  /// Gives permits back.
  ///
  /// @throws IllegalArgumentException if negative
  /// @throws IllegalStateException if more than are taken; the semaphore stays as it was
  public void release(long permits) {
    if (permits < 0) throw new IllegalArgumentException("negative permits: " + permits);
    lock.lock();
    try {
      if (permits > taken) {
        throw new IllegalStateException("semaphore: released " + permits + ", held " + taken);
      }
      taken -= permits;
      serve();
    } finally {
      lock.unlock();
    }
  }

  /// Gives one permit back.
  ///
  /// @throws IllegalStateException if none is taken
  public void release() {
    release(1);
  }

  /// Serves those in front for whom there is enough.
  private void serve() {
    while (!line.isEmpty() && line.getFirst().permits <= size - taken) {
      var first = line.removeFirst();
      taken += first.permits;
      first.served.close();
    }
  }

  /// What is taken and who waits: for debugging, out of date when read.
  @Override
  public String toString() {
    lock.lock();
    try {
      return "Semaphore[%d of %d taken, waiting: %d]".formatted(taken, size, line.size());
    } finally {
      lock.unlock();
    }
  }
}
