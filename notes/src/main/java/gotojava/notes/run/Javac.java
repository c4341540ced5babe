package gotojava.notes.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Compiles one Java file alone, in this process, to see what the compiler says of it.
final class Javac {
  private Javac() {}

  /// The compiler's outcome: 0 or 1, and its messages as lines of standard error.
  static Outcome compile(Path file, List<Path> classPath) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new DiagnosticCollector<JavaFileObject>();
    try (var files =
        compiler.getStandardFileManager(messages, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      var out = Files.createTempDirectory("classes");
      var options =
          List.of(
              "-proc:none", "-d", out.toString(), "-cp", Java.joined(classPath), "-Xdiags:verbose");
      var sources = files.getJavaFileObjects(file);
      var task = compiler.getTask(new StringWriter(), files, messages, options, null, sources);
      var compiles = task.call();
      delete(out);
      var lines =
          messages.getDiagnostics().stream()
              .flatMap(d -> d.getMessage(Locale.ENGLISH).lines())
              .toList();
      return new Outcome(Outcome.End.EXITED, compiles ? 0 : 1, List.of(), lines, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var tree = Files.walk(folder)) {
      for (var path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
