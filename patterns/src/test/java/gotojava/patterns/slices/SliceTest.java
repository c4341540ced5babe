package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {
  private final Slice<Integer> three = Slice.of(1, 2, 3);

  @Test
  void a_literal_is_as_long_as_its_capacity_and_copies_its_arguments() {
    Integer[] arguments = {1, 2};
    var slice = Slice.of(arguments);
    arguments[0] = 9;
    assertThat(slice).hasToString("[1 2]");
    assertThat(slice.length()).isEqualTo(slice.capacity()).isEqualTo(2);
  }

  @Test
  void make_fills_with_the_zero_value_up_to_the_capacity() {
    var slice = Slice.make(0, 1, 3);
    assertThat(slice).hasToString("[0]");
    assertThat(slice.to(3)).hasToString("[0 0 0]");
  }

  @Test
  void what_an_append_leaves_over_is_the_zero_value() {
    assertThat(Slice.make(0, 2).append(7).to(4)).hasToString("[0 0 7 0]");
    assertThat(three.append(4).to(6).toList()).containsExactly(1, 2, 3, 4, null, null);
  }

  @Test
  void a_nil_slice_is_empty_and_takes_elements() {
    var nil = Slice.<Integer>nil(0);
    assertThat(nil).hasToString("[]").isEmpty();
    assertThat(nil.isEmpty()).isTrue();
    assertThat(nil.append(5)).hasToString("[5]");
  }

  @Test
  void only_nil_and_its_slices_are_nil() {
    assertThat(Slice.nil().isNil()).isTrue();
    assertThat(Slice.nil().slice(0, 0).appendMany().appendAll(Slice.of()).isNil()).isTrue();
    assertThat(Slice.of().isNil()).isFalse();
    assertThat(Slice.make(0, 0).isNil()).isFalse();
    assertThat(three.to(0).isNil()).isFalse();
    assertThat(Slice.over(new String[0]).isNil()).isFalse();
  }

  @Test
  void a_view_of_an_array_writes_through_until_it_moves() {
    String[] names = {"a", "b"};
    var view = Slice.over(names);
    view.set(0, "x");
    view.append("c").set(1, "moved");
    assertThat(names).containsExactly("x", "b");
  }

  @Test
  void a_view_takes_only_what_its_array_takes() {
    Number[] numbers = new Integer[1];
    assertThatThrownBy(() -> Slice.over(numbers).set(0, 1.5))
        .isInstanceOf(ArrayStoreException.class);
    assertThat(Slice.over(numbers).append(1.5).get(1)).isEqualTo(1.5);
  }

  @Test
  void append_overwrites_the_neighbour_while_capacity_lasts() {
    var front = three.to(1).append(9);
    assertThat(three).hasToString("[1 9 3]");
    assertThat(front).hasToString("[1 9]");
  }

  @Test
  void append_past_the_capacity_ends_the_sharing() {
    var moved = three.append(4);
    moved.set(0, 9);
    assertThat(three).hasToString("[1 2 3]");
    assertThat(moved).hasToString("[9 2 3 4]");
  }

  @Test
  void append_leaves_the_header_it_was_called_on() {
    var roomy = Slice.make(0, 1, 4);
    roomy.appendMany(8, 9);
    assertThat(roomy.length()).isEqualTo(1);
    assertThat(roomy.to(3)).hasToString("[0 8 9]");
  }

  @Test
  void a_slice_is_appended_to_itself_in_place_and_moved() {
    assertThat(three.appendAll(three)).hasToString("[1 2 3 1 2 3]");
    var roomy = three.to(2).appendMany(7, 8);
    var longer = roomy.to(3);
    assertThat(longer.from(1).appendAll(longer.to(2))).hasToString("[2 7 1 2]");
  }

  @Test
  void an_overlapping_slice_is_appended_as_it_was_before() {
    var five = Slice.of(1, 2, 3, 4, 5);
    five.to(1).appendAll(five.to(3));
    assertThat(five).hasToString("[1 1 2 3 5]");
  }

  @Test
  void the_third_index_makes_an_append_move() {
    var front = three.slice(0, 1, 1).append(9);
    assertThat(three).hasToString("[1 2 3]");
    assertThat(front).hasToString("[1 9]");
  }

  @Test
  void slicing_reaches_past_the_length_up_to_the_capacity() {
    var middle = three.slice(1, 2);
    assertThat(middle.capacity()).isEqualTo(2);
    assertThat(middle.slice(0, 2)).hasToString("[2 3]");
    assertThat(middle.from(1)).isEmpty();
  }

  @Test
  void copy_ends_with_the_shorter_and_says_how_many() {
    var target = Slice.make(0, 2);
    assertThat(Slice.copy(target, three)).isEqualTo(2);
    assertThat(target).hasToString("[1 2]");
    assertThat(Slice.copy(Slice.<Integer>nil(), three)).isZero();
  }

  @Test
  void copy_may_overlap_in_both_directions() {
    var up = Slice.of(1, 2, 3, 4);
    Slice.copy(up.from(1), up);
    assertThat(up).hasToString("[1 1 2 3]");
    var down = Slice.of(1, 2, 3, 4);
    Slice.copy(down, down.from(1));
    assertThat(down).hasToString("[2 3 4 4]");
  }

  @Test
  void range_sees_later_writes_and_no_later_length() {
    var slice = Slice.make(0, 2, 3);
    var seen = new ArrayList<Integer>();
    for (var element : slice) {
      seen.add(element);
      slice.set(1, 5);
      slice.append(6);
    }
    assertThat(seen).containsExactly(0, 5);
  }

  @Test
  void an_iterator_ends() {
    var iterator = Slice.of().iterator();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_list_is_a_copy_that_cannot_be_modified() {
    var list = three.toList();
    three.set(0, 9);
    assertThat(list).isEqualTo(List.of(1, 2, 3));
    assertThatThrownBy(() -> list.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void null_is_an_element_and_is_shown_as_nil() {
    String[] elements = {"a", null};
    assertThat(Slice.of(elements)).hasToString("[a <nil>]").containsExactly(elements);
  }

  @Test
  void slices_of_equal_elements_are_not_equal() {
    assertThat(three).isNotEqualTo(Slice.of(1, 2, 3)).isNotEqualTo(three.to(3));
  }

  @ParameterizedTest
  @CsvSource({
    "3, index out of range [3] with length 3",
    "-1, index out of range [-1]",
    "-2147483648, index out of range [-2147483648]"
  })
  void an_index_outside_the_length_is_refused(int index, String message) {
    refuses(() -> three.get(index), message);
    refuses(() -> three.set(index, 0), message);
  }

  @Test
  void an_index_within_the_capacity_but_past_the_length_is_refused() {
    refuses(() -> three.to(1).get(1), "index out of range [1] with length 1");
    refuses(() -> Slice.nil().get(0), "index out of range [0] with length 0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, [:5] with capacity 3",
    "0, -1, [:-1]",
    "3, 2, [3:2]",
    "-1, 2, [-1:]",
    "-1, 5, [:5] with capacity 3"
  })
  void bounds_outside_the_capacity_or_crossed_are_refused(int from, int to, String bounds) {
    refuses(() -> three.slice(from, to), "slice bounds out of range " + bounds);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 5, [::5] with capacity 3",
    "0, 0, -1, [::-1]",
    "0, 3, 2, [:3:2]",
    "0, -1, 2, [:-1:]",
    "2, 1, 3, [2:1:]",
    "-1, 1, 3, [-1::]"
  })
  void three_bounds_are_refused_from_the_right(int from, int to, int max, String bounds) {
    refuses(() -> three.slice(from, to, max), "slice bounds out of range " + bounds);
  }

  @Test
  void one_bound_is_refused_by_length_from_the_left_and_by_capacity_from_the_right() {
    refuses(() -> three.to(1).from(2), "slice bounds out of range [2:1]");
    refuses(() -> three.from(-1), "slice bounds out of range [-1:]");
    refuses(() -> three.to(4), "slice bounds out of range [:4] with capacity 3");
  }

  @Test
  void sizes_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Slice.make(0, -1, -2))
        .withMessage("makeslice: len out of range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Slice.make(0, 2, 1))
        .withMessage("makeslice: cap out of range");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IndexOutOfBoundsException.class).hasMessage(message);
  }

  @Test
  void appends_an_array_as_one_element() {
    var slice = Slice.<Object>nil().append(new Object[] {1, 2});
    assertThat(slice.length()).isEqualTo(1);
  }
}
