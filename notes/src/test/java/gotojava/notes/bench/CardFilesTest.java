package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.samples;
import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFilesTest {
  private static final String GO = "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n";

  @TempDir private Path folder;
  private Benchmark benchmark;
  private CardFiles cards;

  @BeforeEach
  void writeProject() throws IOException {
    var tiny = TinyProject.in(folder).withClass("TinySum");
    tiny.writeGo("tiny-sum", GO);
    benchmark = Benchmarks.of(tiny.project()).find("tiny-sum");
    cards = new CardFiles(tiny.project());
  }

  private static Samples measured() {
    return samples(series("java", "sum", 4), series("go", "sum", 8));
  }

  @Test
  void samples_plot_and_card_lie_side_by_side_and_nothing_else() throws IOException {
    cards.write(measured());
    try (var files = Files.list(folder.resolve("tiny/evidence/bench"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tiny-sum.json", "tiny-sum.svg", "tiny-sum.md");
    }
  }

  @Test
  void card_made_from_samples_that_were_read_is_the_same() throws IOException {
    var samples =
        Fixture.against(
            "c", "d", series("java", "sum", 4), series("java", "sum_c", 2), series("go", "sum", 8));
    cards.write(samples);
    var read = cards.read(benchmark).orElseThrow();
    assertThat(cards.contents(read)).isEqualTo(cards.contents(samples));
  }

  @Test
  void samples_are_replaced_by_newer_ones() throws IOException {
    cards.write(measured());
    cards.write(samples(series("java", "sum", 5), series("go", "sum", 8)));
    assertThat(cards.read(benchmark).orElseThrow().rows().getFirst().samples()).startsWith(5.0);
  }

  @Test
  void unmeasured_benchmark_has_no_samples() {
    assertThat(cards.read(benchmark)).isEmpty();
  }

  @Test
  void too_few_rounds_and_java_alone_carry_no_card() throws IOException {
    var trial = samples(5, series("java", "sum", 4), series("go", "sum", 8));
    assertThat(cards.write(trial)).isEmpty();
    assertThat(cards.write(samples(series("java", "sum", 4)))).isEmpty();
    assertThat(cards.read(benchmark)).isEmpty();
  }

  @Test
  void samples_cut_off_are_an_error_that_says_what_to_do() throws IOException {
    var json = cards.write(measured()).orElseThrow().resolveSibling("tiny-sum.json");
    Files.writeString(json, Files.readString(json).substring(0, 300));
    assertThatThrownBy(() -> cards.read(benchmark))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "tiny/evidence/bench/tiny-sum.json is malformed: measure again with"
                + " './gotojava bench tiny-sum'");
  }
}
