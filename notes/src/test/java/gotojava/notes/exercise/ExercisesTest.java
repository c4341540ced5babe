package gotojava.notes.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.practice.Checkout;
import gotojava.notes.project.UserError;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExercisesTest {
  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() {
    checkout = Checkout.in(folder);
  }

  @Test
  void finds_starter_solution_and_check_by_the_name_of_the_exercise() {
    var exercise = checkout.exercise();
    assertThat(exercise.id()).isEqualTo("sums/adder");
    assertThat(exercise.starter()).exists();
    assertThat(exercise.solution()).exists();
    assertThat(exercise.check()).exists();
    assertThat(exercise.checkClass()).isEqualTo("sums.AdderTest");
  }

  @Test
  void reads_the_test_that_catches_a_mutant() {
    var mutant = checkout.exercise().mutants().getFirst();
    assertThat(mutant)
        .isEqualTo(new Exercise.Mutant("subtracts", "takes away", "adds_two_numbers"));
  }

  @Test
  void reads_the_bug_that_is_to_be_found() {
    var spot = "form: spot\n  bug: \"forgets b: adds_two_numbers\"";
    checkout.write("sums/exercises.yaml", Checkout.EXERCISES.replace("form: fill", spot));
    assertThat(checkout.exercise().bug())
        .contains(new Exercise.Mutant("bug", "forgets b", "adds_two_numbers"));
  }

  @Test
  void has_none_where_no_module_has_a_file() throws Exception {
    java.nio.file.Files.delete(folder.resolve("sums/exercises.yaml"));
    assertThat(Exercises.of(checkout.project()).all()).isEmpty();
  }

  @Test
  void suggests_a_near_id_for_an_unknown_one() {
    assertThatThrownBy(() -> Exercises.of(checkout.project()).find("ader"))
        .isInstanceOf(UserError.class)
        .hasMessage("no exercise 'ader'; near it:\n  sums/adder");
  }

  @Test
  void lists_all_that_a_part_stands_for() {
    checkout.write("sums/src/exercise/java/sums/LongAdder.java", "");
    var second = Checkout.EXERCISES.replace("adder", "long-adder");
    checkout.write("sums/exercises.yaml", Checkout.EXERCISES + second);
    assertThatThrownBy(() -> Exercises.of(checkout.project()).find("add"))
        .hasMessage("'add' is a part of 2 ids, name one:\n  sums/adder\n  sums/long-adder");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "form: fill            | form: dance            | :2: unknown form 'dance'",
        "form: fill            | from: fill             | :2: unknown key 'from'",
        "form: fill            | form: spot             | :1: 'bug' is missing",
        "mutants:              | bug:                   | :9: 'bug' belongs to the form spot",
        "page: sums#adding     | page: sums             | :3: a page is named as",
        "\"二\", \"三\"        | \"二\", \"\"           | :7: this is empty",
        "zh: \"相加\"          | cn: \"相加\"           | :4: 'zh' is missing",
        "subtracts: \"takes away: adds_two_numbers\" | - subtracts | :9: 'key: value' is expected",
        "takes away: adds      | takes_away_adds        | :9: a mutant has a reason and a test",
        "id: adder             | id: Adder              | :1: an id is kebab-case",
        "id: adder             | id: subtracter         | :1: no starter of this name",
        "\"相加\"}            | \"相加\"              | no YAML",
        "form: fill            | id: adder              | :2: 'id' is here twice",
      })
  void says_where_a_file_is_broken(String right, String wrong, String message) {
    checkout.write("sums/exercises.yaml", Checkout.EXERCISES.replace(right, wrong));
    assertThatThrownBy(checkout::exercise)
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("sums/exercises.yaml:")
        .hasMessageContaining(message);
  }

  @Test
  void refuses_a_second_exercise_of_the_same_name() {
    checkout.write("sums/exercises.yaml", Checkout.EXERCISES + Checkout.EXERCISES);
    assertThatThrownBy(checkout::exercise)
        .hasMessage("sums/exercises.yaml:10: a second exercise 'adder'");
  }

  @Test
  void refuses_an_empty_file() {
    checkout.write("sums/exercises.yaml", "# soon\n");
    assertThatThrownBy(checkout::exercise).hasMessage("sums/exercises.yaml:1: nothing in it");
  }
}
