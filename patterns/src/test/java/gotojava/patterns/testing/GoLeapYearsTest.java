package gotojava.patterns.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The Go tests of `leap-years`, run by `go test`.
class GoLeapYearsTest {
  private static final Pattern RESULT = Pattern.compile("\\s*--- (\\w+: \\S+) \\(.*\\)");

  // region run
  @Test
  void each_row_is_a_test_of_its_own() throws Exception {
    assertThat(goTest("TestIsLeap"))
        .containsExactly(
            "PASS: TestIsLeap",
            "PASS: TestIsLeap/fourth_year",
            "PASS: TestIsLeap/other_year",
            "PASS: TestIsLeap/century",
            "PASS: TestIsLeap/fourth_century");
  }

  @Test
  void one_row_can_be_run_alone() throws Exception {
    assertThat(goTest("TestIsLeap/^century$"))
        .containsExactly("PASS: TestIsLeap", "PASS: TestIsLeap/century");
  }

  // endregion

  @Test
  void an_example_is_held_against_its_comment() throws Exception {
    assertThat(goTest("Example_century")).containsExactly("PASS: Example_century");
  }

  @Test
  void cleanups_run_last_one_first() throws Exception {
    assertThat(goTest("TestCleanupRunsInReverse"))
        .containsExactly("PASS: TestCleanupRunsInReverse", "PASS: TestCleanupRunsInReverse/body");
  }

  /// The results of the tests that a pattern selects, as `PASS: TestName`.
  private static List<String> goTest(String pattern) throws IOException, InterruptedException {
    var command = List.of("go", "test", "-v", "-count=1", "-run=" + pattern, "./leap-years");
    var builder = new ProcessBuilder(command).directory(Path.of("src/main/go").toFile());
    builder.environment().putAll(Map.of("GOFLAGS", "-buildvcs=false", "GOTOOLCHAIN", "local"));
    var results = new ArrayList<String>();
    try (var out = started(builder.redirectErrorStream(true)).inputReader()) {
      out.lines()
          .map(RESULT::matcher)
          .filter(m -> m.matches())
          .forEach(m -> results.add(m.group(1)));
    }
    return results;
  }

  private static Process started(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      if (System.getenv("CI") != null) throw e;
      return abort("Go was not found on the PATH");
    }
  }
}
