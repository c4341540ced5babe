package gotojava.notes.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.run.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `practice watch` as a user calls it, in a process of its own, without a terminal.
@Timeout(120)
class WatchProcessTest {
  @TempDir private Path folder;
  private Path answer;
  private Process process;
  private BufferedReader output;

  @BeforeEach
  void watch() throws IOException {
    var workspace = Checkout.in(folder).workspace();
    workspace.fill();
    answer = workspace.answer();
    process =
        new ProcessBuilder(
                Java.command(
                    List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dgotojava.root=" + folder.toAbsolutePath(),
                        "gotojava.notes.Main",
                        "practice",
                        "watch",
                        "adder")))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    output = process.inputReader(UTF_8);
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void checks_at_the_start_and_after_each_save_and_ends_on_q() throws Exception {
    assertThat(output.readLine()).isEqualTo("checking sums/adder…");
    assertThat(nextVerdict()).isEqualTo("✗ sums/adder: 2 of 2 tests fail");
    Files.writeString(answer, Checkout.answer(Checkout.RIGHT));
    assertThat(nextVerdict()).isEqualTo("✓ sums/adder: passed, 2 tests");
    process.outputWriter(UTF_8).append("q\n").flush();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void goes_on_when_the_file_is_gone_for_a_while() throws Exception {
    nextVerdict();
    Files.delete(answer);
    assertThat(nextVerdict()).contains("Adder.java is gone");
    Files.writeString(answer, Checkout.answer(Checkout.RIGHT));
    assertThat(nextVerdict()).isEqualTo("✓ sums/adder: passed, 2 tests");
  }

  @Test
  void ctrl_c_ends_it_with_130_and_its_children_too() throws Exception {
    nextVerdict();
    while (process.descendants().findAny().isEmpty()) Thread.sleep(1); // the next child comes
    var children = process.descendants().toList();
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    for (var child : children) child.onExit().join();
  }

  /// The next line that begins with a mark.
  private String nextVerdict() throws IOException {
    while (true) {
      var line = output.readLine();
      if (line.startsWith("✗") || line.startsWith("✓")) return line;
    }
  }
}
