package gotojava.notes.book;

import static gotojava.notes.book.Checkout.EN;
import static gotojava.notes.book.Checkout.ZH;
import static gotojava.notes.book.Checkout.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the check finds, each with file, line, and what to do.
class CheckTest {
  private static final String README = "patterns/README.md";

  @TempDir private Path root;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(root.resolve("clone"));
  }

  private void finds(String... lines) {
    assertThat(checkout.findings()).containsExactly(lines);
  }

  private void finds(String path, String text, String expected) throws IOException {
    checkout.file(path, text);
    finds(expected);
  }

  @Test
  void an_unknown_example_with_those_near_it() throws IOException {
    finds(
        README,
        block("pair patterns/lab"),
        README
            + ":1: no example 'patterns/lab'; near it: patterns/lap, patterns/copy:"
            + " name an example that is there");
  }

  @Test
  void a_part_of_an_id() throws IOException {
    finds(
        README,
        block("pair lap"),
        README + ":1: no example 'lap': write the whole id, patterns/lap");
  }

  @Test
  void an_erratum_shown_as_a_pair() throws IOException {
    finds(
        README,
        block("pair patterns/copy"),
        README + ":1: patterns/copy has no Java program: show it as an erratum or an example");
  }

  @Test
  void a_pair_shown_as_an_erratum() throws IOException {
    finds(
        README,
        block("erratum patterns/lap"),
        README + ":1: patterns/lap has a Java program: show it as a pair");
  }

  @Test
  void an_example_whose_contract_is_broken() throws IOException {
    var java = "patterns/src/main/java/gotojava/patterns/loops/Lap.java";
    checkout.replace(java, "lap/main.go", "lop/main.go");
    assertThat(checkout.findings())
        .anySatisfy(
            f -> assertThat(f).startsWith(EN + ":9: the contract of patterns/lap is broken"));
  }

  @Test
  void a_region_that_is_not_there() throws IOException {
    finds(
        README,
        block("region gotojava#body"),
        README + ":1: no region 'body': begin it with '// region body'");
  }

  @Test
  void a_region_that_does_not_end() throws IOException {
    checkout.file("gotojava", "# region body\n");
    finds(
        README,
        block("region gotojava#body"),
        README + ":1: region 'body' does not end: end it with '// endregion'");
  }

  @Test
  void a_region_of_a_file_outside_the_project() throws IOException {
    Files.writeString(root.resolve("secret"), "# region body\n# endregion\n");
    finds(
        README,
        block("region ../secret#body"),
        README + ":1: no file '../secret': name a file by its path from the root");
  }

  @Test
  void an_unknown_card() throws IOException {
    finds(
        README,
        block("card patterns/cost"),
        README
            + ":1: no benchmark card 'patterns/cost': measure it with './gotojava bench cost',"
            + " or name one that is there");
  }

  @Test
  void stress_tests_without_evidence() throws IOException {
    finds(
        README,
        block("stress patterns/lap"),
        README
            + ":1: no evidence of stress tests 'patterns/lap': run them with './gotojava stress lap',"
            + " or name one that is there");
  }

  @Test
  void an_unknown_exercise() throws IOException {
    finds(
        README,
        block("exercise patterns/lap"),
        README + ":1: no exercise 'patterns/lap': name one of patterns/laps");
  }

  @Test
  void a_table_outside_a_modules_readme() throws IOException {
    finds(
        "README.md",
        block("table"),
        "README.md:1: a table of examples outside a module's README: take it out");
  }

  @Test
  void a_chapter_without_a_translation() throws IOException {
    finds(
        "notes/book/en/a2-strings.md",
        "# Strings\n",
        "notes/book/en/a2-strings.md:1: has no counterpart in zh:"
            + " write notes/book/zh/a2-strings.md");
  }

  @Test
  void a_translation_without_a_chapter() throws IOException {
    finds(
        "notes/book/zh/a2-strings.md",
        "# 字符串\n",
        "notes/book/zh/a2-strings.md:1: has no counterpart in en:"
            + " write notes/book/en/a2-strings.md");
  }

  @Test
  void a_section_that_is_not_translated() throws IOException {
    checkout.append(EN, "## Pointers\n");
    assertThat(checkout.findings())
        .singleElement()
        .asString()
        .endsWith(": no section renders 'Pointers' of " + EN + ": translate it");
  }

  @Test
  void a_section_that_fell_behind() throws IOException {
    checkout.replace(EN, "A question?", "A better question?");
    finds(
        ZH
            + ":7: fell behind the English section 'Loops': translate what changed,"
            + " then run ./gotojava book --rendered \"Loops\"");
  }

  @Test
  void a_section_that_does_not_say_what_it_renders() throws IOException {
    checkout.append(ZH, "## 指针\n");
    assertThat(checkout.findings())
        .singleElement()
        .asString()
        .endsWith(
            ": section does not say what it renders: put '<!-- renders en: HEADING -->' below it");
  }

  @Test
  void a_section_that_renders_what_is_not_there() throws IOException {
    checkout.append(ZH, "## 指针\n<!-- renders en: Pointers -->\n");
    assertThat(checkout.findings())
        .singleElement()
        .asString()
        .contains("renders 'Pointers', which");
  }

  @Test
  void sections_in_another_order() throws IOException {
    checkout.append(EN, "## Pointers\n");
    var zh = checkout.read(ZH);
    var loops = zh.indexOf("## 循环");
    var pointers = "## 指针\n<!-- renders en: Pointers -->\n";
    checkout.file(ZH, zh.substring(0, loops) + pointers + zh.substring(loops));
    checkout.book().rendered("Pointers");
    finds(
        ZH
            + ":1: its sections stand in another order than the English ones, or twice:"
            + " the order is Basics, Loops, Pointers");
  }

  @Test
  void a_program_that_the_translation_does_not_show() throws IOException {
    checkout.append(EN, block("erratum patterns/copy")).book().write();
    finds(
        ZH + ":6: shows nothing where the English page shows erratum patterns/copy: show the same");
  }

  @Test
  void an_inner_heading_that_the_translation_lacks() throws IOException {
    checkout.append(EN, "### Counted\n").book().rendered("Loops");
    finds(ZH + ":6: 0 inner headings, the English section has 1: make them the same");
  }

  @Test
  void a_link_to_a_file_that_is_not_there() throws IOException {
    finds(
        README,
        "\n[here](gone.md)\n",
        README + ":2: the link to 'gone.md' leads nowhere: correct it or take it out");
  }

  @Test
  void a_link_to_a_heading_that_is_not_there() throws IOException {
    finds(
        README,
        "[here](../" + EN + "#lops)\n",
        README
            + ":1: the link to '../"
            + EN
            + "#lops' names a heading that is not there: correct it or take it out");
  }

  @Test
  void a_link_into_an_ignored_folder() throws IOException {
    checkout.file("patterns/target/log.md", "");
    finds(
        README,
        "![log](target/log.md)\n",
        README
            + ":1: the link to 'target/log.md' leads into a folder that .gitignore names:"
            + " correct it or take it out");
  }

  @Test
  void a_link_out_of_the_project() throws IOException {
    finds(
        README,
        "[out](../../x.md)\n",
        README + ":1: the link to '../../x.md' leaves the project: correct it or take it out");
  }

  @Test
  void a_link_to_a_line_of_a_program() throws IOException {
    finds(
        README,
        "[line](../gotojava#L3)\n",
        README
            + ":1: the link to '../gotojava#L3' names a place in a file that is no Markdown:"
            + " correct it or take it out");
  }

  @Test
  void no_fault_in_links_that_lead_somewhere() throws IOException {
    checkout.file(
        README,
        "# A b, `c`!\n[own](#a-b-c) [zh](../"
            + ZH
            + "#循环) [folder](../notes/)"
            + " [web](https://go.dev/x#y)\n\n<a id=\"mark\"></a> [mark](#mark)\n");
    assertThat(checkout.findings()).isEmpty();
  }

  @Test
  void no_fault_in_files_of_ignored_folders() throws IOException {
    checkout.file("target/broken.md", "[here](gone.md)\n<!-- pair a/b -->\n");
    assertThat(checkout.findings()).isEmpty();
  }

  @Test
  void a_program_pasted_into_the_book() throws IOException {
    checkout.append(EN, "```go\nfunc main() {}\n```\n").book().rendered("Loops");
    finds(
        EN
            + ":26: a program that nobody runs:"
            + " put it in a file that is run, and show that between markers");
  }

  @Test
  void a_command_that_would_not_work() throws IOException {
    checkout.append(EN, "Try `./gotojava run lab --both`.\n").book().rendered("Loops");
    assertThat(checkout.findings())
        .singleElement()
        .asString()
        .contains("'./gotojava run lab' would not work: no example 'lab'; near it: patterns/lap");
  }

  @Test
  void an_exercise_that_sends_its_reader_elsewhere() throws IOException {
    checkout.replace("patterns/exercises.yaml", "#loops", "#pointers");
    checkout.append(EN, block("exercise patterns/laps"));
    checkout.append(ZH, block("exercise patterns/laps")).book().write();
    finds(
        EN
            + ":26: patterns/laps sends its reader to a1-basics#pointers:"
            + " show it there, or name a1-basics#loops there");
  }
}
