package gotojava.notes.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Go;
import gotojava.notes.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConformanceCommandTest {
  private static final String LIST =
      """
      go: "9.9"
      where: [src/chan/*_test.go, test/chan/*.go]
      files:
      - file: src/chan/a_test.go
        tests:
          - go: TestA
            proves: "a | b"
            ours: [channel.ChannelTest.it_is_so]
          - go: TestB
            proves: "nothing here"
            none: "Java has no stacks that move"
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int conformance(Project project, String... args) {
    var terminal =
        new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false, false, 80);
    return new CommandLine(new ConformanceCommand(project, terminal))
        .setExecutionExceptionHandler((e, _, _) -> {
          throw e;
        })
        .execute(args);
  }

  private Project project(String list) throws IOException {
    write("pom.xml", "");
    write("concurrency/pom.xml", "");
    write("concurrency/conformance.yaml", list);
    return new Project(folder);
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void the_installed_go_has_no_test_that_is_not_listed_and_the_page_is_fresh() throws Exception {
    var project = Project.here();
    if (Go.find(project).isEmpty()) Assumptions.abort("Go is not installed");
    assertThat(conformance(project)).as(out::toString).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("not held against");
  }

  @Test
  void a_page_has_a_row_for_each_test_with_its_counterpart_or_the_reason() throws Exception {
    assertThat(conformance(project(LIST), "--write")).isZero();
    assertThat(folder.resolve("concurrency/evidence/conformance.md"))
        .content()
        .contains("| `TestA` | a \\| b | ChannelTest: it is so |")
        .contains("| `TestB` | nothing here | none: Java has no stacks that move |");
  }

  @Test
  void a_page_that_is_not_that_of_the_list_is_stale() throws Exception {
    var project = project(LIST);
    assertThat(conformance(project)).isEqualTo(1);
    conformance(project, "--write");
    write("concurrency/conformance.yaml", LIST.replace("nothing here", "something else"));
    assertThat(conformance(project)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("evidence/conformance.md is stale");
  }

  @Test
  void another_go_than_that_of_the_list_is_not_held_against_it() throws Exception {
    conformance(project(LIST), "--write");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("not held against Go 9.9");
  }

  @Test
  void a_test_or_a_file_that_is_not_listed_is_missing() throws Exception {
    var inventory = Inventory.all(project(LIST)).getFirst();
    write("src/chan/a_test.go", "func TestA(t *T) {}\nfunc TestC(t *T) {}\n");
    write("src/chan/b_test.go", "func TestD(t *T) {}\nfunc BenchmarkD(b *B) {}\n");
    write("test/chan/sieve.go", "func main() {}\n");
    assertThat(new Distribution(folder).missing(inventory))
        .containsExactly(
            "src/chan/a_test.go: TestC", "src/chan/b_test.go: TestD", "test/chan/sieve.go: main");
  }

  @Test
  void a_test_has_either_a_counterpart_or_a_reason() throws Exception {
    var project = project(LIST.replace("      none: \"Java has no stacks that move\"\n", ""));
    assertThatThrownBy(() -> Inventory.all(project))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "concurrency/conformance.yaml:9: either 'ours', the tests here, or 'none', why there is"
                + " none");
  }

  @Test
  void a_field_that_is_missing_is_named_with_its_line() throws Exception {
    var project = project(LIST.replace("      proves: \"a | b\"\n", ""));
    assertThatThrownBy(() -> Inventory.all(project))
        .isInstanceOf(UserError.class)
        .hasMessage("concurrency/conformance.yaml:6: 'proves' is missing");
  }
}
