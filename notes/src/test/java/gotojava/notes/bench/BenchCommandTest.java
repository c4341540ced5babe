package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.bench.BenchCommand.GoSearch;
import gotojava.notes.bench.Case.Estimate;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Go;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
  private static final Effort SHORT = new Effort(0, 1, 5);
  private static final String SUM =
      """
      // A sum.
      func BenchmarkSum(b *testing.B) {
        n := 0
        for b.Loop() {
          n += 2
        }
      }
      """;

  @TempDir private Path folder;
  private TinyProject tiny;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeProject() throws IOException {
    tiny = TinyProject.in(folder).withClass("TinySum").withClass("TinyWrong");
    tiny.writeGo("tiny-sum", SUM);
    tiny.writeGo("tiny-wrong", SUM);
    tiny.built();
  }

  private int bench(String... args) throws Exception {
    return bench(Go::find, args);
  }

  private int bench(GoSearch goSearch, String... args) throws Exception {
    return bench(goSearch, () -> true, args);
  }

  private int bench(GoSearch goSearch, BooleanSupplier gcc, String... args) throws Exception {
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(stream, false, false, 80);
    var command = new BenchCommand(tiny.project(), terminal, SHORT, goSearch, gcc);
    new CommandLine(command).parseArgs(args);
    return command.call();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path card() {
    return folder.resolve("tiny/evidence/bench/tiny-sum.md");
  }

  @Test
  void without_a_name_the_questions_are_listed() throws Exception {
    assertThat(bench()).isZero();
    assertThat(printed())
        .isEqualToIgnoringWhitespace(
            """
            tiny/tiny-sum    How long does a sum take?
            tiny/tiny-wrong  What happens when the answer is wrong?
            """);
  }

  @Test
  void trial_of_one_round_prints_figures_and_writes_no_card() throws Exception {
    assertThat(bench("tiny-sum", "--rounds", "1", "--json")).isZero();
    var cases = Json.read(printed(), Case[].class);
    assertThat(cases).extracting(Case::name).containsExactly("sum");
    assertThat(cases[0].rows()).hasSize(3).allMatch(row -> row.median() > 0);
    assertThat(card()).doesNotExist();
  }

  @Test
  void each_number_of_processors_is_a_case_with_its_cpu_time() throws Exception {
    tiny.withClass("TinyParallel").withClass("TinyShared");
    tiny.writeGo(
        "tiny-parallel", SUM.replaceFirst("}\n}", "}\nb.ReportMetric(7, \"cpu-ns/op\")\n}"));
    tiny.built();
    assertThat(bench("tiny-parallel", "--rounds", "1", "--json")).isZero();
    var cases = Json.read(printed(), Case[].class);
    assertThat(cases).extracting(Case::label).containsExactly("Sum on 2", "Sum on 1");
    assertThat(cases[0].rows()).hasSize(3).allMatch(row -> row.cpu() != null && row.best() != null);
    assertThat(cases[1].rows()).extracting(Estimate::runtime).containsExactly("java", "go");
    assertThat(cases[1].rows().getLast().cpu()).isEqualTo(7);
  }

  @Test
  void figure_that_is_no_time_comes_from_what_both_sides_count() throws Exception {
    tiny.withClass("TinyCount");
    tiny.writeGo(
        "tiny-count",
        """
        // A thing.
        func BenchmarkThing(b *testing.B) {
          for b.Loop() {
          }
          b.ReportMetric(32, "bytes/thing")
        }
        """);
    tiny.built();
    assertThat(bench("tiny-count", "--rounds", "1")).isZero();
    assertThat(printed()).contains("Java 0.75× Go's bytes", "median, bytes");
  }

  @Test
  void without_go_java_alone_is_measured_and_no_card_is_written() throws Exception {
    assertThat(bench(_ -> Optional.empty(), "tiny-sum", "--rounds", "1")).isZero();
    assertThat(printed()).contains("sum   Java").doesNotContain("Go", "×");
    assertThat(card()).doesNotExist();
  }

  @Test
  void our_variants_are_compared_with_where_the_class_says_so() throws Exception {
    tiny.withClass("TinyLimit").writeGo("tiny-limit", SUM);
    tiny.built();
    assertThat(bench(_ -> Optional.empty(), "tiny-limit", "--rounds", "1")).isZero();
    assertThat(printed()).contains("× C's time", "× Loop's time").doesNotContain("Go");
  }

  @Test
  void without_gcc_the_variants_that_need_it_are_left_out() throws Exception {
    tiny.withClass("TinyLimit").writeGo("tiny-limit", SUM);
    tiny.built();
    assertThat(bench(Go::find, () -> false, "tiny-limit", "--rounds", "1", "--json")).isZero();
    var cases = Json.read(printed(), Case[].class);
    assertThat(cases[0].rows())
        .extracting(Estimate::variant)
        .containsExactly("main", "loop", "main");
    assertThat(cases[0].ratio()).containsOnlyKeys("go", "loop");
  }

  @Test
  void wrong_answer_in_java_is_one_error_with_its_message() {
    assertThatThrownBy(() -> bench("tiny-wrong", "--rounds", "1"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "the Java side of tiny/tiny-wrong failed: java.lang.IllegalStateException: got 41,"
                + " want 42");
  }

  @Test
  void wrong_answer_in_go_is_one_error_with_its_message_and_leaves_no_card() throws Exception {
    tiny.writeGo("tiny-sum", SUM.replace("n := 0", "b.Fatal(\"got 41\")\nn := 0"));
    tiny.built();
    assertThatThrownBy(() -> bench("tiny-sum", "--rounds", "1"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("the Go side of tiny/tiny-sum failed: tiny_test.go:")
        .hasMessageEndingWith("got 41");
    assertThat(card()).doesNotExist();
  }

  @Test
  void go_that_does_not_compile_is_an_error_with_the_place() throws Exception {
    tiny.writeGo("tiny-sum", SUM.replace("n := 0", "n := nothing"));
    assertThatThrownBy(() -> bench("tiny-sum"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("tiny_test.go")
        .hasMessageContaining("undefined: nothing");
  }

  @Test
  void nothing_is_rendered_without_samples() {
    assertThatThrownBy(() -> bench("--render", "tiny-sum"))
        .hasMessage("tiny/tiny-sum has no samples: measure it with './gotojava bench tiny-sum'");
  }

  @Test
  void unknown_runtime_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> bench("tiny-sum", "--against", "go,jox"))
        .hasMessage("--against jox: no such runtime; known: go");
  }

  @Test
  void no_rounds_at_all_are_refused() {
    assertThatThrownBy(() -> bench("tiny-sum", "--rounds", "0"))
        .hasMessage("--rounds 0: at least 1");
  }

  @Test
  void broken_contract_is_told_in_the_list_and_is_no_success() throws Exception {
    tiny.writeGo("tiny-wrong", "");
    assertThat(bench()).isEqualTo(1);
    assertThat(printed()).contains("tiny/tiny-sum").doesNotContain("tiny-wrong");
  }
}
