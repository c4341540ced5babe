package gotojava.notes;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.run.Java;
import gotojava.notes.run.Outcome;
import gotojava.notes.run.SampleProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The program as a user calls it, in a process of its own, on a small checkout.
class CommandLineTest {
  private static final String SLICE =
      "Range over a slice gives an index and a copy of the element, which this line is long enough"
          + " to say at length.\n\nGo: none, a sample\n\nOutput:\n\n```\n0 a\n```\n";
  private static final String RUNES = SLICE.replace("slice", "string");

  private SampleProject sample;

  @BeforeEach
  void createSample(@TempDir Path root) throws IOException {
    sample = new SampleProject(root);
    sample.java("RangeSlice", SLICE, "System.out.println(\"0 a\");");
    sample.java("RangeString", RUNES, "System.out.println(\"0 b\");");
    sample.examples();
  }

  @Test
  void runs_an_example_by_a_part_of_its_id() throws Exception {
    var run = gotojava("run", "slice");
    assertThat(run.out()).containsExactly("0 a", "✓ kept its contract");
    assertThat(run.exit()).isZero();
  }

  @Test
  void says_that_a_contract_was_broken_and_ends_with_1() throws Exception {
    var run = gotojava("run", "range-string");
    assertThat(run.out()).contains("✗ broke its contract: printed something else", "    +0 b");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void suggests_ids_near_an_unknown_one() throws Exception {
    var run = gotojava("run", "range-slize");
    assertThat(run.err().getFirst()).isEqualTo("gotojava: no example 'range-slize'; near it:");
    assertThat(run.err()).contains("  sample/range-slice");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void lists_the_ids_that_a_part_is_in() throws Exception {
    var run = gotojava("show", "range");
    assertThat(run.err()).contains("  sample/range-slice", "  sample/range-string");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void an_unknown_option_is_one_line_and_2() throws Exception {
    var run = gotojava("run", "range-slice", "--ja");
    assertThat(run.err()).singleElement().asString().contains("--ja", "run --help");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void an_unknown_command_is_2() throws Exception {
    assertThat(gotojava("rum").err().getFirst()).contains("no command 'rum'");
    assertThat(gotojava("rum").exit()).isEqualTo(2);
  }

  @Test
  void a_broken_contract_is_reported_with_file_and_line() throws Exception {
    sample.java("Broken", "Idea.\n\nGo: none, x\n\nOutput:\n", "").examples();
    var verify = gotojava("verify");
    assertThat(verify.out().getFirst())
        .contains("sample/broken", "src/main/java/Broken.java:5: 'Output:' has no block");
    assertThat(verify.exit()).isEqualTo(1);
  }

  @Test
  void verify_as_json_counts_and_names() throws Exception {
    var verify = gotojava("verify", "--json");
    var json = new JsonMapper().readTree(String.join("\n", verify.out()));
    assertThat(json.get("pairs").asInt()).isEqualTo(2);
    assertThat(json.get("passed").asInt()).isEqualTo(1);
    assertThat(json.at("/failed/0/id").asString()).isEqualTo("sample/range-string");
    assertThat(json.at("/failed/0/language").asString()).isEqualTo("java");
  }

  @Test
  void list_as_json_has_paths_from_the_root() throws Exception {
    var json = new JsonMapper().readTree(String.join("\n", gotojava("list", "--json").out()));
    assertThat(json.at("/0/id").asString()).isEqualTo("sample/range-slice");
    assertThat(json.at("/0/java").asString()).isEqualTo("sample/src/main/java/RangeSlice.java");
    assertThat(json.at("/0/go").isNull()).isTrue();
  }

  @Test
  void counts_outcomes_over_several_runs() throws Exception {
    var verify = gotojava("verify", "range-slice", "--runs", "3");
    assertThat(verify.out()).contains("sample/range-slice in Java", "  3 of 3  0 a");
  }

  @Test
  void fits_a_terminal_of_60_columns() throws Exception {
    var program = new Program(sample.project().root());
    for (var command : List.of("list", "help")) {
      var run = program.run(List.of("-Dgotojava.terminal=true"), List.of(command));
      assertThat(run.out())
          .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
          .isNotEmpty()
          .allMatch(line -> line.length() <= 60);
    }
  }

  @Test
  void lists_an_example_in_a_line_for_tools_that_read_lines() throws Exception {
    assertThat(gotojava("list").out())
        .anyMatch(line -> line.matches("sample/range-slice .* at length\\."));
  }

  @Test
  void a_console_without_unicode_gets_plain_signs() throws Exception {
    var run =
        new Program(sample.project().root())
            .run(List.of("-Dstdout.encoding=US-ASCII"), List.of("run", "slice"));
    assertThat(run.out()).contains("+ kept its contract");
  }

  @Test
  void an_escape_sequence_is_shown_and_not_obeyed() throws Exception {
    sample.java("Escape", SLICE, "System.out.println(\"\\033[2Jcleared\");").examples();
    assertThat(gotojava("run", "escape").out().getFirst()).isEqualTo("^[[2Jcleared");
  }

  @Test
  void ctrl_c_ends_the_child_too_and_gives_130() throws Exception {
    var body =
        "System.out.println(ProcessHandle.current().pid());"
            + " new java.util.concurrent.CountDownLatch(1).await();";
    sample.java("Waits", SLICE, body).examples();
    var process =
        new ProcessBuilder(
                new Program(sample.project().root()).command(List.of(), List.of("run", "waits")))
            .start();
    var child = ProcessHandle.of(Long.parseLong(firstLine(process))).orElseThrow();
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void every_command_has_help() throws Exception {
    for (var command :
        List.of("list", "show", "run", "verify", "doctor", "practice", "bench", "stress", "book")) {
      assertThat(gotojava(command, "--help").out().getFirst()).contains("Usage: " + command);
    }
  }

  @Test
  void doctor_says_what_was_found() throws Exception {
    var doctor = gotojava("doctor");
    assertThat(doctor.out().getFirst()).startsWith("JDK").contains(Java.version());
    assertThat(doctor.exit()).isZero();
  }

  private static String firstLine(Process process) throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return reader.readLine();
  }

  private Outcome gotojava(String... words) throws IOException, InterruptedException {
    return new Program(sample.project().root()).run(words);
  }
}
