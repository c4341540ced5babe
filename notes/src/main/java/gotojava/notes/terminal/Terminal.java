package gotojava.notes.terminal;

import com.google.common.base.Splitter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Where the program prints: knows the width, whether colours are wanted, and what the console's
/// character set can show.
///
/// Text of others (outputs of programs, compiler messages) goes through [#clean(String)], so that
/// an escape sequence is seen and not obeyed.
public final class Terminal {
  private final PrintStream out;
  private final boolean interactive;
  private final boolean coloured;
  private final int columns;
  private final Charset charset;

  /// A terminal as it is described.
  ///
  /// @param interactive whether the stream is a terminal, where colours and progress are shown
  /// @param columns width in characters; lines of tables are cut to it
  public Terminal(PrintStream out, boolean interactive, boolean coloured, int columns) {
    this.out = out;
    this.interactive = interactive;
    this.coloured = coloured;
    this.columns = columns;
    this.charset = out.charset();
  }

  /// The terminal the launcher described; colours only there, and not with NO_COLOR.
  public static Terminal system() {
    var interactive = Boolean.getBoolean("gotojava.terminal");
    var noColor = System.getenv("NO_COLOR");
    var coloured = interactive && (noColor == null || noColor.isEmpty());
    var columns = Integer.getInteger("gotojava.columns", 80);
    return new Terminal(System.out, interactive, coloured, columns < 20 ? 80 : columns);
  }

  public boolean interactive() {
    return interactive;
  }

  public int columns() {
    return columns;
  }

  /// Width, colours and character set in a line.
  public String describe() {
    return "%d columns, %s, %s"
        .formatted(columns, coloured ? "colours" : "no colours", charset.name());
  }

  /// Prints a line, with what the character set lacks in its nearest plain form.
  public void line(String text) {
    out.println(shown(text));
    out.flush();
  }

  /// Prints text over as many lines as it needs.
  public void paragraph(String text) {
    wrap(text, columns).forEach(this::line);
  }

  public void blank() {
    out.println();
  }

  /// Good news, in the accent colour.
  public String good(String text) {
    return coloured ? "\u001b[32m" + text + "\u001b[0m" : text;
  }

  /// Bad news, in the other accent colour.
  public String bad(String text) {
    return coloured ? "\u001b[31m" + text + "\u001b[0m" : text;
  }

  /// What may be passed over.
  public String faint(String text) {
    return coloured ? "\u001b[2m" + text + "\u001b[0m" : text;
  }

  /// A heading.
  public String strong(String text) {
    return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /// Text of others with its control characters made visible: ESC as `^[`.
  public static String clean(String text) {
    if (text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t')) return text;
    var clean = new StringBuilder();
    text.chars().forEach(c -> clean.append(visible((char) c)));
    return clean.toString();
  }

  private static String visible(char c) {
    if (!Character.isISOControl(c) || c == '\t' || c == '\n') return String.valueOf(c);
    return c < ' ' ? "^" + (char) (c + '@') : "\\x%02x".formatted((int) c);
  }

  private String shown(String text) {
    if (charset.newEncoder().canEncode(text)) return text;
    var plain = text;
    for (var pair : PLAIN) plain = plain.replace(pair.symbol, pair.plain);
    return plain;
  }

  private record Plain(String symbol, String plain) {}

  private static final List<Plain> PLAIN =
      List.of(
          new Plain("✓", "+"),
          new Plain("✗", "x"),
          new Plain("–", "-"),
          new Plain("…", "..."),
          new Plain("│", "|"),
          new Plain("─", "-"),
          new Plain("→", "->"),
          new Plain("×", "x"),
          new Plain("·", "*"));

  /// Rows as aligned columns, two spaces apart. On a terminal the last column is wrapped to what is
  /// left of the width, at least 20 characters; elsewhere a row is a line, for tools that read
  /// lines.
  public void table(List<List<String>> rows) {
    if (rows.isEmpty()) return;
    var last = rows.getFirst().size() - 1;
    var widths = new int[last];
    for (var row : rows) {
      for (var i = 0; i < last; i++) widths[i] = Math.max(widths[i], row.get(i).length());
    }
    for (var row : rows) tableRow(row, widths);
  }

  private void tableRow(List<String> row, int[] widths) {
    var lead = new StringBuilder();
    for (var i = 0; i < widths.length; i++) {
      lead.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
    }
    if (!interactive) {
      line(lead + row.getLast());
      return;
    }
    var left = columns - lead.length();
    if (left < 20) { // a narrow terminal: the last column goes below, indented
      line(lead.toString().stripTrailing());
      wrap(row.getLast(), columns - 4).forEach(part -> line("    " + part));
      return;
    }
    var indent = " ".repeat(lead.length());
    for (var part : wrap(row.getLast(), left)) {
      line(lead + part);
      lead = new StringBuilder(indent);
    }
  }

  /// Text in lines of at most `width` characters, broken at spaces where it can be.
  public static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : Splitter.on(' ').split(text)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
