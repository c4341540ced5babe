package gotojava.gc.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
  private static int[] children(Arena arena, int object) {
    return IntStream.range(0, Arena.REFERENCES).map(f -> arena.reference(object, f)).toArray();
  }

  /// The first numbers of the author's program for the seed 1234567.
  @Test
  void draws_from_split_mix_64() {
    var random = new SplittableRandom(1234567);
    assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
  }

  /// The twins in Go and C build the same: `graph.go` and `mark.c` have these numbers too.
  @ParameterizedTest
  @CsvSource({
    "RANDOM, 1495698011",
    "TREE, 1737044798",
    "WIDE, -1574448180",
    "LIST, -593466304",
    "SHUFFLED, 167367191"
  })
  void is_the_same_graph_in_every_language(Shape shape, int hash) {
    assertThat(Arrays.hashCode(shape.arena(1_000, 1).words())).isEqualTo(hash);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RANDOM")
  void reaches_every_object(Shape shape) {
    assertThat(NaiveMarker.mark(shape.arena(10_000, 1)).cardinality()).isEqualTo(10_000);
  }

  @Test
  void leaves_some_objects_of_a_random_graph_to_nobody() {
    assertThat(NaiveMarker.mark(Shape.RANDOM.arena(10_000, 1)).cardinality())
        .isBetween(8_500, 9_500);
  }

  @ParameterizedTest
  @EnumSource
  void may_be_of_no_object_or_of_one(Shape shape) {
    assertThat(shape.arena(0, 1).objects()).isZero();
    assertThat(shape.arena(1, 1).roots()).containsExactly(1);
  }

  @Test
  void lays_the_children_of_a_tree_side_by_side() {
    var tree = Shape.TREE.arena(6, 1);
    assertThat(children(tree, 1)).containsExactly(2, 3, 4);
    assertThat(children(tree, 2)).containsExactly(5, 6, 0);
    assertThat(children(tree, 3)).containsExactly(0, 0, 0);
  }

  @Test
  void keeps_the_levels_of_a_wide_tree_apart() {
    var wide = Shape.WIDE.arena(13, 1);
    assertThat(children(wide, 1)).containsExactlyInAnyOrder(2, 3, 4);
    var third = IntStream.rangeClosed(2, 4).flatMap(i -> IntStream.of(children(wide, i)));
    assertThat(third).containsExactlyInAnyOrder(5, 6, 7, 8, 9, 10, 11, 12, 13);
  }

  @Test
  void links_a_list_from_the_first_to_the_last() {
    var list = Shape.LIST.arena(3, 1);
    assertThat(children(list, 1)).containsExactly(2, 0, 0);
    assertThat(children(list, 3)).containsExactly(0, 0, 0);
  }

  @Test
  void has_another_graph_for_another_seed() {
    assertThat(Shape.RANDOM.arena(100, 1).words()).isNotEqualTo(Shape.RANDOM.arena(100, 2).words());
  }
}
