package gotojava.gc.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArenaTest {
  private final Arena arena = new Arena(2);

  @Test
  void begins_with_null_in_every_reference() {
    assertThat(arena.reference(1, 0)).isEqualTo(Arena.NULL);
    assertThat(arena.reference(2, 2)).isEqualTo(Arena.NULL);
    assertThat(arena.roots()).isEmpty();
  }

  @Test
  void keeps_each_reference_by_itself() {
    arena.link(1, 0, 2);
    arena.link(1, 2, 1);
    assertThat(arena.words()).containsExactly(0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 0, 0);
  }

  @Test
  void lets_go_of_what_it_referred_to() {
    arena.link(2, 1, 1);
    arena.link(2, 1, Arena.NULL);
    assertThat(arena.reference(2, 1)).isEqualTo(Arena.NULL);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "3, 0, 1", "-1, 0, 1", "1, 3, 1", "1, -1, 1", "1, 0, 3", "1, 0, -1"})
  void links_nothing_that_is_not_there(int object, int field, int target) {
    assertThatThrownBy(() -> arena.link(object, field, target))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(arena.words()).containsExactly(new Arena(2).words());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void has_no_root_that_is_not_there(int root) {
    assertThatThrownBy(() -> arena.rootAt(1, root)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(arena.roots()).isEmpty();
  }

  @Test
  void keeps_its_roots_when_the_array_changes_that_they_came_in() {
    int[] roots = {1, 2};
    arena.rootAt(roots);
    roots[0] = 5;
    assertThat(arena.roots()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1 << 29, Integer.MAX_VALUE})
  void is_no_larger_than_an_array(int objects) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Arena(objects));
  }
}
