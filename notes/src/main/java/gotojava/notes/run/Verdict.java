package gotojava.notes.run;

import java.util.List;

/// Whether one program of an example kept its contract.
///
/// @param reason why it did not, or was not run, in one line; empty where it was kept
/// @param detail lines to show below the reason: a diff, a dump of threads, a compiler's message
/// @param printed what the program printed on standard output
public record Verdict(
    String id,
    Language language,
    State state,
    String reason,
    List<String> detail,
    List<String> printed) {
  /// What became of it.
  public enum State {
    KEPT,
    BROKEN,
    SKIPPED
  }

  public Verdict {
    detail = List.copyOf(detail);
    printed = List.copyOf(printed);
  }

  static Verdict skipped(String id, Language language, String reason) {
    return new Verdict(id, language, State.SKIPPED, reason, List.of(), List.of());
  }

  static Verdict broken(String id, Language language, String reason, List<String> detail) {
    return new Verdict(id, language, State.BROKEN, reason, detail, List.of());
  }
}
