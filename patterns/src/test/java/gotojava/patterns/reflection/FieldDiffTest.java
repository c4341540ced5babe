package gotojava.patterns.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldDiffTest {
  private record City(String name, int people) {}

  private record Address(String street, City city) {}

  private record Person(String name, int age, @Nullable Address address) {}

  private record Box(Object content) {}

  private record Celsius(int degrees) {}

  private record Fahrenheit(int degrees) {}

  /// A record that equals all others of its kind.
  private record Alike(String text) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Alike;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private static final List<Class<?>> PRIMITIVES =
      List.of(
          boolean.class,
          byte.class,
          char.class,
          short.class,
          int.class,
          long.class,
          float.class,
          double.class);

  private static final Address HOME = new Address("High Street", new City("Leeds", 812_000));

  @Test
  void finds_nothing_between_equal_records() {
    assertThat(FieldDiff.between(new Person("Ann", 30, HOME), new Person("Ann", 30, HOME)))
        .isEmpty();
  }

  @Test
  void names_what_differs_in_the_order_of_the_components() {
    assertThat(FieldDiff.between(new Person("Ann", 30, HOME), new Person("Bea", 31, HOME)))
        .containsExactly(new FieldDiff("name", "Ann", "Bea"), new FieldDiff("age", 30, 31));
  }

  @Test
  void compares_numbers_by_value() {
    assertThat(FieldDiff.between(new City("Leeds", 812_000), new City("Leeds", 812_000))).isEmpty();
  }

  @Test
  void compares_strings_by_their_characters() {
    var copy = String.valueOf("Leeds".toCharArray());
    assertThat(FieldDiff.between(new City("Leeds", 1), new City(copy, 1))).isEmpty();
  }

  @Test
  void compares_arrays_by_their_elements() {
    assertThat(FieldDiff.between(new Box(new int[] {1, 2}), new Box(new int[] {1, 2}))).isEmpty();
    assertThat(FieldDiff.between(new Box(new String[] {"a"}), new Box(new String[] {"a"})))
        .isEmpty();
  }

  @Test
  void compares_arrays_of_every_primitive_type() {
    assertThat(PRIMITIVES)
        .allSatisfy(type -> {
          var before = new Box(Array.newInstance(type, 1));
          var after = new Box(Array.newInstance(type, 1));
          assertThat(FieldDiff.between(before, after)).isEmpty();
        });
  }

  @Test
  void compares_arrays_inside_arrays_by_their_elements() {
    assertThat(FieldDiff.between(new Box(new int[][] {{1}, {2}}), new Box(new int[][] {{1}, {2}})))
        .isEmpty();
  }

  @Test
  void finds_an_array_with_another_element() {
    int[] before = {1, 2};
    int[] after = {1, 3};
    assertThat(FieldDiff.between(new Box(before), new Box(after)))
        .containsExactly(new FieldDiff("content", before, after));
  }

  @Test
  void names_all_components_on_the_way_to_a_nested_one() {
    var moved = new Address("High Street", new City("York", 812_000));
    assertThat(FieldDiff.between(new Person("Ann", 30, HOME), new Person("Ann", 30, moved)))
        .containsExactly(new FieldDiff("address.city.name", "Leeds", "York"));
  }

  @Test
  void looks_into_records_that_call_themselves_equal() {
    assertThat(FieldDiff.between(new Box(new Alike("a")), new Box(new Alike("b"))))
        .containsExactly(new FieldDiff("content.text", "a", "b"));
  }

  @Test
  void finds_a_nested_record_that_is_null() {
    assertThat(FieldDiff.between(new Person("Ann", 30, HOME), new Person("Ann", 30, null)))
        .containsExactly(new FieldDiff("address", HOME, null));
    assertThat(FieldDiff.between(new Person("Ann", 30, null), new Person("Ann", 30, HOME)))
        .containsExactly(new FieldDiff("address", null, HOME));
  }

  @Test
  void finds_a_nested_record_of_another_type() {
    assertThat(FieldDiff.between(new Box(HOME), new Box(HOME.city)))
        .containsExactly(new FieldDiff("content", HOME, HOME.city));
  }

  @Test
  void compares_the_contents_of_lists_with_equals() {
    assertThat(FieldDiff.between(new Box(List.of(HOME)), new Box(List.of(HOME)))).isEmpty();
  }

  @Test
  void refuses_records_of_two_types_that_look_alike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldDiff.between(new Celsius(20), new Fahrenheit(20)))
        .withMessageContainingAll(Celsius.class.getName(), Fahrenheit.class.getName());
  }
}
