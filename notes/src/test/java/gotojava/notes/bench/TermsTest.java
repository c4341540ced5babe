package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.contract.BrokenContract;
import gotojava.notes.contract.DocComment.Paragraph;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static Terms terms(String... paragraphs) {
    return Terms.of(Stream.of(paragraphs).map(text -> new Paragraph(7, text)).toList());
  }

  @Test
  void nothing_asked_for_is_the_usual() {
    var terms = terms("A question?", "Prose: with a colon.");
    assertThat(terms.processors()).isEmpty();
    assertThat(terms.effort(Effort.USUAL)).isEqualTo(Effort.USUAL);
    assertThat(terms.heap()).isEqualTo("512m");
    assertThat(terms.unit()).isEmpty();
    assertThat(terms.gcc()).isEmpty();
    assertThat(terms.against()).isEmpty();
  }

  @Test
  void each_term_is_read() {
    var terms = terms("Processors: 1, 2", "Warm-up: 2 s", "Heap: 2g", "Unit: bytes per goroutine");
    assertThat(terms.processors()).containsExactly(1, 2);
    assertThat(terms.most()).isEqualTo(2);
    assertThat(terms.effort(Effort.USUAL)).isEqualTo(new Effort(2, 5, 100, 1000));
    assertThat(terms.heap()).isEqualTo("2g");
    assertThat(terms.metric()).isEqualTo("bytes");
  }

  @Test
  void variants_are_listed() {
    var terms = terms("Needs gcc: c, cRing", "Against: c, serial");
    assertThat(terms.gcc()).containsExactly("c", "cRing");
    assertThat(terms.against()).containsExactly("c", "serial");
  }

  @Test
  void term_that_cannot_be_read_is_told_with_an_example() {
    assertThatThrownBy(() -> terms("Question?", "Warm-up: two seconds"))
        .isInstanceOf(BrokenContract.class)
        .hasMessage("'Warm-up: two seconds' cannot be read; an example: 'Warm-up: 2 s'");
    assertThatThrownBy(() -> terms("Processors: 0")).isInstanceOf(BrokenContract.class);
    assertThatThrownBy(() -> terms("Heap: much")).isInstanceOf(BrokenContract.class);
    assertThatThrownBy(() -> terms("Unit: bytes")).isInstanceOf(BrokenContract.class);
    assertThatThrownBy(() -> terms("Needs gcc: in C")).isInstanceOf(BrokenContract.class);
    assertThatThrownBy(() -> terms("Against: Go's own")).isInstanceOf(BrokenContract.class);
  }
}
