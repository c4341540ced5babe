package gotojava.notes.stress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String SINGLETON = "gotojava.patterns.singleton.";

  static String captured(String name) throws IOException {
    try (var report = requireNonNull(ReportTest.class.getResourceAsStream(name))) {
      return new String(report.readAllBytes(), UTF_8);
    }
  }

  private static Report report(String name) throws IOException {
    return new Report(captured(name).lines().toList());
  }

  @Test
  void sums_count_and_not_the_parts_of_the_forks() throws IOException {
    assertThat(report("passed.txt").counts())
        .filteredOn(count -> count.test().endsWith(".BrokenDoubleCheckedStress"))
        .containsExactly(
            new Count(SINGLETON + "BrokenDoubleCheckedStress", "nothing", "Interesting", 0),
            new Count(SINGLETON + "BrokenDoubleCheckedStress", "one", "Acceptable", 2_360_421),
            new Count(SINGLETON + "BrokenDoubleCheckedStress", "unfinished", "Interesting", 961));
  }

  @Test
  void forbidden_outcomes_that_were_seen_are_wrong() throws IOException {
    assertThat(report("forbidden.txt").counts())
        .filteredOn(Count::wrong)
        .extracting(Count::outcome)
        .containsExactly("1, 2", "2, 1");
  }

  @Test
  void forbidden_outcome_that_was_not_seen_is_not_wrong() {
    assertThat(new Count("a.B", "two", "Forbidden", 0).wrong()).isFalse();
  }

  @Test
  void test_that_threw_has_no_counts_and_a_complaint() throws IOException {
    assertThat(report("failed.txt").counts()).isEmpty();
    assertThat(report("failed.txt").complaint())
        .isEqualTo("gotojava.tiny.race.ThrowingStress [-Xint] had failed with the pre-test error.");
  }

  @Test
  void report_cut_off_before_the_sums_has_no_counts() throws IOException {
    var parts = captured("passed.txt").lines().takeWhile(line -> !line.startsWith("RUN")).toList();
    assertThat(parts).anyMatch(line -> line.contains("unfinished"));
    assertThat(new Report(parts).counts()).isEmpty();
  }

  @Test
  void frequencies_too_small_to_print_are_read() {
    var row = "    two    3   <0.01%   Forbidden  No.";
    var counts = new Report(List.of("RUN RESULTS:", "... [FAILED] a.B", row)).counts();
    assertThat(counts).containsExactly(new Count("a.B", "two", "Forbidden", 3));
  }

  @Test
  void nothing_to_run_is_a_complaint() {
    assertThat(new Report(List.of("FATAL: No matching tests.")).complaint())
        .isEqualTo("No matching tests.");
  }
}
