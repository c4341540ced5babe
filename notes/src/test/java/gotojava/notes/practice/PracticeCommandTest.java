package gotojava.notes.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PracticeCommandTest {
  private static final String ANSWER = "workspace/sums/adder/src/main/java/sums/Adder.java";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Checkout checkout;

  @BeforeEach
  void checkOut() {
    checkout = Checkout.in(folder);
  }

  @Test
  void lists_exercises_and_how_far_one_is() throws Exception {
    assertThat(practice()).isZero();
    assertThat(lines().getFirst()).isEqualTo("sums/adder  –  write  Add");
    checkout.workspace().fill();
    practice("list");
    assertThat(lines().getFirst()).isEqualTo("sums/adder  started  write  Add");
  }

  @Test
  void list_sends_on_to_what_is_begun_and_else_to_the_first() throws Exception {
    checkout.predict();
    practice("list");
    assertThat(lines().getLast()).isEqualTo("next: ./gotojava practice start adder");
    practice("start", "guess");
    practice("list");
    assertThat(lines().getLast()).isEqualTo("next: ./gotojava practice check sums/guess");
  }

  @Test
  void lists_those_of_a_chapter() throws Exception {
    checkout.predict();
    assertThat(practice("list", "guess")).isZero();
    assertThat(lines().getFirst()).startsWith("sums/guess");
    assertThatThrownBy(() -> practice("list", "A9")).hasMessageContaining("no exercise in 'A9'");
  }

  @Test
  void says_which_prediction_is_gone() throws Exception {
    checkout.predict();
    practice("start", "guess");
    java.nio.file.Files.delete(folder.resolve("workspace/sums/guess/src/prediction/go.txt"));
    assertThatThrownBy(() -> practice("check"))
        .hasMessageContaining("prediction/go.txt is gone: put");
  }

  @Test
  void predicts_what_two_programs_print() throws Exception {
    checkout.predict();
    assertThat(practice("start", "guess")).isZero();
    assertThat(lines()).anyMatch(line -> line.endsWith("sums/guess/src/main/go/main.go"));
    assertThat(practice("check")).isEqualTo(1);
    assertThat(lines().getFirst()).isEqualTo("✗ sums/guess: nothing is predicted yet");
    checkout.write("workspace/sums/guess/src/prediction/java.txt", "one\ntwo\n");
    checkout.write("workspace/sums/guess/src/prediction/go.txt", "one\n");
    assertThat(practice("check")).isZero();
    assertThat(lines()).containsExactly("✓ sums/guess: 3 lines as predicted");
  }

  @Test
  void keeps_a_prediction_when_it_is_reset() throws Exception {
    checkout.predict();
    practice("start", "guess");
    checkout.write("workspace/sums/guess/src/prediction/go.txt", "mine\n");
    assertThat(practice("reset")).isZero();
    assertThat(checkout.read("workspace/sums/guess/src/prediction/go.txt")).isEmpty();
    assertThat(checkout.read("workspace/sums/guess/before-reset/1/src/prediction/go.txt"))
        .isEqualTo("mine\n");
  }

  @Test
  void shows_what_the_programs_print_for_a_solution() throws Exception {
    checkout.predict();
    assertThat(practice("solution", "guess")).isZero();
    assertThat(lines()).endsWith("java prints", "  one", "  two", "go prints", "  one");
  }

  @Test
  void start_says_what_to_write_to_pass_and_to_read() throws Exception {
    assertThat(practice("start", "add")).isZero();
    assertThat(lines())
        .startsWith("✓ sums/adder is ready: Add")
        .contains("  write    " + ANSWER, "  read     notes/book/en/sums.md#adding")
        .anyMatch(line -> line.contains("no security sandbox"));
  }

  @Test
  void start_leaves_work_alone() throws Exception {
    practice("start", "adder");
    checkout.write(ANSWER, "mine");
    practice("start", "adder");
    assertThat(lines().getFirst()).contains("is as you left it");
    assertThat(checkout.read(ANSWER)).isEqualTo("mine");
  }

  @Test
  void check_takes_the_exercise_started_last_and_records_the_attempt() throws Exception {
    practice("start", "adder");
    assertThat(practice("check")).isEqualTo(1);
    assertThat(lines().getFirst()).isEqualTo("✗ sums/adder: 2 of 2 tests fail");
    checkout.write(ANSWER, Checkout.answer(Checkout.RIGHT));
    assertThat(practice("check")).isZero();
    var entry = progress().of("sums/adder");
    assertThat(entry.passed()).isNotNull();
    assertThat(entry.attempts())
        .extracting(Progress.Attempt::verdict)
        .containsExactly("failed", "passed");
  }

  @Test
  void check_as_json_has_the_verdict_and_a_seed_to_come() throws Exception {
    practice("start", "adder");
    assertThat(practice("check", "--json")).isEqualTo(1);
    var json = new JsonMapper().readTree(text());
    assertThat(json.propertyNames()).containsExactly("id", "passed", "verdict", "seed");
    assertThat(json.get("id").asString()).isEqualTo("sums/adder");
    assertThat(json.get("passed").asBoolean()).isFalse();
    assertThat(json.get("verdict").asString()).isEqualTo("failed");
    assertThat(json.get("seed").isNull()).isTrue();
  }

  @Test
  void check_says_that_the_copy_of_the_check_was_changed() throws Exception {
    practice("start", "adder");
    checkout.write("workspace/sums/adder/src/test/java/sums/AdderTest.java", "class AdderTest {}");
    assertThat(practice("check")).isEqualTo(1);
    assertThat(text()).contains("your copy of the check differs from the original");
  }

  @Test
  void check_gives_its_verdict_also_where_it_cannot_be_recorded() throws Exception {
    practice("start", "adder");
    checkout.write(ANSWER, Checkout.answer(Checkout.RIGHT));
    checkout.write("workspace/progress.json", "{\"version\": 99}");
    assertThat(practice("check", "adder")).isZero();
    assertThat(lines().getFirst()).isEqualTo("✓ sums/adder: passed, 2 tests");
  }

  @Test
  void hint_gives_one_more_each_time_and_then_the_way_to_the_solution() throws Exception {
    for (var hint : List.of("one", "two", "three")) {
      practice("hint", "adder");
      assertThat(lines().get(1)).isEqualTo("  " + hint);
    }
    practice("hint", "adder");
    assertThat(lines())
        .containsExactly(
            "sums/adder: all hints were shown",
            "  one",
            "  two",
            "  three",
            "none left: ./gotojava practice solution sums/adder");
    assertThat(progress().of("sums/adder").hints()).isEqualTo(3);
  }

  @Test
  void hint_says_how_many_are_left() throws Exception {
    practice("hint", "adder", "--lang", "zh");
    assertThat(lines()).containsExactly("sums/adder: hint 1 of 3", "  一", "2 left");
  }

  @Test
  void solution_is_shown_and_recorded() throws Exception {
    practice("solution", "adder");
    assertThat(lines()).startsWith("sums/adder: sums/src/solution/java/sums/Adder.java");
    assertThat(text()).contains(Checkout.RIGHT);
    assertThat(progress().of("sums/adder").solutionSeen()).isNotNull();
  }

  @Test
  void list_tells_who_passed_after_the_solution() throws Exception {
    practice("start", "adder");
    practice("solution", "adder");
    checkout.write(ANSWER, Checkout.answer(Checkout.RIGHT));
    practice("check");
    practice("list");
    assertThat(lines().getFirst()).isEqualTo("sums/adder  ✓ passed, solution seen  write  Add");
  }

  @Test
  void reset_says_where_the_work_is() throws Exception {
    practice("start", "adder");
    practice("reset");
    assertThat(lines())
        .containsExactly(
            "✓ sums/adder is as at the start",
            "  what was there: workspace/sums/adder/before-reset/1");
  }

  @Test
  void refuses_what_it_does_not_know() {
    assertThatThrownBy(() -> practice("chek"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("list, start, check, watch, hint, reset or solution, not 'chek'");
    assertThatThrownBy(() -> practice("hint", "--json")).hasMessage("--json goes with check");
    assertThatThrownBy(() -> practice("hint", "--lang=fr", "adder"))
        .hasMessageContaining("not 'fr'");
  }

  @Test
  void asks_for_an_exercise_where_none_is_started() {
    assertThatThrownBy(() -> practice("check"))
        .hasMessageStartingWith("name an exercise, none is started yet");
    assertThatThrownBy(() -> practice("start")).hasMessageStartingWith("start what?");
    assertThatThrownBy(() -> practice("check", "adder")).hasMessageContaining("is not started");
  }

  @Test
  void takes_words_itself_and_leaves_options_to_picocli() {
    var command = new PracticeCommand(checkout.project(), Checkout.terminal(out));
    assertThat(command.takes(List.of())).isTrue();
    assertThat(command.takes(List.of("check", "adder"))).isTrue();
    assertThat(command.takes(List.of("check", "--json"))).isFalse();
    assertThat(command.takes(List.of("check", "adder", "too many"))).isFalse();
  }

  private int practice(String... words) throws Exception {
    out.reset();
    var command = new PracticeCommand(checkout.project(), Checkout.terminal(out));
    var line = new ArrayList<>(List.of("--lang=en")); // whatever the locale; a second one decides
    line.addAll(List.of(words));
    new CommandLine(command)
        .setOverwrittenOptionsAllowed(true)
        .parseArgs(line.toArray(String[]::new));
    return command.call();
  }

  private Progress progress() {
    return new ProgressFile(checkout.project(), notice -> {}).read();
  }

  private String text() {
    return out.toString(UTF_8);
  }

  private List<String> lines() {
    return text().lines().toList();
  }
}
