package gotojava.notes.book;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page of evidence, as the benchmark card `MODULE/evidence/bench/NAME.md`, as a part of another
/// page: its links lead where they led, and its headings are bold lines, so that the page keeps its
/// own sections.
final class Card {
  private static final Pattern DESTINATION = Pattern.compile("]\\((?![a-z]+:|#|/)([^)\\s]+)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");

  private final Path file;

  private Card(Path file) {
    this.file = file;
  }

  /// The card of a benchmark.
  ///
  /// @throws BrokenMarker where there is none
  static Card benchmark(Project project, String id) {
    return of(project, id, "bench", "no benchmark card '%s'", "measure it");
  }

  /// What a package's stress tests showed.
  ///
  /// @throws BrokenMarker where there is no evidence of them
  static Card stress(Project project, String id) {
    return of(project, id, "stress", "no evidence of stress tests '%s'", "run them");
  }

  private static Card of(Project project, String id, String kind, String missing, String remedy) {
    var slash = id.indexOf('/');
    var name = id.substring(slash + 1);
    var evidence = project.module(id.substring(0, Math.max(0, slash))).resolve("evidence");
    var file = evidence.resolve(kind).resolve(name + ".md");
    if (slash > 0 && Files.isRegularFile(file)) return new Card(file);
    throw new BrokenMarker(
        missing.formatted(id),
        "%s with './gotojava %s %s', or name one that is there".formatted(remedy, kind, name));
  }

  /// Its lines, to stand in a page.
  List<String> lines(Page page) {
    var lines = new ArrayList<String>();
    var fenced = false;
    for (var line : read()) {
      if (line.startsWith("```")) fenced = !fenced;
      if (line.startsWith("<!--")) continue; // to whoever opens the card's own file
      lines.add(fenced ? line : adapted(page, line));
    }
    return lines;
  }

  private List<String> read() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String adapted(Page page, String line) {
    var heading = HEADING.matcher(line);
    var text = heading.matches() ? "**" + heading.group(1) + "**" : line;
    return DESTINATION
        .matcher(text)
        .replaceAll(match -> {
          var target = file.resolveSibling(match.group(1)).normalize();
          return "](" + page.path(target);
        });
  }
}
