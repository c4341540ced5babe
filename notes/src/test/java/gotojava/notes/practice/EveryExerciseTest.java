package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gotojava.notes.contract.Expectation;
import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Exercise.Mutant;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.exercise.Form;
import gotojava.notes.project.Build;
import gotojava.notes.project.Build.Scope;
import gotojava.notes.project.Project;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Go;
import gotojava.notes.run.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// What every exercise of the project keeps: its starter compiles and fails, its solution passes,
/// and each mutant fails the test that is named for it.
class EveryExerciseTest {
  private static final Project PROJECT = Project.here();
  private static Checker checker;

  @BeforeAll
  static void start() {
    checker = new Checker(PROJECT);
  }

  @AfterAll
  static void end() {
    checker.close();
  }

  @TestFactory
  Stream<DynamicNode> exercise() {
    return Exercises.of(PROJECT).all().stream()
        .map(exercise -> dynamicContainer(exercise.id(), tests(exercise)));
  }

  private static Stream<DynamicNode> tests(Exercise exercise) {
    var tests = new ArrayList<DynamicNode>();
    tests.add(dynamicTest("is complete", () -> isComplete(exercise)));
    if (exercise.form() == Form.PREDICT) {
      tests.add(
          dynamicTest("is what Java prints", () -> predicts(exercise, "java", java(exercise))));
      tests.add(dynamicTest("is what Go prints", () -> predicts(exercise, "go", go(exercise))));
    } else {
      tests.add(dynamicTest("fails its starter", () -> failsStarter(exercise)));
      tests.add(dynamicTest("passes its solution", () -> passesSolution(exercise)));
    }
    for (var mutant : exercise.mutants()) {
      tests.add(dynamicTest("fails " + mutant.name(), () -> fails(exercise, mutant)));
    }
    return tests.stream();
  }

  private static void isComplete(Exercise exercise) throws IOException {
    assertThat(exercise.mutants()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(exercise.hints().en()).hasSize(3);
    assertThat(exercise.hints().zh()).hasSize(3);
    assertThat(mutantFolders(exercise))
        .containsExactlyInAnyOrderElementsOf(
            exercise.mutants().stream().map(Mutant::name).toList());
    var page = exercise.page().split("#", 2);
    assertThat(PROJECT.root().resolve("notes/book/zh/" + page[0] + ".md")).exists();
    assertThat(anchors(PROJECT.root().resolve("notes/book/en/" + page[0] + ".md")))
        .contains(page[1]);
  }

  private static List<String> mutantFolders(Exercise exercise) throws IOException {
    try (var folders = Files.list(exercise.mutantFolder())) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    }
  }

  /// The anchors of a page's headings.
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ +", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  private static void failsStarter(Exercise exercise) throws InterruptedException {
    var result = checker.check(exercise, Submission.of(exercise.starter(), exercise));
    assertThat(result.verdict()).as(result.headline()).isEqualTo(CheckVerdict.FAILED);
    exercise.bug().ifPresent(bug -> assertThat(result.failedTests()).containsExactly(bug.test()));
  }

  /// Both programs print something, and it is the solution.
  private static void predicts(Exercise exercise, String language, List<String> command)
      throws Exception {
    var outcome = new Child(command, exercise.folder(), Dump.NONE).run();
    assertThat(outcome.succeeded()).as("%s", outcome).isTrue();
    assertThat(Expectation.trimmed(outcome.out()))
        .isNotEmpty()
        .isEqualTo(Prediction.lines(exercise.solution(), language));
  }

  /// With the classes of the module, as a check has them.
  private static List<String> java(Exercise exercise) throws InterruptedException {
    var classPath = Java.joined(new Build(PROJECT).classPath(exercise.module(), Scope.MAIN));
    return Java.command(List.of("-cp", classPath, exercise.starter().toString()));
  }

  private static List<String> go(Exercise exercise) throws InterruptedException {
    var go = Go.find(PROJECT);
    if (go.isEmpty()) Assumptions.abort("Go was not found");
    return List.of(go.get().command().toString(), "run", exercise.goProgram().toString());
  }

  private static void passesSolution(Exercise exercise) throws InterruptedException {
    var result = checker.check(exercise, Submission.of(exercise.solution(), exercise));
    assertThat(result.verdict())
        .as("%s %s", result.headline(), result.problems())
        .isEqualTo(CheckVerdict.PASSED);
  }

  private static void fails(Exercise exercise, Mutant mutant) throws InterruptedException {
    var answer = Submission.of(exercise.answer(mutant), exercise);
    var failed = checker.check(exercise, answer).failedTests();
    assertThat(failed).contains(mutant.test());
  }
}
