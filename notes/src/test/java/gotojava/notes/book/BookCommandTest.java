package gotojava.notes.book;

import static gotojava.notes.book.Checkout.EN;
import static gotojava.notes.book.Checkout.ZH;
import static gotojava.notes.book.Checkout.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BookCommandTest {
  @TempDir private Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(root);
  }

  private int call(String... args) throws IOException {
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var command = new BookCommand(checkout.project(), new Terminal(stream, false, false, 100));
    new CommandLine(command).parseArgs(args);
    return command.call();
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ends_with_0_when_all_is_in_step() throws IOException {
    assertThat(call()).isZero();
    assertThat(said()).startsWith("✓ in step: 2 Markdown files, 2 blocks, ");
  }

  @Test
  void ends_with_1_and_says_what_to_do_when_a_block_is_stale() throws IOException {
    checkout.replace(EN, "lap 1", "lap 7");
    assertThat(call()).isEqualTo(1);
    assertThat(said())
        .isEqualTo(
            EN
                + ":9: 'pair patterns/lap' is not what its source gives:"
                + " run ./gotojava book --write\n"
                + "✗ 1 to put right; ./gotojava book --write puts 1 right\n");
  }

  @Test
  void puts_stale_blocks_right() throws IOException {
    checkout.replace(EN, "lap 1", "lap 7");
    assertThat(call("--write")).isZero();
    assertThat(said()).startsWith("wrote " + EN + ": 1 block\n✓ in step");
    assertThat(checkout.read(EN)).doesNotContain("lap 7");
  }

  @Test
  void writes_what_can_be_written_and_still_reports_the_rest() throws IOException {
    checkout.replace(EN, "lap 1", "lap 7").append(EN, block("pair patterns/lop"));
    assertThat(call("--write")).isEqualTo(1);
    assertThat(checkout.read(EN)).doesNotContain("lap 7");
    assertThat(said()).contains("no example 'patterns/lop'; near it: patterns/");
  }

  @Test
  void notes_that_a_translation_has_followed() throws IOException {
    checkout.replace(EN, "A question?", "Another question?");
    assertThat(call()).isEqualTo(1);
    assertThat(call("--rendered", "Loops")).isZero();
    assertThat(said()).endsWith("✓ " + ZH + ":7 renders it as it is now\n");
    assertThat(checkout.findings()).isEmpty();
  }

  @Test
  void takes_a_section_by_page_and_anchor() throws IOException {
    checkout.replace(EN, "A question?", "Another question?");
    assertThat(call("--rendered", "a1-basics#loops")).isZero();
  }

  @Test
  void lists_the_sections_when_none_has_the_heading() {
    assertThatThrownBy(() -> call("--rendered", "Lops"))
        .isInstanceOf(UserError.class)
        .hasMessage("no English section is 'Lops'; there are: a1-basics#basics, a1-basics#loops");
  }

  @Test
  void says_where_the_translation_has_to_name_the_section() throws IOException {
    checkout.append(EN, "## Pointers\n");
    assertThatThrownBy(() -> call("--rendered", "Pointers"))
        .hasMessageContaining("put '<!-- renders en: Pointers -->' below its heading");
  }

  @Test
  void does_one_step_at_a_time() {
    assertThatThrownBy(() -> call("--write", "--rendered", "Loops"))
        .hasMessageContaining("give one of them");
  }

  @Test
  void refuses_a_file_that_is_not_utf_8() throws IOException {
    Files.write(root.resolve("README.md"), new byte[] {(byte) 0xff});
    assertThatThrownBy(this::call).hasMessage("README.md is not UTF-8: save it as UTF-8");
  }
}
