package gotojava.notes.run;

import java.util.List;

/// What a child process did.
///
/// @param exit its exit code; without meaning unless it [End#EXITED]
/// @param out lines of standard output
/// @param err lines of standard error
/// @param dump its threads at the moment it was found hanging, else empty
public record Outcome(End end, int exit, List<String> out, List<String> err, String dump) {
  /// How it ended.
  public enum End {
    EXITED,
    /// It was ended at the limit of its time.
    HUNG,
    /// It was ended at the limit of its output.
    FLOODED
  }

  public Outcome {
    out = List.copyOf(out);
    err = List.copyOf(err);
  }

  public boolean succeeded() {
    return end == End.EXITED && exit == 0;
  }
}
