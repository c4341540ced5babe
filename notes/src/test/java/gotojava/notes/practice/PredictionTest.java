package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.practice.CheckResult.Problem;
import gotojava.notes.project.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionTest {
  @TempDir private Path said;
  @TempDir private Path printed;

  @BeforeEach
  void print() throws Exception {
    write(printed, "one\ntwo\n", "one\n");
  }

  @Test
  void passes_when_every_line_is_as_predicted() throws Exception {
    write(said, "one\ntwo\n", "one\n");
    var result = check();
    assertThat(result.verdict()).isEqualTo(CheckVerdict.PASSED);
    assertThat(result.headline()).isEqualTo("3 lines as predicted");
  }

  @Test
  void takes_no_notice_of_blanks_at_the_end() throws Exception {
    write(said, "one  \r\ntwo\n\n\n", "one");
    assertThat(check().verdict()).isEqualTo(CheckVerdict.PASSED);
  }

  @Test
  void minds_blanks_at_the_beginning() throws Exception {
    write(said, " one\ntwo\n", "one\n");
    assertThat(check().failedTests()).containsExactly("java line 1");
  }

  @Test
  void names_a_wrong_line_and_not_what_is_right() throws Exception {
    write(said, "one\nthree\n", "one\n");
    var result = check();
    assertThat(result.headline()).isEqualTo("1 of 3 lines wrong");
    assertThat(result.problems())
        .extracting(Problem::title)
        .containsExactly("java line 2 is not 'three'");
  }

  @Test
  void says_how_many_lines_there_are() throws Exception {
    write(said, "one\n", "one\ntwo\n");
    assertThat(check().problems())
        .extracting(Problem::title)
        .containsExactly("java: 1 lines predicted, 2 printed", "go: 2 lines predicted, 1 printed");
    assertThat(check().headline()).isEqualTo("2 of 4 lines wrong");
  }

  @Test
  void reads_over_the_mark_that_an_editor_put_before_the_text() throws Exception {
    write(said, "\uFEFFone\ntwo\n", "one\n");
    assertThat(check().verdict()).isEqualTo(CheckVerdict.PASSED);
  }

  @Test
  void says_which_text_is_not_utf_8() throws Exception {
    write(said, "", "one\n");
    Files.write(Prediction.file(said, "java"), new byte[] {(byte) 0xff, (byte) 0xfe, 'o', 0});
    assertThatThrownBy(this::check)
        .isInstanceOf(UserError.class)
        .hasMessage("java.txt is not UTF-8: save it as UTF-8");
  }

  @Test
  void says_that_nothing_is_predicted_yet() {
    var result = check();
    assertThat(result.verdict()).isEqualTo(CheckVerdict.FAILED);
    assertThat(result.headline()).isEqualTo("nothing is predicted yet");
  }

  private CheckResult check() {
    return Prediction.check(said, printed);
  }

  private static void write(Path folder, String java, String go) throws Exception {
    Files.writeString(Prediction.file(folder, "java"), java);
    Files.writeString(Prediction.file(folder, "go"), go);
  }
}
