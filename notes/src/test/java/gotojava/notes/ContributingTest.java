package gotojava.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import gotojava.notes.project.Project;
import gotojava.notes.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Follows the steps of CONTRIBUTING.md in a checkout that has the build and nothing else: writes
/// the files that the page shows, and runs the commands that it names.
@TestInstance(PER_CLASS)
class ContributingTest {
  private static final Pattern FILE =
      Pattern.compile(
          "`([a-z][^`\\s<>]*\\.(?:java|go|yaml))`:?\\n\\n```\\w+\\n(.*?\\n)```\\n", Pattern.DOTALL);
  private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MUTANT = Pattern.compile("\\| `([a-z-]+)` \\| `(return [^`]+)` \\|");
  private static final String RING = "gotojava/patterns/loops/Ring.java";

  @TempDir private static Path checkout;
  private String page = "";
  private Program program = new Program(Path.of(""));

  @BeforeAll
  void writeTheFilesOfThePage() throws IOException {
    var root = Project.here().root();
    page = Files.readString(root.resolve("CONTRIBUTING.md"));
    program = new Program(checkout);
    copyTheBuild(root);
    write("patterns/src/main/go/go.mod", "module gotojava.example/patterns\n\ngo 1.26\n");
    for (var file : all(FILE)) write(file.group(1), file.group(2));
    var solution = Files.readString(checkout.resolve("patterns/src/solution/java/" + RING));
    for (var mutant : all(MUTANT)) {
      var wrong = solution.replaceFirst("return .*;", mutant.group(2));
      write("patterns/src/mutant/java/ring/" + mutant.group(1) + "/" + RING, wrong);
    }
  }

  private void copyTheBuild(Path root) throws IOException {
    try (var files = Files.walk(root, 3)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var path = Project.here().relative(file);
        if (!path.matches("pom.xml|[a-z-]+/pom.xml|gotojava|mvnw|\\.mvn/.*")) continue;
        Files.createDirectories(checkout.resolve(path).getParent());
        Files.copy(file, checkout.resolve(path));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> each_command_does_what_it_says() {
    return all(COMMANDS).stream()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("./gotojava "))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertSucceeds(line)));
  }

  private void assertSucceeds(String line) throws Exception {
    var outcome = program.run(line.substring("./gotojava ".length()).split(" ", -1));
    assertThat(outcome.exit()).as(String.join("\n", outcome.err())).isZero();
    assertThat(outcome.out()).isNotEmpty();
  }

  @Test
  void the_starter_fails_and_the_solution_passes() throws Exception {
    assertThat(check("patterns/src/exercise/java/" + RING).exit()).isEqualTo(1);
    assertThat(check("patterns/src/solution/java/" + RING).exit()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> each_mutant_fails_for_its_reason() {
    return all(MUTANT).stream()
        .map(MatchResult::group)
        .map(row -> row.substring(3, row.indexOf('`', 3)))
        .map(name -> DynamicTest.dynamicTest(name, () -> assertCaught(name)));
  }

  private void assertCaught(String mutant) throws Exception {
    var named = Pattern.compile(mutant + ": \".*: (\\w+)\"").matcher(page);
    assertThat(named.find()).isTrue();
    var outcome = check("patterns/src/mutant/java/ring/" + mutant + "/" + RING);
    assertThat(String.join("\n", outcome.out())).contains(named.group(1).replace('_', ' '));
  }

  private Outcome check(String answer) throws Exception {
    program.run("practice", "start", "ring");
    var work = checkout.resolve("workspace/patterns/ring/src/main/java/" + RING);
    Files.writeString(work, Files.readString(checkout.resolve(answer)));
    return program.run("practice", "check", "ring");
  }

  private java.util.List<MatchResult> all(Pattern pattern) {
    return pattern.matcher(page).results().toList();
  }

  private void write(String path, String text) throws IOException {
    var file = checkout.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
