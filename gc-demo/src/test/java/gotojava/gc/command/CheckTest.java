package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--objects 2 --fields 1 --registers 1                      | 0 | safe: ",
        "--objects 2 --fields 1 --registers 1 --no-symmetry        | 0 | safe: ",
        "--barrier none --fields 1                                 | 1 | lost: ",
        "--objects 2 --fields 1 --registers 1 --limit 100          | 3 | not finished: ",
      })
  void its_exit_code_is_the_verdict(String options, int exitCode, String verdict) {
    var outcome = Outcome.of("check " + options);
    assertThat(outcome.out()).startsWith(verdict);
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void says_of_which_worlds_the_verdict_holds() {
    var outcome = Outcome.of("check --objects 2 --fields 1 --registers 1");
    assertThat(outcome.out().lines())
        .contains("world of objects 2, fields 1, mutators 1, registers 1");
    assertThat(outcome.out()).endsWith("; heap invariants: strong holds, weak holds\n");
  }

  @Test
  void promises_no_invariant_if_it_gave_up() {
    assertThat(Outcome.of("check --limit 1").out())
        .endsWith("strong unbroken so far, weak unbroken so far\n");
  }

  @Test
  void says_that_a_safe_collector_leaves_no_trace() {
    var file = folder.resolve("none.jsonl");
    var outcome = Outcome.of("check --objects 2 --fields 1 --registers 1 --trace " + file);
    assertThat(outcome.out()).endsWith("there is no trace to write to " + file + "\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void too_little_memory_is_no_verdict() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(java, "-Xmx20m", "-cp", classPath, Gc.class.getName(), "check").start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(out).startsWith("not finished: ");
    assertThat(process.waitFor()).isEqualTo(3);
  }

  @Test
  void prints_and_writes_the_shortest_way_to_a_loss() {
    var file = folder.resolve("lost.jsonl");
    var outcome = Outcome.of("check --barrier none --atomicity atomic --fields 1 --trace " + file);
    assertThat(outcome.out().lines().toList().getLast()).contains(" is lost: ");
    var steps = outcome.out().lines().skip(4).toList();
    assertThat(Outcome.of("run " + file).out().lines().skip(3)).isEqualTo(steps);
  }
}
