package gotojava.concurrency.exercise;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A bounded buffer, the monitor way: one lock and two conditions.
///
/// Write `put` and `take`. Elements come out in the order they went in. Whoever has to wait does so
/// in a condition of the lock, and nobody goes on waiting for room, or for an element, that is
/// there. A condition may also wake a thread for no reason, as `Condition` allows. A call that is
/// interrupted while it waits throws, has put or taken nothing, and leaves the lock free.
public final class BoundedBuffer<E> {
  private final ReentrantLock lock;
  private final Condition notFull;
  private final Condition notEmpty;
  private final Queue<E> elements = new ArrayDeque<>();
  private final int capacity;

  /// A buffer for so many elements.
  ///
  /// @param lock guards the buffer; whoever holds it keeps the buffer as it is
  /// @throws IllegalArgumentException if the capacity is not positive
  public BoundedBuffer(int capacity, ReentrantLock lock) {
    if (capacity <= 0) throw new IllegalArgumentException("capacity " + capacity);
    this.lock = lock;
    this.notFull = lock.newCondition();
    this.notEmpty = lock.newCondition();
    this.capacity = capacity;
  }

  /// Adds an element at the end, and waits while the buffer is full.
  public void put(E element) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (elements.size() == capacity) notFull.await();
      elements.add(element);
      if (elements.size() == 1) notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Removes the first element, and waits while there is none.
  public E take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (elements.isEmpty()) notEmpty.await();
      var element = elements.remove();
      if (elements.size() == capacity - 1) notFull.signal();
      return element;
    } finally {
      lock.unlock();
    }
  }
}
