package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class SpanQueueTest {
  private final SpanQueue queue = new SpanQueue(20);

  private void shade(int... objects) {
    for (int object : objects) queue.shade(object);
  }

  @Test
  void gives_together_what_was_found_in_one_span() {
    shade(9, 1, 12, 8);
    assertThat(queue.next()).containsExactly(8, 9, 12);
  }

  @Test
  void gives_the_span_first_that_has_waited_longest() {
    shade(17, 1, 18, 9);
    assertThat(queue.next()).containsExactly(17, 18);
    assertThat(queue.next()).containsExactly(1);
    assertThat(queue.next()).containsExactly(9);
  }

  @Test
  void keeps_a_span_once() {
    shade(1, 2, 9);
    queue.next();
    assertThat(queue.next()).containsExactly(9);
    assertThat(queue.next()).isEmpty();
  }

  @Test
  void comes_back_to_a_span_for_what_is_found_later() {
    shade(1);
    queue.next();
    shade(2);
    assertThat(queue.next()).containsExactly(2);
  }

  @Test
  void never_gives_an_object_twice() {
    shade(1);
    queue.next();
    shade(1);
    assertThat(queue.next()).isEmpty();
  }

  @Test
  void has_a_last_span_that_is_not_full() {
    shade(19);
    assertThat(queue.next()).containsExactly(19);
  }

  @Test
  void marks_a_tree_in_batches() {
    assertThat(batches(o -> List.of(2 * o + 1, 2 * o + 2)))
        .containsExactly(
            List.of(0),
            List.of(1, 2),
            List.of(3, 4, 5, 6),
            List.of(7),
            List.of(8, 9, 10, 11, 12, 13, 14, 15),
            List.of(16, 17, 18, 19));
  }

  @Test
  void marks_a_list_one_by_one() {
    assertThat(batches(o -> List.of(o + 1))).hasSize(20).allSatisfy(b -> assertThat(b).hasSize(1));
  }

  private List<List<Integer>> batches(IntFunction<List<Integer>> children) {
    var batches = new ArrayList<List<Integer>>();
    queue.shade(0);
    for (var next = queue.next(); !next.isEmpty(); next = queue.next()) {
      batches.add(next);
      for (int object : next) {
        for (int child : children.apply(object)) if (child < 20) queue.shade(child);
      }
    }
    return batches;
  }
}
