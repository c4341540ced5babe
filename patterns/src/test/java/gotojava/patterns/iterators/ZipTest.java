package gotojava.patterns.iterators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.patterns.iterators.Zip.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipTest {
  private final List<Integer> taken = new ArrayList<>();

  @Test
  void pairs_what_stands_side_by_side() {
    assertThat(Zip.of(List.of("a", "b"), oneTo(2)))
        .containsExactly(new Pair<>("a", 1), new Pair<>("b", 2));
  }

  @Test
  void ends_with_the_shorter() {
    assertThat(Zip.of(List.of("a", "b"), List.of(1))).hasSize(1);
    assertThat(Zip.of(List.of("a"), List.of(1, 2))).hasSize(1);
    assertThat(Zip.of(List.of(), List.of(1))).isEmpty();
  }

  @Test
  void passes_null_on() {
    assertThat(Zip.of(Arrays.asList("a", null), Arrays.asList(null, 2))).hasSize(2);
  }

  @Test
  void passes_a_pair_of_two_nulls_on() {
    var nulls = Arrays.asList((Object) null);
    assertThat(Zip.of(nulls, nulls)).hasSize(1);
  }

  @Test
  void takes_nothing_before_a_pair_is_asked_for() {
    assertThat(Zip.of(oneTo(3), oneTo(3)).iterator()).isNotNull();
    assertThat(taken).isEmpty();
  }

  @Test
  void takes_no_more_than_the_pairs_that_are_asked_for() {
    Zip.of(oneTo(3), oneTo(3)).iterator().next();
    assertThat(taken).containsExactly(1, 1);
  }

  @Test
  void takes_nothing_to_answer_has_next() {
    var pairs = Zip.of(oneTo(3), oneTo(3)).iterator();
    assertThat(pairs.hasNext()).isTrue();
    assertThat(pairs.hasNext()).isTrue();
    assertThat(taken).isEmpty();
  }

  @Test
  void needs_no_has_next_before_next() {
    var pairs = Zip.of(oneTo(2), oneTo(2)).iterator();
    pairs.next();
    assertThat(pairs.next()).isEqualTo(new Pair<>(2, 2));
  }

  @Test
  void has_no_next_at_the_end() {
    var pairs = Zip.of(List.of(), List.of()).iterator();
    assertThat(pairs.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pairs::next);
  }

  @Test
  void takes_nothing_when_the_second_has_no_more() {
    var pairs = Zip.of(oneTo(3), List.of()).iterator();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pairs::next);
    assertThat(taken).isEmpty();
  }

  @Test
  void takes_nothing_when_the_first_has_no_more() {
    var pairs = Zip.of(List.of(), oneTo(3)).iterator();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pairs::next);
    assertThat(taken).isEmpty();
  }

  @Test
  void starts_anew_with_every_iterator() {
    var pairs = Zip.of(oneTo(2), oneTo(2));
    assertThat(pairs.iterator().next()).isEqualTo(new Pair<>(1, 1));
    assertThat(pairs.iterator().next()).isEqualTo(new Pair<>(1, 1));
  }

  @Test
  void zips_a_sequence_with_itself() {
    var numbers = oneTo(2);
    assertThat(Zip.of(numbers, numbers)).containsExactly(new Pair<>(1, 1), new Pair<>(2, 2));
  }

  /// The numbers from 1, which note in `taken` when they are taken.
  private Iterable<Integer> oneTo(int last) {
    return () -> {
      Iterator<Integer> numbers = IntStream.rangeClosed(1, last).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return numbers.hasNext();
        }

        @Override
        public Integer next() {
          var number = numbers.next();
          taken.add(number);
          return number;
        }
      };
    };
  }
}
