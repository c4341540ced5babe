package gotojava.notes.book;

import java.util.ArrayList;
import java.util.List;

/// Lines of Markdown, as the engine writes them between markers.
final class Markdown {
  private final List<String> lines = new ArrayList<>();
  private boolean gap;

  /// A block of code, in a fence longer than any in the code.
  void code(String language, List<String> code) {
    var marks = "```";
    while (String.join("\n", code).contains(marks)) marks += "`";
    separate();
    lines.add(marks + language);
    lines.addAll(code);
    lines.add(marks);
  }

  /// A block of text with a line that leads it in; that line may be empty.
  void text(String lead, List<String> text) {
    if (!lead.isEmpty()) paragraph(lead);
    code("text", text);
  }

  /// Text between blank lines.
  void paragraph(String text) {
    gap |= !lines.isEmpty();
    separate();
    lines.add(text);
    gap = true;
  }

  /// Lines as they are.
  void raw(List<String> text) {
    separate();
    lines.addAll(text);
  }

  private void separate() {
    if (gap) lines.add("");
    gap = false;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  static String link(String text, String destination) {
    return "[" + text + "](" + destination + ")";
  }
}
