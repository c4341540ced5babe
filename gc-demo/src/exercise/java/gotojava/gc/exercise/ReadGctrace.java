package gotojava.gc.exercise;

/// Reads the line that Go writes for each cycle under `GODEBUG=gctrace=1`, broken in two here:
///
/// ```
/// gc 7 @0.41s 2%: 0.05+1.9+0.01 ms clock, 0.2+0.3/1.8/0.1+0.04 ms cpu, 31->34->18 MB,
///     33 MB goal, 1 MB stacks, 3 MB globals, 4 P (forced)
/// ```
///
/// The three times before `ms clock` are those of sweep termination, of marking, and of mark
/// termination; the world is stopped in the first and the last. The three sizes after `cpu` are the
/// heap as the cycle begins, as it ends, and what of it is live. What ends with `(forced)` is the
/// answer to a call of `runtime.GC`.
public final class ReadGctrace {
  /// Reads a line.
  ///
  /// @throws IllegalArgumentException if it is not such a line from its beginning to its end
  public ReadGctrace(String line) {
    throw new UnsupportedOperationException("your turn");
  }

  /// Whether the program asked for the cycle.
  public boolean forced() {
    throw new UnsupportedOperationException("your turn");
  }

  /// How long the world was stopped, in microseconds.
  public long stoppedMicros() {
    throw new UnsupportedOperationException("your turn");
  }

  /// The heap goal of the next cycle, in MB: what is live, and GOGC percent of what has to be
  /// scanned, stacks and globals included; never less than 4 MB for each hundred of GOGC.
  public long nextGoal(long gogc) {
    throw new UnsupportedOperationException("your turn");
  }
}
