package gotojava.notes.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// What the compiler objects to, and where.
///
/// @param column of the character, from 1
/// @param source the line it stands in
record CompileError(Path file, long line, int column, String message, String source) {
  static CompileError of(Diagnostic<? extends JavaFileObject> diagnostic) {
    var file = diagnostic.getSource();
    var message = diagnostic.getMessage(Locale.ENGLISH);
    if (file == null) return new CompileError(Path.of(""), 0, 0, message, "");
    var path = Path.of(file.toUri());
    try {
      var text = file.getCharContent(true).toString();
      var at = Math.clamp(diagnostic.getPosition(), 0, text.length());
      var start = text.lastIndexOf('\n', at - 1) + 1;
      var source = text.substring(start).lines().findFirst().orElse("");
      return new CompileError(path, diagnostic.getLineNumber(), at - start + 1, message, source);
    } catch (IOException _) {
      return new CompileError(path, diagnostic.getLineNumber(), 0, message, "");
    }
  }

  /// `path:line:column: message`, the line, and a caret below the place.
  ///
  /// @param path the file as people read it
  List<String> lines(String path) {
    if (line == 0) return message.lines().toList();
    var first = "%s:%d:%d: %s".formatted(path, line, column, message);
    if (source.isBlank()) return first.lines().toList();
    return List.of(first, source, lead() + "^").stream().flatMap(String::lines).toList();
  }

  /// Blanks as wide as what stands before the place.
  private String lead() {
    var lead = new StringBuilder();
    source
        .codePoints()
        .limit(source.codePointCount(0, Math.clamp(column - 1, 0, source.length())))
        .forEach(c -> lead.append(c == '\t' ? '\t' : Character.isIdeographic(c) ? '\u3000' : ' '));
    return lead.toString();
  }
}
