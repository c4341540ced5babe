package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Form;
import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks answers, with a compiler that stays warm and a child that is started before it is needed.
final class Checker implements AutoCloseable {
  private final Project project;
  private final Duration limit;
  private final Build build;
  private final Compiler compiler;
  private @Nullable CheckProcess waiting;

  /// Starts a child at once: it warms up while the exercise is looked for and compiled.
  Checker(Project project) {
    this(project, CheckProcess.LIMIT);
  }

  Checker(Project project, Duration limit) {
    this.project = project;
    this.limit = limit;
    this.waiting = start();
    this.build = new Build(project);
    this.compiler = new Compiler();
  }

  /// Checks an answer.
  ///
  /// @throws UserError when the module cannot be built
  CheckResult check(Exercise exercise, Submission submission) throws InterruptedException {
    if (exercise.form() == Form.PREDICT) {
      return Prediction.check(submission.answer(), exercise.solution());
    }
    return check(exercise, submission, build.classPath(exercise.module(), Build.Scope.MAIN));
  }

  /// Checks an answer.
  ///
  /// @param module the class path of the exercise's module
  CheckResult check(Exercise exercise, Submission submission, List<Path> module)
      throws InterruptedException {
    var classPath = Stream.concat(module.stream(), CheckProcess.libraries().stream()).toList();
    var compilation = compiler.compile(submission, exercise, classPath);
    if (!compilation.errors().isEmpty()) return CheckResult.ofErrors(compilation.errors());
    try (var child = take()) {
      var trial = child.ask(exercise.checkClass(), module, compilation.classes());
      return CheckResult.of(trial, compilation.classes().keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts the next child, for a check that will come.
  void prepare() {
    if (waiting == null) waiting = start();
  }

  /// Builds what the first check of an exercise would wait for.
  void warmUp(Exercise exercise) throws InterruptedException {
    if (exercise.form() == Form.PREDICT) return;
    build.classPath(exercise.module(), Build.Scope.MAIN);
    try (var child = take()) {
      child.warmUpOnly();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CheckProcess take() throws IOException {
    var child = waiting;
    waiting = null;
    if (child != null && child.alive()) return child;
    if (child != null) child.close();
    return start();
  }

  private CheckProcess start() {
    try {
      return CheckProcess.start(project, limit);
    } catch (IOException e) {
      throw new UserError("cannot start a JVM for the check: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      compiler.close();
      if (waiting != null) waiting.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
