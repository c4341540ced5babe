package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.practice.CheckResult.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final StackTraceElement IN_ANSWER =
      new StackTraceElement("sums.Adder", "add", "Adder.java", 5);
  private static final StackTraceElement IN_CHECK =
      new StackTraceElement("sums.AdderTest", "adds_two_numbers", "AdderTest.java", 10);

  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void start() {
    checkout = Checkout.in(folder);
    checkout.workspace().fill();
  }

  @Test
  void has_the_verdict_first_and_says_what_to_do_next() {
    var lines = printed(CheckVerdict.FAILED, List.of(), List.of());
    assertThat(lines)
        .containsExactly("✗ sums/adder: headline", "next: ./gotojava practice hint sums/adder");
  }

  @Test
  void sends_nobody_on_who_has_passed() {
    assertThat(printed(CheckVerdict.PASSED, List.of(), List.of()))
        .containsExactly("✓ sums/adder: headline");
  }

  @Test
  void shows_where_in_the_learners_files() {
    var problem = new Problem("", "thread main", "waits here", List.of(IN_ANSWER, IN_CHECK));
    assertThat(printed(CheckVerdict.HUNG, List.of(problem), List.of()))
        .containsSubsequence(
            "  thread main",
            "      waits here",
            "      at workspace/sums/adder/src/main/java/sums/Adder.java:5",
            "      at workspace/sums/adder/src/test/java/sums/AdderTest.java:10");
  }

  @Test
  void shows_the_original_check_where_the_copy_was_changed() {
    checkout.write("workspace/sums/adder/src/test/java/sums/AdderTest.java", "");
    var problem = new Problem("adds_two_numbers", "adds", "wrong", List.of(IN_CHECK));
    assertThat(printed(CheckVerdict.FAILED, List.of(problem), List.of()))
        .contains("      at sums/src/test/java/sums/AdderTest.java:10");
  }

  @Test
  void tells_the_failures_in_the_order_of_the_check() {
    var second = new Problem("adds_nothing_to_nothing", "second", "", List.of());
    var first = new Problem("adds_two_numbers", "first", "", List.of());
    assertThat(printed(CheckVerdict.FAILED, List.of(second, first), List.of()))
        .containsSubsequence("  first", "  second");
  }

  @Test
  void tells_the_same_problem_once() {
    var problems = IntStream.range(0, 2).mapToObj(i -> new Problem("", "t" + i, "same", List.of()));
    assertThat(printed(CheckVerdict.FAILED, problems.toList(), List.of()))
        .containsOnlyOnce("      same");
  }

  @Test
  void shows_escape_sequences_of_the_answer_and_does_not_obey_them() {
    assertThat(printed(CheckVerdict.FAILED, List.of(), List.of("\u001b[2Jgone")))
        .contains("  │ ^[[2Jgone");
  }

  @Test
  void cuts_long_outputs_and_long_lines() {
    var lines = IntStream.range(0, 1_500).mapToObj(i -> "x".repeat(1_000)).toList();
    var shown = printed(CheckVerdict.PASSED, List.of(), lines);
    assertThat(shown).hasSizeLessThan(20).allMatch(line -> line.length() < 320);
    assertThat(shown.getLast()).isEqualTo("  … 1,488 more lines");
  }

  @Test
  void cuts_a_long_list_of_errors() {
    var file = checkout.workspace().answer();
    var errors =
        IntStream.rangeClosed(1, 9).mapToObj(i -> new CompileError(file, i, 1, "bad", "x"));
    var result = CheckResult.ofErrors(errors.toList());
    assertThat(printed(result))
        .contains(
            "  workspace/sums/adder/src/main/java/sums/Adder.java:5:1: bad", "  … 4 more errors");
  }

  private List<String> printed(CheckVerdict verdict, List<Problem> problems, List<String> printed) {
    return printed(new CheckResult(verdict, "headline", List.of(), problems, printed));
  }

  private List<String> printed(CheckResult result) {
    var out = new ByteArrayOutputStream();
    var workspace = checkout.workspace();
    var terminal = Checkout.terminal(out);
    new Report(checkout.project(), terminal, workspace.exercise(), workspace.submission())
        .print(result);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
