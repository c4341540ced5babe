package gotojava.notes.book;

import com.google.common.hash.Hashing;
import gotojava.notes.book.Page.Line;
import gotojava.notes.book.Page.Use;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A part of a page under a heading of its first or second level: what is translated at a time.
///
/// @param line of the heading
/// @param renders which section of the English page this one is a translation of, where it says so
/// @param digest of its prose: what stands between markers does not count, nor how lines are broken
/// @param headings the lines of its inner headings, as they stand there
record Section(
    String heading,
    int line,
    Optional<Renders> renders,
    String digest,
    List<Block> blocks,
    List<Line> headings) {
  /// The line `<!-- renders en: HEADING DIGEST -->` of a translation.
  ///
  /// @param digest of the English prose that was translated, empty where none is stated
  record Renders(int line, String heading, String digest) {
    /// The line itself.
    String text() {
      return "<!-- renders en: " + heading + (digest.isEmpty() ? "" : " " + digest) + " -->";
    }
  }

  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)(?: +#+)?");
  private static final Pattern RENDERS =
      Pattern.compile("<!-- renders en: +(.*?)(?: +([0-9a-f]{12}))? *-->");
  private static final int DIGITS = 12;
  private static final int NO_HEADING = 7;

  Section {
    blocks = List.copyOf(blocks);
    headings = List.copyOf(headings);
  }

  /// The sections of a page, in its order.
  static List<Section> of(Page page) {
    var sections = new ArrayList<Section>();
    var lines = page.lines();
    for (var at = 0; at < lines.size(); ) {
      var from = at++;
      while (at < lines.size() && level(lines.get(at)) > 2) at++;
      if (level(lines.get(from)) <= 2) sections.add(section(page, lines.subList(from, at)));
    }
    return sections;
  }

  private static Section section(Page page, List<Line> lines) {
    var heading = lines.getFirst();
    var rest = lines.subList(1, lines.size());
    var last = lines.getLast().number();
    var blocks =
        page.blocks().stream()
            .filter(block -> block.line() > heading.number() && block.line() <= last)
            .toList();
    var inner = rest.stream().filter(line -> level(line) < NO_HEADING).toList();
    var renders = rest.stream().flatMap(line -> renders(line).stream()).findFirst();
    return new Section(title(heading), heading.number(), renders, digest(rest), blocks, inner);
  }

  /// 1 to 6 for a heading, 7 for any other line.
  static int level(Line line) {
    var match = HEADING.matcher(line.text());
    return line.use() == Use.PROSE && match.matches() ? match.group(1).length() : NO_HEADING;
  }

  /// The text of a heading.
  static String title(Line heading) {
    var match = HEADING.matcher(heading.text());
    return match.matches() ? match.group(2) : "";
  }

  private static Optional<Renders> renders(Line line) {
    var match = RENDERS.matcher(line.text());
    if (line.use() != Use.PROSE || !match.matches()) return Optional.empty();
    var digest = Optional.ofNullable(match.group(2)).orElse("");
    return Optional.of(new Renders(line.number(), match.group(1), digest));
  }

  private static String digest(List<Line> lines) {
    var prose =
        lines.stream()
            .filter(line -> line.use() != Use.WRITTEN && renders(line).isEmpty())
            .map(line -> line.text().replaceFirst("^[> ]+", ""))
            .collect(Collectors.joining(" "));
    var normal = prose.strip().replaceAll("\\s+", " ");
    var hash = Hashing.sha256().hashString(normal, StandardCharsets.UTF_8);
    return hash.toString().substring(0, DIGITS);
  }
}
