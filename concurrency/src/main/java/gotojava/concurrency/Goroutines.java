package gotojava.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The living goroutines of a scope.
///
/// They are linked through fields of their own into lists by thread number, each with a lock, so
/// that starting one allocates nothing here and seldom meets another that starts.
final class Goroutines {
  private static final int LISTS = 64;

  private final Stripe[] stripes = new Stripe[LISTS];

  /// Apart from its neighbours by the lock's own object.
  private static final class Stripe extends ReentrantLock {
    private static final long serialVersionUID = 1;

    private transient @Nullable Goroutine first;
    private transient long started;
  }

  Goroutines() {
    for (int i = 0; i < LISTS; i++) stripes[i] = new Stripe();
  }

  private Stripe stripe(Goroutine goroutine) {
    return stripes[(int) goroutine.thread.threadId() & LISTS - 1];
  }

  void add(Goroutine goroutine) {
    var stripe = stripe(goroutine);
    stripe.lock();
    try {
      var first = stripe.first;
      goroutine.next = first;
      if (first != null) first.previous = goroutine;
      stripe.first = goroutine;
      stripe.started++;
    } finally {
      stripe.unlock();
    }
  }

  void remove(Goroutine goroutine) {
    var stripe = stripe(goroutine);
    stripe.lock();
    try {
      var previous = goroutine.previous;
      var next = goroutine.next;
      if (previous == null) stripe.first = next;
      else previous.next = next;
      if (next != null) next.previous = previous;
      goroutine.previous = null; // else those that have ended keep others from being collected
      goroutine.next = null;
    } finally {
      stripe.unlock();
    }
  }

  /// How many were ever started. Two equal answers: none started from the end of the first question
  /// to the beginning of the second.
  long started() {
    long sum = 0;
    for (var stripe : stripes) {
      stripe.lock();
      try {
        sum += stripe.started;
      } finally {
        stripe.unlock();
      }
    }
    return sum;
  }

  /// Whether the test holds for all; ends at the first for which it does not.
  boolean all(Predicate<Thread> test) {
    for (var stripe : stripes) {
      stripe.lock();
      try {
        for (var g = stripe.first; g != null; g = g.next) {
          if (!test.test(g.thread)) return false;
        }
      } finally {
        stripe.unlock();
      }
    }
    return true;
  }

  boolean isEmpty() {
    return all(_ -> false);
  }

  List<Thread> threads() {
    var threads = new ArrayList<Thread>();
    all(threads::add);
    return threads;
  }
}
