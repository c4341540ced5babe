package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteInPlaceTest {
  private final String[] letters = {"a", "b", "c", "d", "e"};

  @Test
  void keeps_the_others_in_order() {
    DeleteInPlace.deleteIf(letters, 5, "b"::equals);
    assertThat(letters).startsWith("a", "c", "d", "e");
  }

  @Test
  void returns_how_many_are_left() {
    assertThat(DeleteInPlace.deleteIf(letters, 5, "b"::equals)).isEqualTo(4);
  }

  @Test
  void deletes_neighbours() {
    assertThat(DeleteInPlace.deleteIf(letters, 5, List.of("b", "c")::contains)).isEqualTo(3);
    assertThat(letters).startsWith("a", "d", "e");
  }

  @Test
  void clears_the_places_that_fall_free() {
    DeleteInPlace.deleteIf(letters, 5, List.of("a", "d")::contains);
    assertThat(letters).containsExactly("b", "c", "e", null, null);
  }

  @Test
  void leaves_what_stands_behind_the_length_alone() {
    assertThat(DeleteInPlace.deleteIf(letters, 3, letter -> !letter.equals("c"))).isEqualTo(1);
    assertThat(letters).containsExactly("c", null, null, "d", "e");
  }

  @Test
  void asks_about_each_element_once_and_in_order() {
    var asked = new ArrayList<String>();
    DeleteInPlace.deleteIf(letters, 5, letter -> asked.add(letter) && letter.compareTo("c") < 0);
    assertThat(asked).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void deletes_all() {
    assertThat(DeleteInPlace.deleteIf(letters, 5, letter -> true)).isZero();
    assertThat(letters).containsOnlyNulls();
  }

  @Test
  void deletes_none() {
    assertThat(DeleteInPlace.deleteIf(letters, 5, letter -> false)).isEqualTo(5);
    assertThat(letters).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void takes_length_0() {
    assertThat(DeleteInPlace.deleteIf(letters, 0, letter -> true)).isZero();
    assertThat(letters).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void changes_nothing_when_it_refuses_the_length() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> DeleteInPlace.deleteIf(letters, 6, "a"::equals));
    assertThat(letters).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void refuses_a_length_that_the_array_has_not() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> DeleteInPlace.deleteIf(letters, 6, letter -> false));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> DeleteInPlace.deleteIf(letters, -1, letter -> false));
  }
}
