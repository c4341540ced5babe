package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Form;
import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A learner's folder for one exercise, `workspace/<module>/<name>`: a Maven project with a copy of
/// the starter to edit and a copy of the check to read, or with copies of the programs to read and
/// two empty files for what they print.
///
/// What a learner wrote is never overwritten nor deleted.
record Workspace(Project project, Exercise exercise) {
  private static final String MAIN = "src/main/java";
  private static final String GO = "src/main/go/main.go";
  private static final String TEST = "src/test/java";
  private static final String PREDICTION = "src/prediction";

  /// The ignored folder below the root that holds all of them.
  static Path of(Project project) {
    return project.root().resolve("workspace");
  }

  Path folder() {
    return of(project).resolve(exercise.module()).resolve(exercise.name());
  }

  /// The file to edit, or the folder of the files to fill.
  Path answer() {
    return predicts() ? folder().resolve(PREDICTION) : starter();
  }

  /// The folder in which a save is worth a check.
  Path watched() {
    return predicts() ? answer() : folder().resolve(MAIN);
  }

  /// The copy of the starter, or of the Java program.
  Path starter() {
    return folder().resolve(MAIN).resolve(exercise.source());
  }

  /// The copy of the Go program.
  Path goProgram() {
    return folder().resolve(GO);
  }

  private boolean predicts() {
    return exercise.form() == Form.PREDICT;
  }

  /// The copy of the check.
  Path check() {
    return folder().resolve(TEST).resolve(exercise.checkSource());
  }

  boolean started() {
    return Files.isDirectory(folder());
  }

  /// Copies what is not there yet: all of it, or what was deleted since.
  ///
  /// @return whether the answer was among it
  boolean fill() {
    try {
      var fresh = !Files.exists(answer());
      copy(exercise.starter(), starter());
      if (predicts()) fillPrediction();
      else copy(exercise.check(), check());
      var pom = folder().resolve("pom.xml");
      if (!Files.exists(pom)) Files.writeString(pom, Pom.of(project, exercise));
      return fresh;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void fillPrediction() throws IOException {
    copy(exercise.goProgram(), goProgram());
    Files.createDirectories(answer());
    for (var language : Prediction.LANGUAGES) {
      var file = Prediction.file(answer(), language);
      if (!Files.exists(file)) Files.createFile(file);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(to)) AtomicFile.write(to, Files.readString(from));
  }

  /// What is to be checked.
  ///
  /// @throws UserError when the exercise is not started, or its file is gone
  Submission submission() {
    refuseUnstarted();
    if (predicts()) return prediction();
    if (!Files.isRegularFile(answer())) throw gone(answer());
    var read = checkUnchanged() ? check() : exercise.check();
    return new Submission(answer(), sources(), read);
  }

  private Submission prediction() {
    for (var language : Prediction.LANGUAGES) {
      var file = Prediction.file(answer(), language);
      if (!Files.isRegularFile(file)) throw gone(file);
    }
    return new Submission(answer(), List.of(), answer());
  }

  private void refuseUnstarted() {
    if (started()) return;
    throw new UserError(
        "%s is not started: './gotojava practice start %s'"
            .formatted(exercise.id(), exercise.id()));
  }

  private UserError gone(Path file) {
    var others = predicts() ? List.<Path>of() : sources();
    var found =
        others.isEmpty() ? "" : " (there is " + project.relative(others.getFirst()) + ": renamed?)";
    return new UserError(
        "%s is gone%s: put it back, or './gotojava practice reset %s' starts anew"
            .formatted(project.relative(file), found, exercise.id()));
  }

  /// All Java files of the learner: more than the starter's may be there.
  List<Path> sources() {
    try (Stream<Path> tree = Files.walk(folder().resolve(MAIN))) {
      return tree.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Whether the copy of the check says what the original says.
  boolean checkUnchanged() {
    if (predicts()) return true;
    try {
      return Files.exists(check()) && Files.mismatch(check(), exercise.check()) < 0;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Puts the starter back.
  ///
  /// @return where what was there is kept
  /// @throws UserError when the exercise is not started
  Path reset() {
    refuseUnstarted();
    try {
      var kept = unused();
      Files.createDirectories(kept);
      var source = folder().resolve("src");
      if (Files.exists(source)) Files.move(source, kept.resolve("src"));
      fill();
      return kept;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Path unused() {
    var n = 1;
    while (Files.exists(folder().resolve("before-reset").resolve(String.valueOf(n)))) n++;
    return folder().resolve("before-reset").resolve(String.valueOf(n));
  }

  private UserError unwritable(IOException e) {
    return new UserError(
        "cannot write to %s (%s)".formatted(project.relative(folder()), reason(e)));
  }

  private UserError unreadable(IOException e) {
    return new UserError("cannot read %s (%s)".formatted(project.relative(folder()), reason(e)));
  }

  static String reason(IOException e) {
    return e instanceof AccessDeniedException denied
        ? "no permission for " + denied.getFile()
        : e.toString();
  }
}
