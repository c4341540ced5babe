package gotojava.notes.practice;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import gotojava.notes.exercise.Exercise;
import gotojava.notes.run.Java;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles in this process and into memory. The second time is several times faster, once the
/// compiler is loaded and the jars are open.
final class Compiler implements AutoCloseable {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

  /// What came of a compilation.
  ///
  /// @param classes class files by the name of their class; empty where there are errors
  record Compilation(Map<String, byte[]> classes, List<CompileError> errors) {}

  /// Compiles an answer with its check.
  Compilation compile(Submission submission, Exercise exercise, List<Path> classPath) {
    var unreadable = unreadable(submission.answer());
    if (unreadable.isPresent()) return new Compilation(Map.of(), List.of(unreadable.get()));
    var found = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "-implicit:none", "-g", "-cp", Java.joined(classPath));
    var sources = new ArrayList<>(submission.sources());
    sources.add(exercise.check());
    try (var memory = new Memory(files)) {
      var task =
          (JavacTask)
              javac.getTask(
                  new StringWriter(),
                  memory,
                  found,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var astray = astray(task, submission, exercise);
      if (!astray.isEmpty()) return new Compilation(Map.of(), astray);
      task.generate();
      var errors = errors(found);
      return new Compilation(errors.isEmpty() ? memory.classes() : Map.of(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What keeps an answer from being read at all: javac would say something else of it.
  private static Optional<CompileError> unreadable(Path answer) {
    try {
      var text = Files.readString(answer);
      if (text.isBlank()) return error(answer, "the file is empty");
      if (!text.startsWith("\uFEFF")) return Optional.empty();
      return error(answer, "the file begins with a byte order mark: save it without one");
    } catch (CharacterCodingException _) {
      return error(answer, "the file is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      return error(answer, "the file cannot be read: " + Workspace.reason(e));
    }
  }

  private static Optional<CompileError> error(Path file, String message) {
    return Optional.of(new CompileError(file, 1, 1, message, ""));
  }

  private static List<CompileError> errors(DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(CompileError::of)
        .toList();
  }

  /// The answer, where it stands in another package: javac would take it and then miss the class in
  /// the check, far from the cause.
  private static List<CompileError> astray(JavacTask task, Submission submission, Exercise exercise)
      throws IOException {
    for (var unit : task.parse()) {
      var path = Path.of(unit.getSourceFile().toUri());
      var name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
      if (!path.equals(submission.answer()) || name.equals(exercise.packageName())) continue;
      return List.of(astray(task, unit, path, name, exercise.packageName()));
    }
    return List.of();
  }

  private static CompileError astray(
      JavacTask task, CompilationUnitTree unit, Path path, String name, String expected)
      throws IOException {
    var tree = unit.getPackage() == null ? unit : unit.getPackage();
    var start = Math.max(0, Trees.instance(task).getSourcePositions().getStartPosition(unit, tree));
    var line = unit.getLineMap().getLineNumber(start);
    var text = unit.getSourceFile().getCharContent(true).toString().lines();
    var message =
        "the check looks for this class in package %s, not in %s"
            .formatted(expected, name.isEmpty() ? "the unnamed package" : name);
    return new CompileError(path, line, 1, message, text.skip(line - 1).findFirst().orElse(""));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /// Takes class files and forgets them with the compilation.
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Collection<ClassFile> written = new ArrayList<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      var file = new ClassFile(className);
      written.add(file);
      return file;
    }

    Map<String, byte[]> classes() {
      var classes = new HashMap<String, byte[]>();
      for (var file : written) classes.put(file.className, file.bytes.toByteArray());
      return classes;
    }

    @Override
    public void close() {
      // the files below stay open for the next compilation
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final String className;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String className) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.className = className;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
