package gotojava.notes.book;

import static gotojava.notes.book.Checkout.EN;
import static gotojava.notes.book.Checkout.ZH;
import static gotojava.notes.book.Checkout.block;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.example.Examples;
import gotojava.notes.run.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
  private static final String JAVA = "patterns/src/main/java/gotojava/patterns/loops/Lap.java";
  private static final String GO = "patterns/src/main/go/lap/main.go";

  @TempDir private Path root;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(root);
  }

  @Test
  void writes_go_then_java_then_what_both_print() throws IOException {
    assertThat(checkout.read(EN))
        .contains(
            """
            <!-- pair patterns/lap -->
            ```go
            func main() {
            \tfmt.Println("lap 1")
            }
            ```
            ```java
            static void main() {
              IO.println("lap 1");
            }
            ```
            ```text
            lap 1
            ```

            [lap/main.go](../../../patterns/src/main/go/lap/main.go) · [Lap.java](../../../%s)
            <!-- /pair -->
            """
                .formatted(JAVA));
  }

  @Test
  void writes_both_outputs_and_the_reason_where_they_differ() throws IOException {
    var go = "Go prints: it counts from 0\n///\n/// ```\n/// lap 0\n/// ```\nclass Lap {";
    checkout.replace(JAVA, "class Lap {", "///\n/// " + go);
    assertThat(checkout.written(EN))
        .contains(
            """
            Java prints:

            ```text
            lap 1
            ```

            Go prints (it counts from 0):

            ```text
            lap 0
            ```
            """);
  }

  @Test
  void leads_in_chinese_outputs_in_chinese() throws IOException {
    var go = "Go prints: it counts from 0\n///\n/// ```\n/// lap 0\n/// ```\nclass Lap {";
    checkout.replace(JAVA, "class Lap {", "///\n/// " + go);
    assertThat(checkout.written(ZH)).contains("Java 输出：\n", "Go 输出：\n").doesNotContain("counts");
  }

  @Test
  void writes_how_a_program_fails() throws IOException {
    checkout.replace(JAVA, "class Lap {", "///\n/// Fails with: `no more laps`\nclass Lap {");
    assertThat(checkout.written(EN))
        .contains("```text\nlap 1\n```\n\nFails with:\n\n```text\nno more laps\n```\n");
  }

  @Test
  void writes_java_alone_for_an_example() throws IOException {
    checkout.append(EN, block("example patterns/lap"));
    var after = checkout.written(EN).split("<!-- example", 2)[1];
    assertThat(after).contains("```java\nstatic void main").doesNotContain("```go", "main.go");
  }

  @Test
  void writes_an_erratum_inside_its_quotation() throws IOException {
    checkout.append(EN, "> <!-- erratum patterns/copy -->\n> <!-- /erratum -->\n");
    assertThat(checkout.written(EN))
        .contains("> <!-- erratum patterns/copy -->\n> ```go\n> func main() {\n> \tprintln")
        .contains("> ```text\n> still 1\n> ```\n>\n> [copy/main.go](");
  }

  @Test
  void writes_what_the_compiler_says_of_an_erratum_that_does_not_compile() throws IOException {
    checkout.replace(
        "patterns/src/main/go/errata/copy/main.go",
        "// Output:\n//\n//\tstill 1\n",
        "// Does not compile: `declared and not used: i`\n");
    checkout.append(EN, block("erratum patterns/copy"));
    assertThat(checkout.written(EN))
        .contains("`go build` refuses it:\n\n```text\ndeclared and not used: i\n```");
  }

  @Test
  void writes_a_go_program_without_a_twin_as_an_example() throws IOException {
    checkout.append(EN, block("example patterns/copy"));
    assertThat(checkout.written(EN)).contains("example patterns/copy -->\n```go\nfunc main()");
  }

  @Test
  void writes_what_vet_finds() throws IOException {
    checkout.replace(
        "patterns/src/main/go/errata/copy/main.go",
        "package main",
        "//\n// Vet: `copies lock value`\npackage main");
    checkout.append(EN, block("erratum patterns/copy"));
    assertThat(checkout.written(EN)).contains("`go vet` finds:\n\n```text\ncopies lock value\n```");
  }

  @Test
  void writes_a_region_at_the_margin() throws IOException {
    checkout.replace(JAVA, "    IO.", "    // region body\n    IO.");
    checkout.replace(JAVA, "1\");\n", "1\");\n\n    // endregion\n");
    checkout.append(EN, block("region " + JAVA + "#body"));
    assertThat(checkout.written(EN)).contains("```java\nIO.println(\"lap 1\");\n```\n\n[Lap.java]");
  }

  @Test
  void writes_a_card_with_links_that_lead_where_they_led() throws IOException {
    var folder = "patterns/evidence/bench/";
    checkout.file(
        folder + "cost.md", "<!-- Made by bench. -->\n# What does it cost?\n\n![plot](cost.svg)\n");
    checkout.file(folder + "cost.svg", "<svg/>").append(EN, block("card patterns/cost"));
    assertThat(checkout.written(EN))
        .contains(
            "card patterns/cost -->\n**What does it cost?**\n\n![plot](../../../"
                + folder
                + "cost.svg)\n");
  }

  @Test
  void writes_what_stress_tests_showed() throws IOException {
    checkout.file("patterns/evidence/stress/lap.md", "# What was seen\n\n[All](lap.json).\n");
    checkout
        .file("patterns/evidence/stress/lap.json", "{}")
        .append(EN, block("stress patterns/lap"));
    assertThat(checkout.written(EN))
        .contains("**What was seen**\n\n[All](../../../patterns/evidence/stress/lap.json).\n");
  }

  @Test
  void writes_an_exercise_in_the_language_of_the_page() throws IOException {
    checkout.append(ZH, block("exercise patterns/laps"));
    assertThat(checkout.written(ZH)).contains("**练习：数圈。** `./gotojava practice start laps`\n");
  }

  @Test
  void writes_no_full_stop_after_an_exercise_that_asks() throws IOException {
    checkout.replace("patterns/exercises.yaml", "数圈", "几圈？");
    checkout.append(ZH, block("exercise patterns/laps"));
    assertThat(checkout.written(ZH)).contains("**练习：几圈？** `./gotojava practice start laps`\n");
  }

  @Test
  void writes_a_modules_examples_in_the_order_of_the_book_section_by_section() throws IOException {
    checkout.file("patterns/README.md", block("table"));
    assertThat(checkout.written("patterns/README.md").lines())
        .containsSubsequence(
            "### [A1 Loops](../notes/book/en/a1-basics.md#loops)",
            "",
            "| Idea | Go | Java | Section |",
            "|---|---|---|---|",
            "| A loop has laps. | [lap/main.go](src/main/go/lap/main.go)"
                + " | [Lap.java](src/main/java/gotojava/patterns/loops/Lap.java)"
                + " | [Loops](../notes/book/en/a1-basics.md#loops) |",
            "",
            "### Not in the book yet",
            "| The value is a copy. | [copy/main.go](src/main/go/errata/copy/main.go) | – | – |");
  }

  @Test
  void writes_the_chapters_into_an_index_in_the_order_of_their_numbers() throws IOException {
    checkout.file("notes/book/en/a10-logging.md", "# Logging\n");
    checkout.file("notes/book/en/a2-strings.md", "# Strings\n");
    checkout.file("notes/book/en/README.md", block("contents"));
    assertThat(checkout.written("notes/book/en/README.md").lines())
        .containsSubsequence(
            "- A1 [Basics](a1-basics.md)",
            "  - [Loops](a1-basics.md#loops)",
            "- A2 [Strings](a2-strings.md)",
            "- A10 [Logging](a10-logging.md)");
  }

  @Test
  void names_the_releases_an_example_was_verified_with() throws IOException {
    verified();
    assertThat(checkout.written(EN)).contains("Lap.java) · verified with JDK 25.0.1 and Go 1.26.8");
  }

  @Test
  void names_no_release_once_the_source_has_changed() throws IOException {
    verified();
    checkout.replace(GO, "lap 1", "lap 2");
    assertThat(checkout.written(EN)).doesNotContain("verified with");
  }

  @Test
  void names_the_release_that_an_example_needs() throws IOException {
    checkout.replace(JAVA, "class Lap {", "///\n/// Since: Java 26\nclass Lap {");
    assertThat(checkout.written(EN)).contains("Lap.java) · needs Java 26\n");
  }

  @Test
  void puts_code_that_holds_a_fence_into_a_longer_one() throws IOException {
    checkout.replace(JAVA, "    IO.", "    // ```\n    IO.");
    assertThat(checkout.written(EN)).contains("````java\nstatic void main");
  }

  @Test
  void changes_nothing_the_second_time() throws IOException {
    checkout.append(EN, "> <!-- erratum patterns/copy -->\n> <!-- /erratum -->\n");
    checkout.book().write();
    assertThat(checkout.book().write()).isEmpty();
  }

  @Test
  void touches_nothing_outside_the_markers() throws IOException {
    var before = "#  Odd\tspacing \r\n" + block("pair patterns/lap") + "end, no newline";
    checkout.file("patterns/odd.md", before);
    var after = checkout.written("patterns/odd.md");
    assertThat(after.replaceAll("(?s)(?<=lap -->\n).*(?=<!-- /pair)", "")).isEqualTo(before);
  }

  @Test
  void leaves_a_page_alone_whose_markers_do_not_fit() throws IOException {
    var text = block("pair patterns/lap") + "<!-- pair patterns/lap -->\n";
    checkout.file("patterns/open.md", text);
    assertThat(checkout.written("patterns/open.md")).isEqualTo(text);
  }

  @Test
  void leaves_no_file_beside_the_page() throws IOException {
    checkout.append(EN, block("erratum patterns/copy")).book().write();
    try (var files = Files.list(root.resolve(EN).getParent())) {
      assertThat(files).containsExactly(root.resolve(EN));
    }
  }

  private void verified() throws IOException {
    var example = Examples.of(checkout.project()).find("patterns/lap");
    var digest = Evidence.digest(example);
    checkout.file(
        "patterns/evidence/verified.json",
        """
        {"jdk": "25.0.1", "go": "1.26.8",
         "examples": {"patterns/lap": {"digest": "%s", "output": ["lap 1"]}}}
        """
            .formatted(digest));
  }
}
