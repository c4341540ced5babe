package gotojava.patterns.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PushSeqTest {
  private final List<Integer> taken = new ArrayList<>();
  private final List<Integer> seen = new ArrayList<>();

  @Test
  void pushes_all_values_in_order() {
    PushSeq.of(List.of(1, 2, 3)).each(seen::add);
    assertThat(seen).containsExactly(1, 2, 3);
  }

  @Test
  void stops_when_the_body_breaks() {
    PushSeq.of(List.of(1, 2, 3)).each(seeUntil(2));
    assertThat(seen).containsExactly(1, 2);
  }

  @Test
  void goes_on_after_a_value_it_leaves_out() {
    oneToFive().filter(value -> value % 2 == 0).each(seen::add);
    assertThat(seen).containsExactly(2, 4);
  }

  @Test
  void passes_a_break_on_through_a_filter() {
    oneToFive().filter(value -> value % 2 == 0).each(seeUntil(2));
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void passes_a_break_on_through_a_limit() {
    oneToFive().limit(4).each(seeUntil(2));
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void takes_no_value_beyond_the_limit() {
    oneToFive().limit(2).each(seen::add);
    assertThat(seen).containsExactly(1, 2);
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void takes_no_value_when_the_limit_is_zero() {
    oneToFive().limit(0).each(seen::add);
    assertThat(taken).isEmpty();
  }

  @Test
  void ends_before_the_limit_when_no_value_is_left() {
    oneToFive().limit(9).each(seen::add);
    assertThat(seen).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void counts_anew_in_every_run() {
    var two = oneToFive().limit(2);
    two.each(seen::add);
    two.each(seen::add);
    assertThat(seen).containsExactly(1, 2, 1, 2);
  }

  /// The numbers 1 to 5, which notes in `taken` what it was asked for.
  private PushSeq<Integer> oneToFive() {
    return yield -> {
      for (int i = 1; i <= 5; i++) {
        taken.add(i);
        if (!yield.test(i)) return;
      }
    };
  }

  /// A body that breaks at `last`, and only there: called once more, it would go on.
  private Predicate<Integer> seeUntil(int last) {
    return value -> {
      seen.add(value);
      return value != last;
    };
  }
}
