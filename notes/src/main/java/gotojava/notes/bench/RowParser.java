package gotojava.notes.bench;

import gotojava.notes.contract.BrokenContract;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the rows of a benchmark from its sources: methods with `@Benchmark`, functions
/// `Benchmark…`. Each has a comment that says what it is.
final class RowParser {
  private static final Pattern JAVA_METHOD = Pattern.compile("\\s+[^=(]* (\\w+)\\(.*");
  private static final Pattern GO_FUNCTION =
      Pattern.compile("func Benchmark(\\w+)\\(\\w+ \\*testing\\.B\\).*");
  private static final Pattern SENTENCE = Pattern.compile("(.+?)\\.(?: .*)?");

  private RowParser() {}

  /// The rows in the lines of a Java file.
  ///
  /// @throws BrokenContract when one lacks its comment
  static List<Row> java(List<String> lines) {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < lines.size(); i++) {
      if (!isBenchmark(lines.get(i))) continue;
      var first = i;
      while (isAnnotation(lines.get(first - 1))) first--;
      while (isAnnotation(lines.get(i))) i++;
      var method = JAVA_METHOD.matcher(lines.get(i));
      if (!method.matches()) throw new BrokenContract(i + 1, "no method follows @Benchmark");
      rows.add(new Row(Row.JAVA, method.group(1), about(lines, first, "///", method.group(1))));
    }
    return rows;
  }

  static boolean isBenchmark(String line) {
    return line.strip().equals("@Benchmark");
  }

  private static boolean isAnnotation(String line) {
    return line.strip().startsWith("@");
  }

  /// The rows in the lines of a Go file.
  ///
  /// @throws BrokenContract when one lacks its comment
  static List<Row> go(List<String> lines) {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < lines.size(); i++) {
      var function = GO_FUNCTION.matcher(lines.get(i));
      if (!function.matches()) continue;
      var name = function.group(1);
      rows.add(new Row(Row.GO, javaName(name), about(lines, i, "//", "Benchmark" + name)));
    }
    return rows;
  }

  /// Java's spelling of what follows `Benchmark` in Go's.
  static String javaName(String goName) {
    return Character.toLowerCase(goName.charAt(0)) + goName.substring(1);
  }

  /// Go's spelling of a method's name.
  static String goName(String method) {
    return "Benchmark" + Character.toUpperCase(method.charAt(0)) + method.substring(1);
  }

  private static String about(List<String> lines, int end, String mark, String name) {
    var start = end;
    while (start > 0 && lines.get(start - 1).strip().startsWith(mark)) start--;
    var text = new StringBuilder();
    for (var line : lines.subList(start, end)) {
      text.append(line.strip().substring(mark.length()).strip()).append(' ');
    }
    var sentence = SENTENCE.matcher(text.toString().strip());
    if (!sentence.matches()) {
      throw new BrokenContract(
          end + 1, name + " has no comment with a sentence that says what it is");
    }
    return sentence.group(1);
  }
}
