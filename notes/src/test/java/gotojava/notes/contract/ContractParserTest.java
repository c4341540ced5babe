package gotojava.notes.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.contract.Contract.NoTwin;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.contract.Contract.Since;
import gotojava.notes.contract.Contract.TwinFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractParserTest {
  private static final String FENCE = "```";

  @Test
  void reads_idea_twin_and_output_of_a_java_comment() {
    var contract =
        java(
            "The idea. More prose.",
            "",
            "Go: `a/main.go`",
            "",
            "Output:",
            "",
            FENCE,
            "1",
            "2",
            FENCE);
    assertThat(contract.idea()).isEqualTo("The idea.");
    assertThat(contract.twin()).isEqualTo(new TwinFile("a/main.go"));
    assertThat(contract.own()).isEqualTo(prints("1", "2"));
    assertThat(contract.go()).isEqualTo(contract.own());
  }

  @Test
  void reads_why_there_is_no_twin_over_two_lines() {
    var contract =
        java(
            "Idea.", "", "Go: none, the trap is", "Java's alone", "", "Output:", FENCE, "1", FENCE);
    assertThat(contract.twin()).isEqualTo(new NoTwin("the trap is Java's alone"));
  }

  @Test
  void reads_a_go_package_comment() {
    var file =
        List.of(
            "//go:build erratum",
            "",
            "// Idea.",
            "//",
            "// Output:",
            "//",
            "//\ta",
            "//",
            "//\tb",
            "package main");
    var contract = ContractParser.go(DocComment.ofGo(file));
    assertThat(contract.own()).isEqualTo(prints("a", "", "b"));
  }

  @Test
  void keeps_the_outputs_apart_that_go_separates_by_or() {
    var file =
        List.of(
            "// Idea.",
            "//",
            "// One of these outputs:",
            "//",
            "//\ta",
            "//",
            "// or",
            "//",
            "//\tb",
            "package main");
    var runs = (Runs) ContractParser.go(DocComment.ofGo(file)).own();
    assertThat(runs.output()).isEqualTo(new Expectation.OneOf(List.of(List.of("a"), List.of("b"))));
  }

  @Test
  void lets_go_print_something_else_for_a_reason() {
    var contract =
        java(
            "I.",
            "Go: `a`",
            "Output:",
            FENCE,
            "1",
            FENCE,
            "Go prints: it counts bytes",
            FENCE,
            "2",
            FENCE);
    assertThat(contract.go()).isEqualTo(prints("2"));
    assertThat(contract.difference()).isEqualTo("it counts bytes");
  }

  @Test
  void lets_go_fail_otherwise_after_the_same_output() {
    var contract =
        java(
            "I.",
            "Go: `a`",
            "Output:",
            FENCE,
            "1",
            FENCE,
            "Fails with: `Null`",
            "Go fails with: `nil` for a reason");
    assertThat(contract.go())
        .isEqualTo(new Runs(new Expectation.Exactly(List.of("1")), Optional.of("nil")));
  }

  @Test
  void reads_what_the_compiler_refuses_and_the_release() {
    var contract = java("I.", "Go: none, why", "Does not compile: `final`", "Since: Java 26");
    assertThat(contract.own()).isEqualTo(new Refused("final"));
    assertThat(contract.since()).contains(new Since("Java", "26"));
  }

  @Test
  void collects_what_vet_finds_in_a_twin() {
    var file =
        List.of("// Idea.", "//", "// Vet: `copies lock`", "// Vet: `passes lock`", "package main");
    assertThat(ContractParser.twinVet(DocComment.ofGo(file)))
        .containsExactly("copies lock", "passes lock");
  }

  @Test
  void finds_the_comment_above_the_type_and_its_annotations() {
    var file =
        List.of(
            "package a;",
            "",
            "/// Idea.",
            "@SuppressWarnings(\"x\")",
            "final class A {",
            "/// other",
            "}");
    assertThat(DocComment.ofJava(file).parts())
        .containsExactly(new DocComment.Paragraph(3, "Idea."));
  }

  @Test
  void refuses_a_contract_that_promises_nothing() {
    broken(1, "promises nothing", "Idea.", "", "Go: none, why");
  }

  @Test
  void refuses_a_misspelt_header() {
    broken(
        5, "did you mean 'Output:'", "Idea.", "", "Go: none, why", "", "Ouput:", FENCE, "1", FENCE);
  }

  @Test
  void refuses_an_output_without_a_block() {
    broken(3, "no block", "Idea.", "Go: none, why", "Output:");
  }

  @Test
  void refuses_two_forms_at_once() {
    broken(
        1,
        "both 'Output:'",
        "I.",
        "Go: none, x",
        "Output:",
        FENCE,
        "1",
        FENCE,
        "Unordered output:",
        FENCE,
        "1",
        FENCE);
  }

  @Test
  void refuses_a_header_that_stands_twice() {
    broken(7, "stands twice", "I.", "Go: none, x", "Output:", FENCE, "1", FENCE, "Output:");
  }

  @Test
  void refuses_none_without_a_reason() {
    broken(2, "the reason", "Idea.", "Go: none", "Output:", FENCE, "1", FENCE);
  }

  @Test
  void refuses_a_difference_without_a_reason() {
    broken(
        7,
        "needs the reason",
        "I.",
        "Go: `a`",
        "Output:",
        FENCE,
        "1",
        FENCE,
        "Go prints:",
        FENCE,
        "2",
        FENCE);
  }

  @Test
  void refuses_a_unicode_escape() {
    broken(4, "backslash-u", "I.", "Go: `a`", "Output:", FENCE, "\\" + "u00e9", FENCE);
  }

  @Test
  void refuses_a_twin_with_a_contract_of_its_own() {
    var file = List.of("// Idea.", "//", "// Output:", "//", "//\ta", "package main");
    assertThatThrownBy(() -> ContractParser.twinVet(DocComment.ofGo(file)))
        .isInstanceOf(BrokenContract.class)
        .hasMessageContaining("belongs in the Java file");
  }

  @Test
  void refuses_silence_about_the_twin_of_what_does_not_compile() {
    broken(1, "say with 'Go prints:'", "I.", "Go: `a`", "Does not compile: `x`");
  }

  private static void broken(int line, String message, String... comment) {
    assertThatThrownBy(() -> java(comment))
        .isInstanceOfSatisfying(BrokenContract.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(message);
  }

  private static Runs prints(String... lines) {
    return new Runs(new Expectation.Exactly(List.of(lines)), Optional.empty());
  }

  private static Contract java(String... comment) {
    var file = new java.util.ArrayList<String>();
    for (var line : comment) file.add("/// " + line);
    file.add("class A {");
    return ContractParser.java(DocComment.ofJava(file));
  }
}
