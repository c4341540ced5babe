package gotojava.gc.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern LINE =
      Pattern.compile(
          "gc \\d+ @[\\d.]+s \\d+%: (?<first>[\\d.]+)\\+[\\d.]+\\+(?<last>[\\d.]+) ms clock, "
              + "[\\d.+/]+ ms cpu, \\d+->\\d+->(?<live>\\d+) MB, \\d+ MB goal, "
              + "(?<stacks>\\d+) MB stacks, (?<globals>\\d+) MB globals, \\d+ P"
              + "(?<forced> \\(forced\\))?");

  private final Matcher fields;

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException if it is not such a line from its beginning to its end
  public ReadGctrace(String line) {
    fields = LINE.matcher(line);
    if (!fields.matches()) throw new IllegalArgumentException("no line of gctrace: " + line);
  }

  /// Whether the program asked for the cycle.
  public boolean forced() {
    return fields.group("forced") != null;
  }

  /// How long the world was stopped, in microseconds.
  public long stoppedMicros() {
    return micros("first") + micros("last");
  }

  /// The heap goal of the next cycle, in MB: what is live, and GOGC percent of what has to be
  /// scanned, stacks and globals included; never less than 4 MB for each hundred of GOGC.
  public long nextGoal(long gogc) {
    long live = number("live");
    long scanned = live + number("stacks") + number("globals");
    return Math.max(live + scanned * gogc / 100, 4);
  }

  private long number(String field) {
    return Long.parseLong(fields.group(field));
  }

  private long micros(String field) {
    return Math.round(Double.parseDouble(fields.group(field)) * 1000);
  }
}
