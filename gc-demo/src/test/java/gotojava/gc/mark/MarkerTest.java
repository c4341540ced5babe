package gotojava.gc.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
  private static BitSet marked(Arena arena) {
    var marker = new Marker(arena);
    int found = marker.mark().objects();
    var marked = marker.marked();
    assertThat(marked.cardinality()).isEqualTo(found);
    return marked;
  }

  private static BitSet objects(int... objects) {
    return IntStream.of(objects).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static Arena arena(int objects, int... roots) {
    var arena = new Arena(objects);
    arena.rootAt(roots);
    return arena;
  }

  /// The three words, of few objects and of many, of few references and of many, with null, with
  /// what nobody refers to, and with objects that refer to themselves.
  private static Arena anyArena(SplittableRandom random) {
    var arena = new Arena(random.nextInt(1, random.nextBoolean() ? 10 : 3000));
    int links = random.nextInt(3 * arena.objects() + 1);
    for (int i = 0; i < links; i++) {
      int from = random.nextInt(1, arena.objects() + 1);
      arena.link(from, random.nextInt(Arena.REFERENCES), random.nextInt(arena.objects() + 1));
    }
    arena.rootAt(random.ints(random.nextInt(5), 0, arena.objects() + 1).toArray());
    return arena;
  }

  /// Rules under which the order changes often, and such under which it hardly does.
  private static Marker.Rule anyRule(SplittableRandom random) {
    return new Marker.Rule(
        random.nextInt(1, 10), random.nextInt(20), random.nextInt(1, random.nextInt(2, 1000)));
  }

  @Test
  void finds_what_the_naive_marker_finds_whatever_the_order() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      var arena = anyArena(random);
      var marker = new Marker(arena, anyRule(random));
      var tally = marker.mark();
      var naive = NaiveMarker.mark(arena);
      assertThat(marker.marked()).as("graph %d", i).isEqualTo(naive);
      assertThat(tally.objects()).as("graph %d", i).isEqualTo(naive.cardinality());
      assertThat(tally.sum()).as("graph %d", i).isEqualTo(naive.stream().asLongStream().sum());
    }
  }

  @ParameterizedTest
  @EnumSource
  void finds_what_the_naive_marker_finds_in_every_shape(Shape shape) {
    for (int objects : new int[] {1, 2, 5, 511, 512, 513, 100_000}) {
      var arena = shape.arena(objects, 3);
      assertThat(marked(arena)).isEqualTo(NaiveMarker.mark(arena));
    }
  }

  @Test
  void finds_nothing_without_roots() {
    assertThat(marked(arena(3))).isEqualTo(objects());
  }

  @Test
  void finds_nothing_in_an_empty_arena() {
    assertThat(marked(arena(0, Arena.NULL))).isEqualTo(objects());
  }

  @Test
  void finds_nothing_behind_a_null_root() {
    assertThat(marked(arena(3, Arena.NULL, Arena.NULL))).isEqualTo(objects());
  }

  @Test
  void finds_a_root_that_refers_to_nothing() {
    assertThat(marked(arena(3, 2))).isEqualTo(objects(2));
  }

  @Test
  void counts_a_root_once_that_is_there_twice() {
    assertThat(marked(arena(3, 2, 2))).isEqualTo(objects(2));
  }

  @Test
  void comes_to_an_end_with_an_object_that_refers_to_itself() {
    var arena = arena(1, 1);
    for (int field = 0; field < Arena.REFERENCES; field++) arena.link(1, field, 1);
    assertThat(marked(arena)).isEqualTo(objects(1));
  }

  @Test
  void goes_around_a_cycle_and_leaves_out_one_that_is_garbage() {
    var arena = arena(4, 1);
    arena.link(1, 2, 2);
    arena.link(2, 1, 1);
    arena.link(3, 0, 4);
    arena.link(4, 0, 3);
    assertThat(marked(arena)).isEqualTo(objects(1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1_000_000})
  void has_room_on_its_stack_for_every_object_at_once(int objects) {
    var arena = arena(objects, IntStream.rangeClosed(1, objects).toArray());
    for (int object = 1; object <= objects; object++) arena.link(object, 2, objects);
    var depthFirst = new Marker.Rule(1, Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(new Marker(arena, depthFirst).mark().objects()).isEqualTo(objects);
  }

  @Test
  void sees_what_has_changed_when_it_marks_again() {
    var arena = arena(100, 70);
    arena.link(70, 0, 80);
    var marker = new Marker(arena);
    assertThat(marker.mark().objects()).isEqualTo(2);
    arena.link(70, 0, 90);
    assertThat(marker.mark().objects()).isEqualTo(2);
    assertThat(marker.marked()).isEqualTo(objects(70, 90));
  }

  @ParameterizedTest
  @EnumSource(names = {"TREE", "WIDE"})
  void marks_in_blocks_where_they_fill(Shape shape) {
    assertThat(new Marker(shape.arena(1_000_000, 1)).mark().depthFirst()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "SHUFFLED"})
  void marks_depth_first_where_blocks_hold_one_object(Shape shape) {
    assertThat(new Marker(shape.arena(1_000_000, 1)).mark().inBlocks()).isLessThan(1_000);
  }

  @Test
  void begins_and_ends_a_random_graph_depth_first_and_marks_the_bulk_in_blocks() {
    var tally = new Marker(Shape.RANDOM.arena(1_000_000, 1)).mark();
    assertThat(tally.depthFirst()).isBetween(100_000, 300_000);
    assertThat(tally.inBlocks()).isGreaterThan(500_000);
  }
}
