package gotojava.concurrency.model;

import java.util.Set;
import java.util.TreeSet;

/// A readers-writer lock at one moment.
///
/// A writer comes in two steps. First it keeps new readers out, as one writer at a time may; then
/// it holds the lock, as soon as the readers that were there before it are gone. In what order
/// waiting writers take the first step is left open.
record LockState(
    int readers, int pending, boolean written, Set<Integer> writers, Set<Integer> waitingReaders) {
  /// The goroutine that is pending where none is.
  static final int NOBODY = -1;

  LockState() {
    this(0, NOBODY, false, Set.of(), Set.of());
  }

  boolean readable() {
    return pending == NOBODY && !written;
  }

  boolean free() {
    return readable() && readers == 0;
  }

  LockState withReaders(int count) {
    return new LockState(count, pending, written, writers, waitingReaders);
  }

  LockState withReader(int goroutine) {
    return new LockState(readers, pending, written, writers, plus(waitingReaders, goroutine));
  }

  LockState withWriter(int goroutine) {
    return new LockState(readers, pending, written, plus(writers, goroutine), waitingReaders);
  }

  /// A waiting writer takes its first step.
  LockState withPending(int goroutine) {
    var others = new TreeSet<>(writers);
    others.remove(goroutine);
    return new LockState(readers, goroutine, written, others, waitingReaders);
  }

  LockState held() {
    return new LockState(readers, NOBODY, true, writers, waitingReaders);
  }

  /// The writer leaves, and all readers that wait come in together, before any other writer.
  LockState unlocked() {
    return new LockState(waitingReaders.size(), NOBODY, false, writers, Set.of());
  }

  private static Set<Integer> plus(Set<Integer> set, int goroutine) {
    var more = new TreeSet<>(set);
    more.add(goroutine);
    return more;
  }
}
