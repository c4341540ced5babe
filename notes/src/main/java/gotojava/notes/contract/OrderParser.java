package gotojava.notes.contract;

import gotojava.notes.contract.LinePattern.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the constraints of an `Order:` line: `` `a` before `b`, all before `c` ``, where each
/// fragment names exactly one line of the pattern.
final class OrderParser {
  private static final Pattern PAIR =
      Pattern.compile("(all|`[^`]+`) before (all|`[^`]+`)[.,;]?(?:\\s+(?:and\\s+)?|$)");

  private final int line;
  private final List<String> lines;

  OrderParser(int line, List<String> lines) {
    this.line = line;
    this.lines = lines;
  }

  List<Before> parse(String text) {
    var pairs = new ArrayList<Before>();
    var match = PAIR.matcher(text);
    var at = 0;
    while (at < text.length()) {
      if (!match.find() || match.start() != at) {
        throw new BrokenContract(line, "'Order:' not understood at: " + text.substring(at));
      }
      add(match.group(1), match.group(2), pairs);
      at = match.end();
    }
    if (pairs.isEmpty()) throw new BrokenContract(line, "'Order:' says nothing");
    return pairs;
  }

  private void add(String first, String second, List<Before> pairs) {
    for (var a : named(first)) {
      for (var b : named(second)) {
        if (a != (int) b) pairs.add(new Before(a, b));
      }
    }
  }

  private List<Integer> named(String fragment) {
    if (fragment.equals("all")) return IntStream.range(0, lines.size()).boxed().toList();
    var text = fragment.substring(1, fragment.length() - 1);
    var whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])");
    var found =
        IntStream.range(0, lines.size()).filter(i -> whole.matcher(lines.get(i)).find()).toArray();
    if (found.length == 1) return List.of(found[0]);
    throw new BrokenContract(
        line, "'Order:' names " + fragment + ", which is in " + found.length + " lines, not one");
  }
}
