package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.practice.Compiler.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {
  private static final String ANSWER = "sums/src/solution/java/sums/Adder.java";

  @TempDir private Path folder;
  private final Compiler compiler = new Compiler();
  private Checkout checkout;

  @BeforeEach
  void checkOut() {
    checkout = Checkout.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    compiler.close();
  }

  @Test
  void gives_the_classes_of_answer_and_check() {
    assertThat(compile(Checkout.answer(Checkout.RIGHT)).classes())
        .containsOnlyKeys("sums.Adder", "sums.AdderTest");
  }

  @Test
  void points_at_the_place_of_an_error() {
    var error = compile(Checkout.answer("return a + c;")).errors().getFirst();
    assertThat(error.file()).isEqualTo(folder.resolve(ANSWER).toAbsolutePath());
    assertThat(error.lines("Adder.java"))
        .startsWith("Adder.java:5:16: cannot find symbol")
        .endsWith("    return a + c;", "               ^");
  }

  @Test
  void keeps_the_caret_in_its_column_behind_tabs_and_wide_characters() {
    var error = compile(Checkout.answer("\treturn /* 和 */ c;")).errors().getFirst();
    assertThat(error.lines("Adder.java").getLast()).isEqualTo("    \t          \u3000    ^");
  }

  @Test
  void points_at_the_check_where_the_answer_lacks_what_it_calls() {
    var error = compile("package sums; public class Adder {}").errors().getFirst();
    assertThat(error.file()).isEqualTo(checkout.exercise().check());
    assertThat(error.source()).contains("Adder.add(2, 3)");
  }

  @Test
  void says_so_when_the_answer_is_in_another_package() {
    var errors = compile(Checkout.answer(Checkout.RIGHT).replace("sums;", "sum;")).errors();
    assertThat(errors)
        .singleElement()
        .satisfies(error ->
            assertThat(error.lines("Adder.java"))
                .containsExactly(
                    "Adder.java:1:1: the check looks for this class in package sums, not in sum",
                    "package sum;",
                    "^"));
  }

  @Test
  void says_so_when_the_answer_has_no_package() {
    var errors = compile(Checkout.answer(Checkout.RIGHT).replace("package sums;", "")).errors();
    assertThat(errors)
        .singleElement()
        .satisfies(error ->
            assertThat(error.message())
                .isEqualTo(
                    "the check looks for this class in package sums, not in the unnamed package"));
  }

  @Test
  void objects_to_a_class_that_does_not_have_the_name_of_its_file() {
    var errors = compile(Checkout.answer(Checkout.RIGHT).replace("Adder", "Sum")).errors();
    assertThat(errors.getFirst().message()).contains("class Sum is public, should be declared");
  }

  @Test
  void objects_to_a_file_that_is_empty() {
    assertThat(compile("").errors())
        .extracting(CompileError::message)
        .containsExactly("the file is empty");
  }

  @Test
  void objects_to_a_byte_order_mark_and_not_to_what_javac_makes_of_it() {
    assertThat(compile("\uFEFF" + Checkout.answer(Checkout.RIGHT)).errors())
        .extracting(CompileError::message)
        .containsExactly("the file begins with a byte order mark: save it without one");
  }

  @Test
  void compiles_again_after_an_error() {
    compile("package sums; class {");
    assertThat(compile(Checkout.answer(Checkout.RIGHT)).errors()).isEmpty();
  }

  private Compilation compile(String answer) {
    var file = checkout.write(ANSWER, answer);
    var exercise = checkout.exercise();
    return compiler.compile(
        new Submission(file, List.of(file), exercise.check()), exercise, CheckProcess.libraries());
  }
}
