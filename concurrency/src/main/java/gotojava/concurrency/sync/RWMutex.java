package gotojava.concurrency.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/// A lock that many readers hold at a time, or one writer.
///
/// ```java
/// private final RWMutex lock = new RWMutex();
///
/// @Nullable Quote latest(String symbol) {
///   lock.rLock();
///   try {
///     return quotes.get(symbol);
///   } finally {
///     lock.rUnlock();
///   }
/// }
/// ```
///
/// **Fairness.** A writer that waits keeps out readers that come after it, so readers cannot starve
/// it; the readers that waited while it held the lock go before the next writer, so writers cannot
/// starve readers. Writers among themselves go roughly in order of arrival, but one that arrives
/// when the lock becomes free may go before one that is still waking up.
///
/// **Not reentrant.** A goroutine that holds a read lock must not read-lock again: if a writer came
/// in between, the two wait for each other. Nor can a read lock become a write lock, or the other
/// way round.
///
/// **No owner.** One goroutine may lock and another unlock. Unlocking what is not locked throws
/// [IllegalMonitorStateException] where Go ends the program; the lock stays usable. As in Go, it
/// cannot be noticed that the wrong reader unlocked.
///
/// **Interruption.** [#lock] and [#rLock] wait through interrupts and leave the flag set, as a Go
/// mutex knows no cancellation. [#lockInterruptibly] and [#rLockInterruptibly] throw
/// [InterruptedException] if interrupted while they wait; the lock is then as if they had not been
/// called, and readers that waited only for this writer go on.
///
/// **Memory effects.** What happened before an [#unlock] happens before every lock that follows it;
/// what happened before an [#rUnlock] happens before the next [#lock].
///
/// A read lock and its unlock are one atomic addition each, however many readers there are, and
/// nothing is allocated. The JDK's [java.util.concurrent.locks.ReentrantReadWriteLock] is
/// reentrant, knows its owners, has conditions and timeouts, and costs several times as much for
/// it; [java.util.concurrent.locks.StampedLock] also reads without any lock.
///
/// @see <a href="https://pkg.go.dev/sync#RWMutex">Go: sync.RWMutex</a>
/// @see <a href="https://go.dev/src/sync/rwmutex.go">its source</a>, whose idea is used here: one
///   number that readers add to and a writer makes negative
public final class RWMutex {
  /*
   * state is the number of readers that hold the lock, less WRITER while a writer holds it or waits
   * for these readers. A reader adds one; if the sum is negative, a writer was first, and the
   * reader takes its one back and waits in line. So for a moment the number may count a reader that
   * holds nothing. Whoever brings it to -WRITER, by an unlock or by taking back, lets the waiting
   * writer in, and so the moment passes unharmed: all that may come of it is a tryLock that fails.
   *
   * Go leaves the one in the number and remembers in a second one how many the writer waits for.
   * That is one addition fewer, but a writer could not give up: it would not know which of the
   * readers it counted are holding the lock and which are waiting for it.
   */
  private static final int WRITER = 1 << 30;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(RWMutex.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int state;
  private final Turn turn = new Turn("sync.RWMutex.Lock");
  private final WaitQueue readers = new WaitQueue("sync.RWMutex.RLock");
  private final WaitQueue writer = new WaitQueue("sync.RWMutex.Lock");

  /// Whether a writer holds the lock. Touched only by the one who has the turn.
  private boolean written;

  /// Locks for reading. Waits, uninterruptibly, for a writer that holds the lock or came before.
  public void rLock() {
    if ((int) STATE.getAndAdd(this, 1) < 0) rLockSlow();
  }

  private void rLockSlow() {
    do {
      takeBack();
      if (readers.await(() -> state >= 0)) return;
    } while ((int) STATE.getAndAdd(this, 1) < 0);
  }

  /// Locks for reading, unless interrupted.
  ///
  /// @throws InterruptedException if interrupted while waiting; nothing is locked
  public void rLockInterruptibly() throws InterruptedException {
    while ((int) STATE.getAndAdd(this, 1) < 0) {
      takeBack();
      if (readers.awaitInterruptibly(() -> state >= 0)) return;
    }
  }

  /// Locks for reading if that needs no waiting.
  public boolean tryRLock() {
    return countIfNoWriter(1);
  }

  /// Undoes one read lock.
  ///
  /// @throws IllegalMonitorStateException if there is none
  public void rUnlock() {
    int left = (int) STATE.getAndAdd(this, -1) - 1;
    if (left < 0) rUnlockSlow(left);
  }

  private void rUnlockSlow(int left) {
    if (left < -WRITER || left > -WRITER / 2) {
      undoUnlock();
      throw new IllegalMonitorStateException("sync: RUnlock of unlocked RWMutex");
    }
    if (left == -WRITER) letWriterIn();
  }

  /// Also lets those go on that took the wrong number for a writer or a reader.
  private void undoUnlock() {
    STATE.getAndAdd(this, 1);
    letWriterIn();
    readers.releaseAll(this::countIfNoWriter);
  }

  private boolean countIfNoWriter(int more) {
    for (int seen = state; seen >= 0; seen = state) {
      if (STATE.compareAndSet(this, seen, seen + more)) return true;
    }
    return false;
  }

  private void takeBack() {
    if ((int) STATE.getAndAdd(this, -1) - 1 == -WRITER) letWriterIn();
  }

  /// Asks again with the line held still: the number may be that of a writer long gone.
  private void letWriterIn() {
    writer.releaseAll(_ -> state == -WRITER);
  }

  /// Locks for writing. Waits, uninterruptibly, for writers that came before and for the readers
  /// that hold the lock.
  public void lock() {
    turn.take();
    if ((int) STATE.getAndAdd(this, -WRITER) != 0) {
      writer.await(() -> state == -WRITER);
    }
    written = true;
  }

  /// Locks for writing, unless interrupted.
  ///
  /// @throws InterruptedException if interrupted while waiting; nothing is locked
  public void lockInterruptibly() throws InterruptedException {
    turn.takeInterruptibly();
    if ((int) STATE.getAndAdd(this, -WRITER) != 0) {
      try {
        writer.awaitInterruptibly(() -> state == -WRITER);
      } catch (InterruptedException e) {
        endTurn();
        throw e;
      }
    }
    written = true;
  }

  /// Locks for writing if that needs no waiting. It may fail also because a reader is only about to
  /// lock.
  public boolean tryLock() {
    if (!turn.tryTake()) return false;
    if (!STATE.compareAndSet(this, 0, -WRITER)) {
      turn.giveBack();
      return false;
    }
    written = true;
    return true;
  }

  /// Undoes the write lock. The readers that waited for it go first.
  ///
  /// @throws IllegalMonitorStateException if no writer holds it
  public void unlock() {
    if (!written) throw new IllegalMonitorStateException("sync: Unlock of unlocked RWMutex");
    written = false;
    endTurn();
  }

  /// Readers in line are counted before the next writer can be.
  private void endTurn() {
    STATE.getAndAdd(this, WRITER);
    readers.releaseAll(count -> {
      STATE.getAndAdd(this, count);
      return true;
    });
    turn.giveBack();
  }

  /// `rw.RLocker()`: the read lock as a [Lock], for code that takes one. It has no conditions, and
  /// a timed [Lock#tryLock] only with a time of zero.
  public Lock rLocker() {
    return new ReadLock(this);
  }

  private record ReadLock(RWMutex mutex) implements Lock {
    @Override
    public void lock() {
      mutex.rLock();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      mutex.rLockInterruptibly();
    }

    @Override
    public boolean tryLock() {
      return mutex.tryRLock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      if (time > 0) throw new UnsupportedOperationException("RWMutex has no timeouts");
      return mutex.tryRLock();
    }

    @Override
    public void unlock() {
      mutex.rUnlock();
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("RWMutex has no conditions");
    }
  }

  /// `unlocked`, `3 readers` or `a writer`, and who waits: for debugging, out of date when read.
  @Override
  public String toString() {
    int seen = state;
    var holder = seen == 0 ? "unlocked" : seen > 0 ? seen + " readers" : "a writer";
    int writers = writer.length() + turn.waiting();
    return "RWMutex[%s, waiting: %d readers, %d writers]"
        .formatted(holder, readers.length(), writers);
  }
}
