package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCheckTest {
  @TempDir private Path folder;
  private TinyProject tiny;
  private Path card;

  @BeforeEach
  void writeCard() throws IOException {
    tiny = TinyProject.in(folder).withClass("TinySum");
    tiny.writeGo("tiny-sum", "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n");
    var digest = Benchmarks.of(tiny.project()).find("tiny-sum").digest();
    var samples = Fixture.measured(digest, series("java", "sum", 4), series("go", "sum", 8));
    card = new CardFiles(tiny.project()).write(samples).orElseThrow();
  }

  @Test
  void cards_of_this_project_are_in_step_with_their_sources() throws IOException {
    assertThat(CardCheck.complaints(Project.here())).isEmpty();
  }

  @Test
  void card_as_it_was_written_is_in_step() throws IOException {
    assertThat(CardCheck.complaints(tiny.project())).isEmpty();
  }

  @Test
  void changed_source_asks_for_a_new_measurement() throws IOException {
    tiny.writeGo("tiny-sum", "// A total.\nfunc BenchmarkSum(b *testing.B) {}\n");
    assertThat(CardCheck.complaints(tiny.project()))
        .containsExactly(
            "tiny/tiny-sum was measured on other sources: run './gotojava bench tiny-sum'");
  }

  @Test
  void card_changed_by_hand_is_to_be_rendered_again() throws IOException {
    Files.writeString(card, Files.readString(card).replace("0.50×", "0.40×"));
    assertThat(CardCheck.complaints(tiny.project()))
        .containsExactly(
            "tiny/evidence/bench/tiny-sum.md is not what its samples say: run"
                + " './gotojava bench --render tiny-sum'");
  }

  @Test
  void missing_plot_is_to_be_rendered_again() throws IOException {
    Files.delete(card.resolveSibling("tiny-sum.svg"));
    assertThat(CardCheck.complaints(tiny.project())).singleElement().asString().contains(".svg");
  }

  @Test
  void benchmark_without_a_card_is_to_be_measured() throws IOException {
    Files.delete(card.resolveSibling("tiny-sum.json"));
    assertThat(CardCheck.complaints(tiny.project()))
        .contains("tiny/tiny-sum has no card: run './gotojava bench tiny-sum'");
  }

  @Test
  void card_without_a_benchmark_is_to_be_deleted() throws IOException {
    Files.copy(card, card.resolveSibling("gone.md"));
    assertThat(CardCheck.complaints(tiny.project()))
        .containsExactly("tiny/evidence/bench/gone.md belongs to no benchmark: delete it");
  }

  @Test
  void broken_contract_is_told() throws IOException {
    tiny.writeGo("tiny-sum", "");
    assertThat(CardCheck.complaints(tiny.project())).first().asString().contains("no BenchmarkSum");
  }
}
