package gotojava.notes.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.contract.Expectation.Exactly;
import gotojava.notes.contract.Expectation.Matching;
import gotojava.notes.contract.Expectation.OneOf;
import gotojava.notes.contract.Expectation.Unordered;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final List<String> WORKERS =
      List.of("Worker {a} started job 1", "Worker {a} finished job 1", "All jobs processed.");

  @Test
  void exact_lines_are_kept_whatever_blanks_end_them() {
    assertThat(new Exactly(List.of("a", "b")).difference(List.of("a  ", "b", ""))).isEmpty();
  }

  @Test
  void exact_lines_in_another_order_show_as_a_diff() {
    assertThat(new Exactly(List.of("a", "b")).difference(List.of("b", "a")).orElseThrow())
        .contains("-a", " b", "+a");
  }

  @Test
  void blanks_before_a_line_count() {
    assertThat(new Exactly(List.of("a")).difference(List.of(" a"))).isPresent();
  }

  @Test
  void unordered_lines_are_kept_in_any_order() {
    assertThat(new Unordered(List.of("a", "b")).difference(List.of("b", "a"))).isEmpty();
  }

  @Test
  void unordered_lines_count_how_often_each_is_printed() {
    assertThat(new Unordered(List.of("a", "b")).difference(List.of("a", "b", "b"))).isPresent();
  }

  @Test
  void one_of_several_outputs_is_enough() {
    var either = new OneOf(List.of(List.of("a"), List.of("b", "c")));
    assertThat(either.difference(List.of("b", "c"))).isEmpty();
    assertThat(either.difference(List.of("a", "c"))).isPresent();
  }

  @Test
  void a_placeholder_stands_for_one_value_throughout() {
    var pattern = matching(WORKERS);
    assertThat(pattern.difference(printed("2", "2"))).isEmpty();
    assertThat(pattern.difference(printed("2", "3"))).isPresent();
  }

  @Test
  void the_nameless_placeholder_stands_for_anything() {
    var pattern = matching(List.of("took {_} of {_}"));
    assertThat(pattern.difference(List.of("took 3 of 5"))).isEmpty();
    assertThat(pattern.difference(List.of("took of"))).isPresent();
  }

  @Test
  void finds_the_values_that_fit_where_the_first_guess_does_not() {
    var pattern = matching(List.of("{a} then {b}", "first {b}", "last {a}"));
    assertThat(pattern.difference(List.of("x then y", "last x", "first y"))).isEmpty();
  }

  @Test
  void a_violated_order_names_the_two_lines() {
    var pattern = matching(WORKERS, "`started job 1` before `finished job 1`");
    var printed =
        List.of("Worker 2 finished job 1", "Worker 2 started job 1", "All jobs processed.");
    assertThat(pattern.difference(printed).orElseThrow().getFirst())
        .contains("Worker 2 started job 1", "must come before");
  }

  @Test
  void all_before_a_line_makes_it_the_last() {
    var pattern = matching(WORKERS, "all before `All jobs processed.`");
    assertThat(pattern.difference(printed("1", "1"))).isEmpty();
    assertThat(pattern.difference(printed("1", "1").reversed())).isPresent();
  }

  @Test
  void a_missing_line_is_named() {
    assertThat(matching(WORKERS).difference(printed("1", "1").subList(0, 2)).orElseThrow())
        .contains("no line fits: All jobs processed.");
  }

  @Test
  void an_order_must_name_one_line() {
    assertThatThrownBy(() -> matching(WORKERS, "`job 1` before `All jobs processed.`"))
        .isInstanceOf(BrokenContract.class)
        .hasMessageContaining("in 2 lines, not one");
  }

  @Test
  void a_fragment_names_whole_words_only() {
    var pattern = matching(List.of("job 1", "job 10"), "`job 10` before `job 1`");
    assertThat(pattern.difference(List.of("job 10", "job 1"))).isEmpty();
    assertThat(pattern.difference(List.of("job 1", "job 10"))).isPresent();
  }

  @Test
  void an_order_that_is_not_understood_is_refused() {
    assertThatThrownBy(() -> matching(WORKERS, "`started job 1` after `finished job 1`"))
        .isInstanceOf(BrokenContract.class)
        .hasMessageContaining("not understood");
  }

  private static List<String> printed(String starter, String finisher) {
    return List.of(
        "Worker " + starter + " started job 1",
        "Worker " + finisher + " finished job 1",
        "All jobs processed.");
  }

  private static Matching matching(List<String> lines) {
    return new Matching(new LinePattern(lines, List.of()));
  }

  private static Matching matching(List<String> lines, String order) {
    return new Matching(new LinePattern(lines, new OrderParser(1, lines).parse(order)));
  }
}
