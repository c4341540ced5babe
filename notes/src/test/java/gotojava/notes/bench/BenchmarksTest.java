package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
  private static final String GO =
      """
      // A sum.
      func BenchmarkSum(b *testing.B) {}
      """;

  @TempDir private Path folder;
  private TinyProject tiny;
  private Path java;

  @BeforeEach
  void writeTinySum() throws IOException {
    tiny = TinyProject.in(folder).withClass("TinySum");
    java = folder.resolve("tiny/src/jmh/java/gotojava/notes/bench/TinySum.java");
    tiny.writeGo("tiny-sum", GO);
  }

  private Benchmark find(String part) {
    return Benchmarks.of(tiny.project()).find(part);
  }

  private void replace(Path file, String old, String replacement) throws IOException {
    Files.writeString(file, Files.readString(file).replace(old, replacement));
  }

  @Test
  void class_comment_gives_question_prose_and_limits() {
    var benchmark = find("tiny-sum");
    assertThat(benchmark.id()).isEqualTo("tiny/tiny-sum");
    assertThat(benchmark.question()).isEqualTo("How long does a sum take?");
    assertThat(benchmark.about()).containsExactly("Two numbers are added.");
    assertThat(benchmark.limits()).isEqualTo("anything; it is there to be measured in a test.");
    assertThat(benchmark.className()).isEqualTo(TinySum.class.getName());
  }

  @Test
  void each_benchmark_of_both_sides_is_a_row() {
    assertThat(find("tiny-sum").rows())
        .containsExactly(
            new Row("java", "sum", "Two numbers"),
            new Row("java", "sum_inLoop", "The same in a loop"),
            new Row("go", "sum", "A sum"));
  }

  @Test
  void underscore_parts_the_case_from_the_variant() {
    var row = new Row("go", "lazy_doubleChecked", "");
    assertThat(row.caseName()).isEqualTo("lazy");
    assertThat(row.variant()).isEqualTo("doubleChecked");
    assertThat(new Row("go", "lazy", "").variant()).isEqualTo("main");
  }

  @Test
  void classes_without_a_benchmark_are_passed_over() throws IOException {
    tiny.writeJava("Shared", "class Shared {}\n");
    var benchmarks = Benchmarks.of(tiny.project());
    assertThat(benchmarks.sound()).containsOnlyKeys("tiny/tiny-sum");
    assertThat(benchmarks.broken()).isEmpty();
  }

  private void expectFlaw(String message) {
    assertThatThrownBy(() -> find("tiny-sum"))
        .isInstanceOf(UserError.class)
        .hasMessage(message.replace("JAVA", "tiny/src/jmh/java/gotojava/notes/bench/TinySum.java"));
  }

  @Test
  void class_comment_without_a_question_is_a_flaw() throws IOException {
    replace(java, "take?", "takes.");
    expectFlaw("JAVA: its class comment lacks a question to begin with");
  }

  @Test
  void class_comment_without_a_twin_is_a_flaw() throws IOException {
    replace(java, "Go: `", "See `");
    expectFlaw("JAVA: its class comment lacks the line 'Go: `folder of the twin`'");
  }

  @Test
  void class_comment_without_limits_is_a_flaw() throws IOException {
    replace(java, "Does not show:", "Shows");
    expectFlaw("JAVA: its class comment lacks a paragraph 'Does not show: …'");
  }

  @Test
  void missing_twin_is_a_flaw() throws IOException {
    replace(java, "bench/tiny-sum", "bench/other");
    expectFlaw("JAVA: the twin it names is missing: tiny/src/main/go/bench/other");
  }

  @Test
  void method_without_a_sentence_is_a_flaw() throws IOException {
    replace(java, "  /// The same in a loop.\n", "");
    expectFlaw("JAVA:22: sum_inLoop has no comment with a sentence that says what it is");
  }

  @Test
  void java_case_without_a_go_counterpart_is_a_flaw() throws IOException {
    tiny.writeGo("tiny-sum", GO.replace("BenchmarkSum", "BenchmarkTotal"));
    expectFlaw("tiny/src/main/go/bench/tiny-sum: there is no BenchmarkSum, which Java's sum needs");
  }

  @Test
  void go_case_without_a_java_counterpart_is_a_flaw() throws IOException {
    tiny.writeGo("tiny-sum", GO + "\n// Other.\nfunc BenchmarkTotal(b *testing.B) {}\n");
    expectFlaw("JAVA: there is no method total, which Go's total needs");
  }

  @Test
  void variant_without_a_main_row_is_a_flaw() throws IOException {
    tiny.writeGo("tiny-sum", GO + "\n// Other.\nfunc BenchmarkTotal_fast(b *testing.B) {}\n");
    expectFlaw("JAVA: there is no method total, which Go's total_fast needs");
  }

  @Test
  void flaw_of_one_benchmark_leaves_the_others_usable() throws IOException {
    tiny.withClass("TinyWrong");
    assertThat(find("tiny-sum").name()).isEqualTo("tiny-sum");
    assertThatThrownBy(() -> find("tiny-wrong")).hasMessageContaining("tiny-wrong");
  }

  @Test
  void unknown_name_is_answered_with_those_there_are() {
    assertThatThrownBy(() -> find("tiny-some"))
        .hasMessage("no benchmark 'tiny-some'; near it:\n  tiny/tiny-sum");
  }

  @Test
  void terms_of_the_class_comment_are_no_prose() throws IOException {
    tiny.withClass("TinyParallel").writeGo("tiny-parallel", GO);
    var benchmark = find("tiny-parallel");
    assertThat(benchmark.terms().processors()).containsExactly(1, 2);
    assertThat(benchmark.about()).isEmpty();
  }

  @Test
  void term_that_cannot_be_read_is_a_flaw_with_its_line() throws IOException {
    replace(java, "/// Does not show", "/// Heap: lots\n///\n/// Does not show");
    expectFlaw("JAVA:11: 'Heap: lots' cannot be read; an example: 'Heap: 2g'");
  }

  @Test
  void term_of_a_variant_that_there_is_not_is_a_flaw() throws IOException {
    replace(java, "/// Does not show", "/// Against: fast\n///\n/// Does not show");
    expectFlaw("JAVA: its class comment names a variant 'fast', and there is none");
    replace(java, "Against: fast", "Needs gcc: main");
    expectFlaw("JAVA: its class comment names a variant 'main', and there is none");
  }

  @Test
  void variants_that_need_gcc_are_left_out_without_it() throws IOException {
    tiny.withClass("TinyLimit").writeGo("tiny-limit", GO);
    var benchmark = find("tiny-limit");
    assertThat(benchmark.leftOut()).isEmpty();
    var without = benchmark.withoutGcc();
    assertThat(without.rows(Row.JAVA)).extracting(Row::method).containsExactly("sum", "sum_loop");
    assertThat(without.leftOut()).containsExactly("c");
    assertThat(without.digest()).isEqualTo(benchmark.digest());
  }

  @Test
  void digest_changes_with_c_sources_where_variants_need_gcc() throws IOException {
    tiny.withClass("TinyLimit").writeGo("tiny-limit", GO);
    var alone = find("tiny-sum").digest();
    var before = find("tiny-limit").digest();
    var source = tiny.write("tiny/src/main/c/deep/sum.c", "int one = 1;\n");
    var c = find("tiny-limit").digest();
    replace(source, "= 1", "= 2");
    assertThat(find("tiny-limit").digest()).isNotEqualTo(c).isNotEqualTo(before);
    assertThat(c).isNotEqualTo(before);
    assertThat(find("tiny-sum").digest()).isEqualTo(alone);
  }

  @Test
  void digest_changes_with_what_benchmarks_share_in_either_language() throws IOException {
    tiny.withClass("TinyParallel").withClass("TinyShared").writeGo("tiny-parallel", GO);
    var internal = tiny.writeGo("internal/deep", "const one = 1\n");
    var before = find("tiny-parallel").digest();
    var alone = find("tiny-sum").digest();
    tiny.writeJava("TinyShared", "final class TinyShared { static final int ONE = 2; }\n");
    var java = find("tiny-parallel").digest();
    replace(internal, "= 1", "= 2");
    assertThat(find("tiny-parallel").digest()).isNotEqualTo(java).isNotEqualTo(before);
    assertThat(java).isNotEqualTo(before);
    assertThat(find("tiny-sum").digest()).isNotEqualTo(alone);
  }

  @Test
  void digest_changes_with_either_source() throws IOException {
    var before = find("tiny-sum").digest();
    replace(java, "number + 2", "number + 3");
    var java = find("tiny-sum").digest();
    tiny.writeGo("tiny-sum", GO + "\nvar x = 1\n");
    assertThat(find("tiny-sum").digest()).isNotEqualTo(java).isNotEqualTo(before);
    assertThat(java).isNotEqualTo(before).hasSize(16);
  }
}
