package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepThroughTest {
  private static List<String> headlines(String commands) {
    return screens(commands).lines().filter(line -> line.startsWith("step ")).toList();
  }

  private static String screens(String commands) {
    return Outcome.withInput(commands, "step", "lost-white-allocation").out();
  }

  @Test
  void goes_forward_and_back() {
    assertThat(headlines("n\nn\nb\n\n"))
        .containsExactly(
            "step 0 of 6: the start",
            "step 1 of 6: start",
            "step 2 of 6: scan 0",
            "step 1 of 6: start",
            "step 2 of 6: scan 0");
  }

  @Test
  void shows_the_same_on_the_way_back() {
    var there = screens("n\nn\nn");
    assertThat(screens("n\nn\nn\nn\nb")).endsWith(there.substring(there.indexOf("step 3 of")));
  }

  @Test
  void runs_to_the_loss_and_jumps() {
    assertThat(headlines("r\nj 4\nr"))
        .containsExactly(
            "step 0 of 6: the start",
            "step 6 of 6: free 1",
            "step 4 of 6: allocate 0 r0",
            "step 6 of 6: free 1");
  }

  @Test
  void runs_to_a_loss_first_and_then_to_the_end(@TempDir Path folder) throws IOException {
    var file = folder.resolve("x.gc");
    Files.writeString(
        file,
        """
        policy go, allocation white
        shape objects 2, fields 1, mutators 1, registers 1
        start
        scan 0
        scan-stack 0
        allocate 0 r0
        terminate
        free 1
        finish
        """);
    var out = Outcome.withInput("r\nr\n", "step", file.toString()).out();
    assertThat(out).contains("step 6 of 7: free 1", "step 7 of 7: finish");
  }

  @Test
  void quits() {
    assertThat(headlines("q\nn")).hasSize(1);
  }

  @Test
  void says_what_it_cannot_do() {
    assertThat(screens("b\nr\nn\nj 7\nj\nx").lines())
        .contains(
            "this is the start",
            "this is the end: there are 6 steps",
            "'' is not a step, 0 to 6",
            "'x' is unknown: n next, b back, r run, j N jump, q quit");
  }
}
