package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  @TempDir private Path folder;

  @Test
  void says_first_what_came_of_it_then_every_step() {
    var outcome = Outcome.of("run lost-white-allocation");
    assertThat(outcome.out().lines())
        .startsWith(
            "lost: an object, in step 6",
            "White allocation: a new object is taken for garbage",
            "barrier hybrid, stacks any-time, allocation white, schedule concurrent,"
                + " atomicity split",
            "  1  start                     a cycle begins: the globals are grey")
        .hasSize(3 + 6);
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void does_the_steps_under_another_policy_as_far_as_they_can_be_done() {
    assertThat(Outcome.of("run lost-white-allocation --allocation black").out())
        .startsWith("nothing lost in 5 steps, and the cycle has not ended")
        .doesNotContain("free 1");
  }

  @Test
  void gives_a_heap_to_the_simulator() {
    assertThat(Outcome.of("run tree --seed 7").out())
        .isEqualTo(Outcome.of("run tree --seed 7").out())
        .isNotEqualTo(Outcome.of("run tree --seed 8").out())
        .startsWith("nothing lost: the cycle ended in step ");
    assertThat(Outcome.of("run random --worklist fifo --preset g1").out())
        .contains("barrier yuasa, stacks snapshot");
  }

  @Test
  void a_trace_that_it_writes_it_can_read() throws IOException {
    var file = folder.resolve("tree.jsonl").toString();
    var written = Outcome.of("run tree --trace " + file);
    assertThat(Outcome.of("run " + file)).isEqualTo(written);
    assertThat(Files.readAllLines(Path.of(file))).hasSizeGreaterThan(20);
  }

  @Test
  void refuses_a_malformed_file_with_its_line() throws IOException {
    var file = folder.resolve("x.gc");
    Files.writeString(file, "shape objects 2, fields 1, mutators 1, registers 1\nscan 1\n");
    var outcome = Outcome.of("run " + file);
    assertThat(outcome.err().strip()).isEqualTo(file + ":2: scan 1: no cycle is marking");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void refuses_what_is_no_text() throws IOException {
    var file = folder.resolve("x.gc");
    Files.write(file, new byte[] {(byte) 0xFF, 0, 1});
    var outcome = Outcome.of("run " + file);
    assertThat(outcome.err().strip()).isEqualTo(file + " is not text in UTF-8");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", " ", "\uFEFF "})
  void reads_what_other_editors_write(String before) throws IOException {
    var trace = folder.resolve("x.jsonl");
    var lost = Outcome.of("run lost-white-allocation --trace " + trace);
    Files.writeString(trace, before + Files.readString(trace).replace("\n", "\r\n"));
    assertThat(Outcome.of("run " + trace)).isEqualTo(lost);
  }

  @Test
  void names_the_first_line_of_an_empty_file() throws IOException {
    var file = Files.createFile(folder.resolve("x.gc"));
    assertThat(Outcome.of("run " + file).err().strip()).isEqualTo(file + ":1: it has no shape");
  }

  @Test
  void says_in_its_own_words_that_a_trace_breaks_off() throws IOException {
    var file = Files.writeString(folder.resolve("x.jsonl"), "{\"trace\":\"x\"");
    assertThat(Outcome.of("run " + file).err())
        .startsWith(file + ":1: not JSON: ")
        .doesNotContain("Source", "start marker");
  }

  @Test
  void says_why_it_cannot_write() {
    var missing = folder.resolve("missing").resolve("x.jsonl");
    assertThat(Outcome.of("run list --trace " + missing).err().strip())
        .isEqualTo("cannot write " + missing + ": there is no such folder");
    assertThat(Outcome.of("run list --trace " + folder).err())
        .startsWith(folder + ": ")
        .doesNotContain("Exception");
  }
}
