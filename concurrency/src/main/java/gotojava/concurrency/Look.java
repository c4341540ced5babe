package gotojava.concurrency;

import java.util.ArrayList;
import java.util.List;

/// One look at the goroutines of a scope, which finds all of them blocked, each on its waiter.
///
/// Two equal looks, one after the other, prove a deadlock, although neither happens in one moment:
/// a waiter serves one wait, so each goroutine was blocked from the first look at it to the second,
/// and all of them together when the first look ended. None was started meanwhile (a look begins
/// and ends with their count), so there was no other goroutine to wake one; and nothing outside the
/// scope had been announced by [Scope#beginOutside].
record Look(long started, List<Waiter> waiters) {
  /// Looks at each once.
  ///
  /// @param owner the first goroutine, which is not among those started; null when it is done
  /// @return null when one of them runs, or something outside may wake one
  static @Nullable Look at(@Nullable Thread owner, Scope scope) {
    if (scope.outside()) return null;
    var goroutines = scope.goroutines;
    long started = goroutines.started();
    var waiters = new ArrayList<Waiter>();
    if (owner != null && !note(owner, waiters)) return null;
    if (!goroutines.all(thread -> note(thread, waiters))) return null;
    return goroutines.started() == started ? new Look(started, waiters) : null;
  }

  private static boolean note(Thread thread, List<Waiter> waiters) {
    var waiter = Waiter.of(thread);
    return waiter != null && waiters.add(waiter);
  }

  /// Whether both saw the same waits. Waiters are equal only to themselves.
  boolean same(@Nullable Look earlier) {
    return equals(earlier);
  }

  /// Go's report of a deadlock.
  String deadlock() {
    return "fatal error: all goroutines are asleep - deadlock!\n" + report();
  }

  /// What each is blocked in, and where.
  String report() {
    var report = new StringBuilder();
    for (var waiter : waiters) report.append(Report.goroutine(waiter.thread, waiter.toString()));
    return report.toString();
  }
}
