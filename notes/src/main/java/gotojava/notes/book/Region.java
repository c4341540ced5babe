package gotojava.notes.book;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A part of a file, from `// region NAME` to its `// endregion`; in files whose comments begin so,
/// with `#`. Regions may stand inside each other.
///
/// @param file that the region is in
record Region(Path file, String name) {
  private static final Pattern BEGIN = Pattern.compile("\\s*(?://|#) region (\\S+)\\s*");
  private static final Pattern END = Pattern.compile("\\s*(?://|#) endregion\\s*");
  private static final Map<String, String> LANGUAGES = Map.of("md", "markdown", "yml", "yaml");

  /// The region that a marker names as `PATH#NAME`, the path from the root of the project.
  ///
  /// @throws BrokenMarker where there is no such file
  static Region of(Project project, String argument) {
    var hash = argument.indexOf('#');
    if (hash < 0) throw new BrokenMarker("'" + argument + "' names no region", "write PATH#NAME");
    var path = argument.substring(0, hash);
    var file = project.root().resolve(path).normalize();
    if (file.startsWith(project.root()) && Files.isRegularFile(file)) {
      return new Region(file, argument.substring(hash + 1));
    }
    throw new BrokenMarker("no file '" + path + "'", "name a file by its path from the root");
  }

  /// What the code is written in, for the page to colour it.
  String language() {
    var path = file.toString();
    var ending = path.substring(path.lastIndexOf('.') + 1);
    return LANGUAGES.getOrDefault(ending, ending);
  }

  /// Its lines, moved to the margin.
  ///
  /// @throws BrokenMarker where the file has no such region, or it does not end
  List<String> lines() {
    var lines = new ArrayList<String>();
    var depth = 0;
    for (var line : read()) {
      var begins = BEGIN.matcher(line);
      if (begins.matches()) {
        if (depth > 0 || begins.group(1).equals(name)) depth++;
      } else if (END.matcher(line).matches()) {
        if (depth > 0 && --depth == 0) return atMargin(lines);
      } else if (depth > 0) {
        lines.add(line);
      }
    }
    throw depth > 0
        ? new BrokenMarker("region '" + name + "' does not end", "end it with '// endregion'")
        : new BrokenMarker("no region '" + name + "'", "begin it with '// region " + name + "'");
  }

  private List<String> read() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> atMargin(List<String> lines) {
    var text = String.join("\n", lines).stripTrailing(); // stripIndent counts a last blank line
    return text.stripIndent().lines().dropWhile(String::isBlank).toList();
  }
}
