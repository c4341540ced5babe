package gotojava.concurrency.sync;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import gotojava.concurrency.Waiter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/// The goroutines that wait for one thing, in the order of their arrival.
///
/// It is the slow path of what decides on one atomic number. Nobody is lost between the two, since
/// each side writes before it reads:
///
/// ```
/// waiter    joins the line, then looks at the number again, and leaves if it may go
/// releaser  changes the number, then looks whether anyone is in line
/// ```
///
/// Release and interrupt exclude each other: a wait that throws has left the line, and one that was
/// released returns, with the interrupt still pending.
final class WaitQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final LinkedHashSet<Place> line = new LinkedHashSet<>();
  private final String operation;
  private volatile int length;

  /// A goroutine's place in line.
  private static final class Place extends Waiter {
    private final String operation;
    private volatile boolean waiting = true;

    Place(String operation) {
      this.operation = operation;
    }

    @Override
    protected boolean isWaiting() {
      return waiting;
    }

    void await() {
      blockUninterruptibly();
    }

    boolean awaitInterruptibly() {
      return block();
    }

    void release() {
      waiting = false;
      wake();
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  /// A line for `operation`, as a deadlock report calls it.
  WaitQueue(String operation) {
    this.operation = operation;
  }

  int length() {
    return length;
  }

  /// Waits to be released, however often it is interrupted meanwhile.
  ///
  /// @return false if `mayGo` once the caller stood in line, so that there was nothing to wait for
  /// @throws Scope.DeadlockException if its scope gave up for a deadlock; it has left the line
  boolean await(BooleanSupplier mayGo) {
    var place = join(mayGo);
    if (place == null) return false;
    try {
      place.await();
      return true;
    } catch (Scope.DeadlockException e) {
      leave(place);
      throw e;
    }
  }

  /// As [#await], but ends at an interrupt.
  ///
  /// @throws InterruptedException if interrupted before it was released; it has left the line
  boolean awaitInterruptibly(BooleanSupplier mayGo) throws InterruptedException {
    var place = join(mayGo);
    if (place == null) return false;
    if (!place.awaitInterruptibly()) {
      if (leave(place)) throw new InterruptedException(operation);
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private @Nullable Place join(BooleanSupplier mayGo) {
    lock.lock();
    try {
      length = line.size() + 1;
      if (mayGo.getAsBoolean()) {
        length = line.size();
        return null;
      }
      var place = new Place(operation);
      line.add(place);
      return place;
    } finally {
      lock.unlock();
    }
  }

  private boolean leave(Place place) {
    lock.lock();
    try {
      boolean left = line.remove(place);
      length = line.size();
      return left;
    } finally {
      lock.unlock();
    }
  }

  /// Releases the one who came first.
  void releaseFirst() {
    if (length == 0) return;
    Place first;
    lock.lock();
    try {
      if (line.isEmpty()) return;
      first = line.removeFirst();
      length = line.size();
    } finally {
      lock.unlock();
    }
    first.release();
  }

  /// Releases all, if `allowed`, which is asked with the line held still and told how many they
  /// are.
  void releaseAll(IntPredicate allowed) {
    if (length == 0) return;
    List<Place> all;
    lock.lock();
    try {
      if (line.isEmpty() || !allowed.test(line.size())) return;
      all = List.copyOf(line);
      line.clear();
      length = 0;
    } finally {
      lock.unlock();
    }
    all.forEach(Place::release);
  }
}
