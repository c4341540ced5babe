package gotojava.notes.stress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What jcstress prints: a part for each fork, then, after `RUN RESULTS:`, the sums of all forks.
record Report(List<String> lines) {
  private static final String SUMS = "RUN RESULTS:";
  private static final String FAILURES = "TEST FAILURES:";
  private static final String FATAL = "FATAL: ";
  private static final Pattern TEST = Pattern.compile("\\.+ \\[[A-Z ]+] (\\S+)");
  private static final Pattern ROW =
      Pattern.compile(
          " +(\\S.*?) {2,}([\\d,]+) +[<>]?[\\d.,]+% +"
              + "(Acceptable|Interesting|Forbidden|Unknown)\\b.*");

  Report {
    lines = List.copyOf(lines);
  }

  /// The sums, in the order of the report; empty where it was cut off before them.
  List<Count> counts() {
    var counts = new LinkedHashSet<Count>();
    var test = "";
    for (var line : lines.stream().dropWhile(line -> !line.equals(SUMS)).toList()) {
      var heading = TEST.matcher(line);
      if (heading.matches()) test = heading.group(1);
      var row = ROW.matcher(line);
      if (row.matches()) {
        var times = Long.parseLong(row.group(2).replace(",", ""));
        counts.add(new Count(test, row.group(1), row.group(3), times));
      }
    }
    return List.copyOf(counts);
  }

  /// Why jcstress failed, in its words; empty where it does not say.
  String complaint() {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.startsWith(FATAL)) return line.substring(FATAL.length());
      if (line.endsWith(FAILURES) && i + 1 < lines.size()) return lines.get(i + 1).strip();
      if (line.startsWith("Error: ")) return line.substring("Error: ".length());
    }
    return "";
  }
}
