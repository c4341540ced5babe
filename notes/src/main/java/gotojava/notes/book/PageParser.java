package gotojava.notes.book;

import gotojava.notes.book.Page.Line;
import gotojava.notes.book.Page.Use;
import gotojava.notes.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the markers of a page. A marker in a code block that someone wrote by hand is none: that
/// is how a page shows one.
final class PageParser {
  private static final Pattern MARKER =
      Pattern.compile("([> ]*)<!-- (/?)([a-z]+)(?: (\\S.*?))? -->");
  private static final Pattern FENCE = Pattern.compile("[> ]*(`{3,}|~{3,})(.*)");

  private final Path file;
  private final String name;
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String fence = "";
  private @Nullable Block open;

  private PageParser(Path file, String name, String text) {
    this.file = file;
    this.name = name;
    this.text = text;
  }

  static Page parse(Project project, Path file, String text) {
    return new PageParser(file, project.relative(file), text).parse();
  }

  private Page parse() {
    var number = 1;
    for (var start = 0; start < text.length(); number++) {
      var newline = text.indexOf('\n', start);
      var end = newline < 0 ? text.length() : newline + 1;
      line(number, start, end);
      start = end;
    }
    if (open != null) unclosed(open);
    var sound = findings.isEmpty() ? blocks : List.<Block>of();
    return new Page(file, name, Edition.of(file), text, lines, sound, findings);
  }

  private void line(int number, int start, int end) {
    var content = text.substring(start, end).stripTrailing();
    var marker = MARKER.matcher(content);
    var use = use(marker, number, start, end);
    if (use == Use.PROSE && fence(content)) use = Use.FENCED;
    lines.add(new Line(number, start, content, use));
  }

  private Use use(Matcher marker, int number, int start, int end) {
    var known = marker.matches() ? Kind.of(marker.group(3)) : Optional.<Kind>empty();
    var closing = marker.matches() && !marker.group(2).isEmpty();
    if (open != null) {
      if (closing && known.filter(open.kind()::equals).isPresent()) close(open, start);
      else if (known.isPresent() && fence.isEmpty()) nested(open, number, marker);
      else fence(text.substring(start, end).stripTrailing());
      return Use.WRITTEN;
    }
    if (!fence.isEmpty() || !(known.isPresent() || closing)) return Use.PROSE;
    if (closing) stray(number, marker);
    else open(known.orElseThrow(), marker, number, end);
    return Use.WRITTEN;
  }

  /// Whether a line is part of a code block; notes where one begins and ends.
  private boolean fence(String content) {
    var match = FENCE.matcher(content);
    if (!match.matches()) return !fence.isEmpty();
    var marks = match.group(1);
    if (fence.isEmpty()) fence = marks;
    else if (marks.startsWith(fence) && match.group(2).isBlank()) fence = "";
    return true;
  }

  private void open(Kind kind, Matcher marker, int line, int end) {
    var argument = Optional.ofNullable(marker.group(4)).orElse("");
    var ending = text.startsWith("\r\n", end - 2) ? "\r\n" : "\n";
    open = new Block(kind, argument, marker.group(1), line, end, end, ending);
    if (argument.isEmpty() == kind.takesArgument()) {
      var remedy = kind.takesArgument() ? "name what it shows" : "leave out what follows the word";
      find(line, "'<!-- " + open.name() + " -->' is not complete or says too much", remedy);
    }
  }

  private void close(Block block, int end) {
    blocks.add(
        new Block(
            block.kind(),
            block.argument(),
            block.prefix(),
            block.line(),
            block.start(),
            end,
            block.ending()));
    open = null;
    fence = "";
  }

  private void unclosed(Block block) {
    find(
        block.line(),
        "'<!-- " + block.name() + " -->' is never closed",
        "put '<!-- /" + block.kind().word() + " -->' on a line of its own");
  }

  private void nested(Block around, int line, Matcher marker) {
    find(
        line,
        "'%s' stands inside '%s' of line %d"
            .formatted(marker.group().strip(), around.name(), around.line()),
        "close that one with '<!-- /" + around.kind().word() + " -->' first");
  }

  private void stray(int line, Matcher marker) {
    find(
        line,
        "'" + marker.group().strip() + "' closes nothing",
        "open it, or take the line out; the kinds are " + kinds());
  }

  private static String kinds() {
    var words = new ArrayList<String>();
    for (var kind : Kind.values()) words.add(kind.word());
    return String.join(", ", words);
  }

  private void find(int line, String what, String remedy) {
    findings.add(new Finding(name, line, what, remedy));
  }
}
