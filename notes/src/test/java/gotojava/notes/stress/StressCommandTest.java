package gotojava.notes.stress;

import static gotojava.notes.stress.ReportTest.captured;
import static gotojava.notes.stress.TinyProject.TESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StressCommandTest {
  private static final String JSON = "tiny/evidence/stress/singleton.json";
  private static final String PAGE = "tiny/evidence/stress/singleton.md";

  @TempDir private Path folder;
  private TinyProject tiny;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeProject() throws IOException {
    var test = TESTS + "patterns/singleton/BrokenDoubleCheckedStress.java";
    tiny = TinyProject.in(folder).write(test, "/// Two callers.\nclass X {}\n");
  }

  private int stress(String... args) throws Exception {
    var terminal =
        new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false, false, 80);
    var command = new StressCommand(tiny.project(), terminal);
    new CommandLine(command).parseArgs(args);
    return command.call();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void without_a_name_lists_packages_and_tests() throws Exception {
    assertThat(stress()).isZero();
    assertThat(printed()).isEqualTo("tiny/singleton\n  BrokenDoubleCheckedStress  Two callers.\n");
  }

  @Test
  void prints_how_often_of_how_many_with_each_compiler() throws Exception {
    tiny.reporting(captured("passed.txt"), 0);
    assertThat(stress("singleton")).isZero();
    assertThat(printed())
        .contains("✓ nothing forbidden in tiny/singleton")
        .containsPattern("Stress +of 2,361,382 +of 2,361,382 +of 2,361,382\n")
        .containsPattern("unfinished +961 +961 +961\n");
    assertThat(printed().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void keeps_counts_and_a_page_made_of_them() throws Exception {
    tiny.reporting(captured("passed.txt"), 0);
    stress("singleton", "--millis", "7");
    var evidence = Json.read(tiny.read(JSON), Evidence.class);
    assertThat(evidence.command()).isEqualTo("./gotojava stress singleton --millis 7");
    assertThat(evidence.rows().getLast().times()).isEqualTo(times(961));
    assertThat(tiny.read(PAGE)).isEqualTo(Page.of(evidence)).contains("| 961 of 2,361,382 |");
  }

  private static Map<Compiler, Long> times(long n) {
    return Map.of(Compiler.INTERPRETER, n, Compiler.C1, n, Compiler.C2, n);
  }

  @Test
  void json_is_the_evidence() throws Exception {
    tiny.reporting(captured("passed.txt"), 0);
    stress("singleton", "--json");
    assertThat(printed()).isEqualTo(tiny.read(JSON));
  }

  @Test
  void leaves_neither_the_root_nor_a_users_folder_in_the_evidence() throws Exception {
    tiny.reporting(captured("passed.txt"), 0);
    stress("singleton");
    assertThat(tiny.read(JSON) + tiny.read(PAGE))
        .doesNotContain(folder.toString())
        .doesNotContain(System.getProperty("user.home"));
  }

  @Test
  void forbidden_outcome_of_jcstress_itself_fails_and_keeps_nothing() throws Exception {
    var source = Path.of("src/test/java/gotojava/notes/stress/ForbiddenStress.java");
    tiny.write(TESTS + "notes/stress/ForbiddenStress.java", Files.readString(source));
    tiny.built(System.getProperty("java.class.path"));
    assertThat(stress("tiny/stress", "--millis", "5")).isOne();
    assertThat(printed()).startsWith("✗ gotojava.notes.stress.ForbiddenStress showed ");
    assertThat(folder.resolve("tiny/evidence")).doesNotExist();
  }

  @Test
  void test_that_throws_is_an_error_with_what_jcstress_says() throws Exception {
    tiny.reporting(captured("failed.txt"), 1);
    assertThatThrownBy(() -> stress("singleton"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "jcstress failed on tiny/singleton with -Xint:"
                + " gotojava.tiny.race.ThrowingStress [-Xint] had failed with the pre-test error.");
  }

  @Test
  void test_without_a_result_is_an_error_though_jcstress_ends_well() throws Exception {
    tiny.reporting("FATAL: No matching tests.\n", 0);
    assertThatThrownBy(() -> stress("singleton")).hasMessageEndingWith(": No matching tests.");
  }

  @Test
  void another_exit_code_is_an_error_though_counts_are_there() throws Exception {
    tiny.reporting(captured("passed.txt"), 3);
    assertThatThrownBy(() -> stress("singleton")).hasMessageEndingWith(": exit code 3");
  }

  @Test
  void unknown_package_is_a_usage_error() {
    assertThatThrownBy(() -> stress("channel"))
        .hasMessage("no package of stress tests 'channel', and none like it");
  }
}
