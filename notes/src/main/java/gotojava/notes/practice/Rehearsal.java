package gotojava.notes.practice;

import gotojava.notes.project.Project;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

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
    for (var exercise : Exercises.of(project).all().stream().limit(1).toList()) {
      try (var checker = new Checker(project)) {
        var starter = Submission.of(exercise.starter(), exercise);
        var result = checker.check(exercise, starter, List.of());
        new Report(project, nobody, exercise, starter).print(result);
      }
    }
  }
}
