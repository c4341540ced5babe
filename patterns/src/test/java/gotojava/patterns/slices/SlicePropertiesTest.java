package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every slice, whatever its array, bounds and capacity.
class SlicePropertiesTest {
  private static final int TRIALS = 20_000;

  @Test
  void an_append_gives_the_elements_followed_by_the_new_ones() {
    forAll((random, slice) -> {
      var other = slice(random);
      var expected = Stream.of(slice, other).flatMap(s -> s.toList().stream()).toList();
      assertThat(slice.appendAll(other).toList()).isEqualTo(expected);
    });
  }

  @Test
  void one_by_one_is_as_good_as_all_at_once() {
    forAll((random, slice) -> {
      Integer[] more = {random.nextInt(), random.nextInt(), random.nextInt()};
      var oneByOne = slice;
      for (var element : more) oneByOne = oneByOne.append(element);
      assertThat(oneByOne.toList()).isEqualTo(slice.appendMany(more).toList());
    });
  }

  @Test
  void an_append_shares_the_array_exactly_when_it_fits() {
    forAll((random, slice) -> {
      if (slice.isEmpty()) return;
      var more = new Integer[random.nextInt(1, 5)];
      var appended = slice.appendMany(more);
      appended.set(0, -1);
      var fits = slice.length() + more.length <= slice.capacity();
      assertThat(slice.get(0) == -1).isEqualTo(fits);
      assertThat(appended.capacity() == slice.capacity()).isEqualTo(fits);
    });
  }

  @Test
  void no_operation_changes_a_header() {
    forAll((random, slice) -> {
      int length = slice.length();
      int capacity = slice.capacity();
      slice.append(1).appendMany(2, 3).appendAll(slice).from(1).to(0);
      assertThat(slice.length()).isEqualTo(length);
      assertThat(slice.capacity()).isEqualTo(capacity);
    });
  }

  @Test
  void a_part_is_the_part_and_writes_through() {
    forAll((random, slice) -> {
      int to = random.nextInt(slice.length() + 1);
      int from = random.nextInt(to + 1);
      var part = slice.slice(from, to);
      assertThat(part.toList()).isEqualTo(slice.toList().subList(from, to));
      assertThat(part.capacity()).isEqualTo(slice.capacity() - from);
      if (part.isEmpty()) return;
      part.set(0, -1);
      assertThat(slice.get(from)).isEqualTo(-1);
    });
  }

  @Test
  void a_full_part_cannot_reach_its_neighbour() {
    forAll((random, slice) -> {
      int to = random.nextInt(slice.length() + 1);
      var before = slice.toList();
      slice.slice(0, to, to).appendMany(-1, -2);
      assertThat(slice.toList()).isEqualTo(before);
    });
  }

  @Test
  void a_copy_is_as_if_by_way_of_a_third_array() {
    forAll((random, slice) -> {
      var from = slice.from(random.nextInt(slice.length() + 1));
      var to = slice.from(random.nextInt(slice.length() + 1));
      var expected = new ArrayList<>(to.toList());
      int count = Math.min(from.length(), to.length());
      for (int i = 0; i < count; i++) expected.set(i, from.get(i));
      assertThat(Slice.copy(to, from)).isEqualTo(count);
      assertThat(to.toList()).isEqualTo(expected);
    });
  }

  @Test
  void capacities_hold_what_is_asked_and_waste_at_most_as_much_again() {
    var random = new Random(7);
    for (int trial = 0; trial < TRIALS; trial++) {
      int old = random.nextInt(1 << random.nextInt(1, 20));
      int length = old + random.nextInt(1, 1 << random.nextInt(1, 20));
      int capacity = Growth.capacity(length, old);
      assertThat(capacity).isBetween(length, 2 * Math.max(length, old + 512));
    }
  }

  private static void forAll(BiConsumer<Random, Slice<Integer>> property) {
    var random = new Random(42);
    for (int trial = 0; trial < TRIALS; trial++) property.accept(random, slice(random));
  }

  private static Slice<Integer> slice(Random random) {
    var all = Slice.of(random.ints(random.nextInt(20), 0, 100).boxed().toArray(Integer[]::new));
    int max = random.nextInt(all.length() + 1);
    int to = random.nextInt(max + 1);
    return all.slice(random.nextInt(to + 1), to, max);
  }
}
