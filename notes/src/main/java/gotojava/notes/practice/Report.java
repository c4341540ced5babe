package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Form;
import gotojava.notes.practice.CheckResult.Problem;
import gotojava.notes.project.Project;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Prints what came of a check: the verdict, the evidence, what to do next.
record Report(Project project, Terminal terminal, Exercise exercise, Submission submission) {
  private static final int MOST_ERRORS = 5;
  private static final int MOST_PROBLEMS = 3;
  private static final int MOST_LINES = 24;
  private static final int MOST_PRINTED = 12;
  private static final int WIDEST = 300;

  void print(CheckResult result) {
    var passed = result.verdict().passed();
    var mark = passed ? terminal.good("✓ ") : terminal.bad("✗ ");
    terminal.line(mark + exercise.id() + ": " + result.headline());
    errors(result.errors());
    problems(result.problems());
    printed(result.printed());
    if (!passed) terminal.line("next: ./gotojava practice hint " + exercise.id());
  }

  private void errors(List<CompileError> errors) {
    errors.stream()
        .limit(MOST_ERRORS)
        .forEach(error -> indented(2, error.lines(project.relative(shown(error.file()))).stream()));
    if (errors.size() > MOST_ERRORS) more(2, errors.size() - MOST_ERRORS, "errors");
  }

  private void problems(List<Problem> problems) {
    var told = new HashSet<String>();
    var inOrder = inOrder(problems);
    for (var i = 0; i < inOrder.size(); i++) {
      var problem = inOrder.get(i);
      terminal.line("  " + Terminal.clean(problem.title()));
      if (i >= MOST_PROBLEMS) continue;
      if (told.add(problem.text())) indented(6, problem.text().lines());
      places(problem);
    }
    if (inOrder.size() > MOST_PROBLEMS && !told.contains("")) {
      terminal.line("  (details of the first %d)".formatted(MOST_PROBLEMS));
    }
  }

  /// Those of a check as its author wrote the tests: JUnit's order is none that a reader knows.
  private List<Problem> inOrder(List<Problem> problems) {
    if (exercise.form() == Form.PREDICT) return problems;
    return problems.stream().sorted(Comparator.comparingInt(inSource())).toList();
  }

  /// Where a test stands in the check.
  private ToIntFunction<Problem> inSource() {
    try {
      var source = Files.readString(exercise.check());
      return problem -> problem.test().isEmpty() ? -1 : source.indexOf(problem.test() + "(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the answer stood, and which line of the check had it do that.
  private void places(Problem problem) {
    var inCheck = problem.frames().stream().filter(this::isCheck).findFirst();
    var inAnswer = problem.frames().stream().filter(frame -> !isCheck(frame)).findFirst();
    Stream.of(inAnswer, inCheck)
        .flatMap(frame -> frame.stream())
        .forEach(frame -> terminal.line("      at " + place(frame)));
  }

  private boolean isCheck(StackTraceElement frame) {
    return source(frame).endsWith(exercise.checkSource());
  }

  private String place(StackTraceElement frame) {
    var source = source(frame);
    var file =
        Stream.concat(submission.sources().stream(), Stream.of(submission.check()))
            .filter(path -> path.endsWith(source))
            .findFirst()
            .orElse(source);
    var path = file.isAbsolute() ? project.relative(file) : file.toString();
    return path + ":" + frame.getLineNumber();
  }

  /// The file of a frame, below its source root.
  private static Path source(StackTraceElement frame) {
    var name = frame.getClassName();
    var folder = name.substring(0, Math.max(0, name.lastIndexOf('.'))).replace('.', '/');
    return Path.of(folder, String.valueOf(frame.getFileName()));
  }

  /// The learner's copy of the check, in the place of the original that was compiled.
  private Path shown(Path file) {
    return file.equals(exercise.check()) ? submission.check() : file;
  }

  private void printed(List<String> lines) {
    if (lines.isEmpty()) return;
    terminal.line("  your program printed");
    for (var line : lines.subList(0, Math.min(MOST_PRINTED, lines.size()))) {
      terminal.line("  │ " + cut(Terminal.clean(line)));
    }
    if (lines.size() > MOST_PRINTED) more(2, lines.size() - MOST_PRINTED, "lines");
  }

  private void indented(int blanks, Stream<String> lines) {
    var all = lines.toList();
    for (var line : all.subList(0, Math.min(MOST_LINES, all.size()))) {
      terminal.line(" ".repeat(blanks) + cut(Terminal.clean(line)));
    }
    if (all.size() > MOST_LINES) more(blanks, all.size() - MOST_LINES, "lines");
  }

  private void more(int blanks, int count, String what) {
    terminal.line(" ".repeat(blanks) + "… %,d more %s".formatted(count, what));
  }

  private static String cut(String line) {
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST) + "…";
  }
}
