package gotojava.notes.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The comment that carries a contract, as paragraphs and literal blocks: the `///` comment of a
/// Java file's first type, or the package comment of a Go file.
///
/// @param parts in the order of the file
public record DocComment(List<Part> parts) {
  /// A stretch of the comment, with the line of the file that it begins at, counted from 1.
  public sealed interface Part {
    int line();
  }

  /// Lines of prose, joined by spaces.
  public record Paragraph(int line, String text) implements Part {}

  /// Lines to be taken as they are: fenced in Java, indented by a tab in Go.
  public record Block(int line, List<String> lines) implements Part {}

  private static final Pattern JAVA_TYPE =
      Pattern.compile(
          "((public|final|abstract|sealed|non-sealed|strictfp) +)*(class|record|enum|interface) .*");

  public DocComment {
    parts = List.copyOf(parts);
  }

  /// The comment of the first type declared in a Java file; no parts where it has none.
  public static DocComment ofJava(List<String> file) {
    var end = 0;
    while (end < file.size() && !JAVA_TYPE.matcher(file.get(end)).matches()) end++;
    if (end == file.size()) return new DocComment(List.of());
    var at = end;
    while (at > 0 && file.get(at - 1).startsWith("@")) at--;
    var start = at;
    while (start > 0 && file.get(start - 1).startsWith("///")) start--;
    var parts = new Parts();
    for (var i = start; i < at; i++) parts.java(i + 1, file.get(i).substring(3));
    return parts.done();
  }

  /// The package comment of a Go file: the `//` lines right above `package`.
  public static DocComment ofGo(List<String> file) {
    var end = 0;
    while (end < file.size() && !file.get(end).startsWith("package ")) end++;
    var start = end;
    while (start > 0 && file.get(start - 1).startsWith("//")) start--;
    var parts = new Parts();
    for (var i = start; i < end; i++) parts.go(i + 1, file.get(i).substring(2));
    return parts.done();
  }

  /// Collects lines into parts.
  private static final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> block = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean fenced;
    private int begin;

    void java(int line, String text) {
      var content = text.startsWith(" ") ? text.substring(1) : text;
      if (content.startsWith("```")) {
        if (fenced) endBlock();
        else endParagraph();
        fenced = !fenced;
        begin = line;
      } else if (fenced) {
        block.add(content);
      } else {
        prose(line, content);
      }
    }

    void go(int line, String text) {
      if (text.startsWith("\t")) {
        endParagraph();
        if (block.isEmpty()) begin = line;
        block.add(text.substring(1));
      } else if (text.isBlank() && !block.isEmpty()) {
        block.add("");
      } else {
        endBlock();
        prose(line, text.startsWith(" ") ? text.substring(1) : text);
      }
    }

    private void prose(int line, String text) {
      if (text.isBlank()) {
        endParagraph();
        return;
      }
      if (ContractParser.isHeader(text)) endParagraph();
      if (paragraph.isEmpty()) begin = line;
      else paragraph.append(' ');
      paragraph.append(text.strip());
    }

    private void endParagraph() {
      if (!paragraph.isEmpty()) parts.add(new Paragraph(begin, paragraph.toString()));
      paragraph.setLength(0);
    }

    private void endBlock() {
      if (fenced || !block.isEmpty()) parts.add(new Block(begin, List.copyOf(block)));
      block.clear();
    }

    DocComment done() {
      endParagraph();
      if (!block.isEmpty()) endBlock();
      return new DocComment(parts);
    }
  }
}
