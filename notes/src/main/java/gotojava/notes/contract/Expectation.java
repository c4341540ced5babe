package gotojava.notes.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a program prints, in one of four forms. Lines are compared without trailing blanks; empty
/// lines at the end do not count.
public sealed interface Expectation {
  /// How what was printed differs from this, as lines to show; empty when it does not.
  Optional<List<String>> difference(List<String> printed);

  /// An output that this allows, to show where nothing was run.
  List<String> sample();

  /// These lines, in this order.
  record Exactly(List<String> lines) implements Expectation {
    public Exactly {
      lines = trimmed(lines);
    }

    @Override
    public Optional<List<String>> difference(List<String> printed) {
      return diff(lines, trimmed(printed));
    }

    @Override
    public List<String> sample() {
      return lines;
    }
  }

  /// These lines, in any order.
  record Unordered(List<String> lines) implements Expectation {
    public Unordered {
      lines = trimmed(lines);
    }

    @Override
    public Optional<List<String>> difference(List<String> printed) {
      return diff(sorted(lines), sorted(trimmed(printed)));
    }

    @Override
    public List<String> sample() {
      return lines;
    }
  }

  /// One of several outputs, each exactly.
  record OneOf(List<List<String>> blocks) implements Expectation {
    public OneOf {
      blocks = blocks.stream().map(Expectation::trimmed).toList();
    }

    @Override
    public Optional<List<String>> difference(List<String> printed) {
      var actual = trimmed(printed);
      if (blocks.contains(actual)) return Optional.empty();
      var lines = new ArrayList<String>();
      lines.add("none of the " + blocks.size() + " outputs promised; printed was:");
      actual.forEach(line -> lines.add("+" + line));
      return Optional.of(lines);
    }

    @Override
    public List<String> sample() {
      return blocks.getFirst();
    }
  }

  /// Lines with placeholders, in any order that the constraints allow.
  record Matching(LinePattern pattern) implements Expectation {
    @Override
    public Optional<List<String>> difference(List<String> printed) {
      return pattern.mismatch(trimmed(printed));
    }

    @Override
    public List<String> sample() {
      return pattern.lines();
    }
  }

  /// Lines without trailing blanks, and without empty lines at the end.
  static List<String> trimmed(List<String> lines) {
    var trimmed = new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
    while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) trimmed.removeLast();
    return List.copyOf(trimmed);
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }

  private static Optional<List<String>> diff(List<String> promised, List<String> printed) {
    if (promised.equals(printed)) return Optional.empty();
    var patch = DiffUtils.diff(promised, printed);
    var lines = UnifiedDiffUtils.generateUnifiedDiff("promised", "printed", promised, patch, 3);
    return Optional.of(List.copyOf(lines));
  }
}
