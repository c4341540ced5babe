package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.exercise.Form;
import gotojava.notes.project.Project;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// Goes through a check with nobody looking. A JVM that leaves an archive of its classes when it
/// ends then has the compiler's among them, and so has the child's: the first check takes half the
/// time.
public final class Rehearsal {
  private Rehearsal() {}

  /// Checks a starter and records nothing. No module has to be built for it: where the check needs
  /// one, it does not compile, and that serves as well.
  public static void run(Project project) throws InterruptedException {
    var nobody = new Terminal(new PrintStream(OutputStream.nullOutputStream()), false, false, 80);
    Json.read(Json.of(Progress.NONE), Progress.class);
    var exercise = first(project);
    if (exercise.isEmpty()) return;
    try (var checker = new Checker(project)) {
      var starter = Submission.of(exercise.get().starter(), exercise.get());
      var result = checker.check(exercise.get(), starter, List.of());
      new Report(project, nobody, exercise.get(), starter).print(result);
    }
  }

  private static Optional<Exercise> first(Project project) {
    return Exercises.of(project).all().stream()
        .filter(exercise -> exercise.form() == Form.FILL)
        .findFirst();
  }
}
