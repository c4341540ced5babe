package gotojava.notes.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lines of which each is printed once, in any order: `{a}` stands for one value throughout, `{_}`
/// for anything, and constraints say which line comes before which.
///
/// Found by search: the most particular line first, each value bound where it is first met, taken
/// back where it leads nowhere.
public final class LinePattern {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*|_)}");

  /// Says that one line of the pattern comes before another.
  ///
  /// @param first index of the earlier line
  /// @param second index of the later line
  record Before(int first, int second) {}

  private final List<String> lines;
  private final List<Before> order;
  private final List<LineMatcher> matchers;

  LinePattern(List<String> lines, List<Before> order) {
    this.lines = Expectation.trimmed(lines);
    this.order = List.copyOf(order);
    this.matchers = this.lines.stream().map(LineMatcher::of).toList();
  }

  /// Whether a line has a placeholder that stands for one value throughout.
  public boolean hasNames() {
    return placeholders().anyMatch(name -> !name.equals("_"));
  }

  /// Whether a line has a placeholder that stands for anything.
  public boolean hasBlanks() {
    return placeholders().anyMatch("_"::equals);
  }

  private Stream<String> placeholders() {
    return lines.stream().flatMap(line -> PLACEHOLDER.matcher(line).results()).map(r -> r.group(1));
  }

  List<String> lines() {
    return lines;
  }

  /// What keeps the printed lines from fitting, as lines to show; empty when they fit.
  Optional<List<String>> mismatch(List<String> printed) {
    var found = new Search(printed).run();
    if (found.isEmpty()) return Optional.empty();
    var shown = new ArrayList<>(found);
    shown.add("printed was:");
    printed.forEach(line -> shown.add("+" + line));
    return Optional.of(shown);
  }

  private record LineMatcher(Pattern regex, List<String> names) {
    static LineMatcher of(String line) {
      var regex = new StringBuilder();
      var names = new ArrayList<String>();
      var placeholder = PLACEHOLDER.matcher(line);
      var at = 0;
      while (placeholder.find()) {
        regex.append(Pattern.quote(line.substring(at, placeholder.start())));
        var name = placeholder.group(1);
        var known = names.indexOf(name);
        if (known >= 0 && !name.equals("_")) regex.append("\\").append(known + 1);
        else regex.append("(.+)");
        if (known < 0 || name.equals("_")) names.add(name);
        at = placeholder.end();
      }
      regex.append(Pattern.quote(line.substring(at)));
      return new LineMatcher(Pattern.compile(regex.toString()), names);
    }

    /// The values a printed line gives, or null where it does not fit those known.
    Optional<Map<String, String>> bind(String printed, Map<String, String> known) {
      var match = regex.matcher(printed);
      if (!match.matches()) return Optional.empty();
      var bound = new HashMap<>(known);
      for (var i = 0; i < names.size(); i++) {
        var name = names.get(i);
        if (name.equals("_")) continue;
        var before = bound.putIfAbsent(name, match.group(i + 1));
        if (before != null && !before.equals(match.group(i + 1))) return Optional.empty();
      }
      return Optional.of(bound);
    }
  }

  /// One search; `place[i]` is where line i of the pattern was printed, -1 while unknown.
  private final class Search {
    private final List<String> printed;
    private final int[] place = IntStream.range(0, lines.size()).map(_ -> -1).toArray();
    private final boolean[] taken;
    private List<String> reason = List.of();

    Search(List<String> printed) {
      this.printed = printed;
      this.taken = new boolean[printed.size()];
    }

    List<String> run() {
      for (var line : lines) {
        if (candidates(lines.indexOf(line)) == 0) return List.of("no line fits: " + line);
      }
      if (printed.size() != lines.size()) {
        return List.of("promised %d lines, printed %d".formatted(lines.size(), printed.size()));
      }
      var byChoice =
          IntStream.range(0, lines.size())
              .boxed()
              .sorted(Comparator.comparingLong(this::candidates))
              .toList();
      if (placed(byChoice, 0, Map.of())) return List.of();
      return reason.isEmpty()
          ? List.of("no values for the placeholders make every line fit")
          : reason;
    }

    private long candidates(int index) {
      return printed.stream().filter(p -> matchers.get(index).regex.matcher(p).matches()).count();
    }

    private boolean placed(List<Integer> turn, int depth, Map<String, String> known) {
      if (depth == turn.size()) return true;
      var index = turn.get(depth);
      for (var i = 0; i < printed.size(); i++) {
        if (taken[i]) continue;
        var bound = matchers.get(index).bind(printed.get(i), known);
        if (bound.isEmpty()) continue;
        taken[i] = true;
        place[index] = i;
        if (inOrder() && placed(turn, depth + 1, bound.get())) return true;
        taken[i] = false;
        place[index] = -1;
      }
      return false;
    }

    private boolean inOrder() {
      for (var pair : order) {
        var first = place[pair.first];
        var second = place[pair.second];
        if (first < 0 || second < 0 || first < second) continue;
        reason =
            List.of(
                "out of order: \"%s\" must come before \"%s\""
                    .formatted(printed.get(first), printed.get(second)));
        return false;
      }
      return true;
    }
  }
}
