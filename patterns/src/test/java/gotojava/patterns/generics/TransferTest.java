package gotojava.patterns.generics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.Lists;
import com.google.common.reflect.TypeResolver;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static final TypeToken<?> NOTHING = TypeToken.of(void.class);
  private static final TypeToken<?> INTEGER = TypeToken.of(Integer.class);
  private static final TypeToken<?> INTEGERS = new TypeToken<Collection<Integer>>() {};
  private static final TypeToken<?> NUMBERS = new TypeToken<Collection<Number>>() {};
  private static final TypeToken<?> OBJECTS = new TypeToken<Collection<Object>>() {};
  private static final TypeToken<?> STRINGS = new TypeToken<Collection<String>>() {};
  private static final TypeToken<?> ORDER_OF_NUMBERS = new TypeToken<Comparator<Number>>() {};
  private static final TypeToken<?> ORDER_OF_STRINGS = new TypeToken<Comparator<String>>() {};

  private final Collection<String> from = new ArrayList<>(List.of("b", "c", "a"));

  @Test
  void moves_all_in_order() {
    Collection<String> to = new ArrayList<>(List.of("z"));
    Transfer.all(from, to);
    assertThat(to).containsExactly("z", "b", "c", "a");
    assertThat(from).isEmpty();
  }

  @Test
  void loses_nothing_when_the_target_is_full() {
    Collection<String> to = new ArrayBlockingQueue<>(1);
    assertThat(catchThrowable(() -> Transfer.all(from, to))).hasMessage("Queue full");
    assertThat(to).containsExactly("b");
    assertThat(from).containsExactly("c", "a");
  }

  @Test
  void moves_into_a_collection_of_a_supertype() {
    assertThat(compiles("all", NOTHING, INTEGERS, NUMBERS)).isTrue();
    assertThat(compiles("all", NOTHING, INTEGERS, OBJECTS)).isTrue();
  }

  @Test
  void refuses_to_move_into_a_collection_of_another_type() {
    assertThat(compiles("all", NOTHING, NUMBERS, INTEGERS)).isFalse();
    assertThat(compiles("all", NOTHING, INTEGERS, STRINGS)).isFalse();
  }

  @Test
  void takes_the_greatest_out() {
    assertThat(Transfer.greatest(from, Comparator.naturalOrder())).isEqualTo("c");
    assertThat(from).containsExactly("b", "a");
  }

  @Test
  void takes_the_first_of_several() {
    Comparator<String> allAlike = (_, _) -> 0;
    assertThat(Transfer.greatest(from, allAlike)).isEqualTo("b");
    assertThat(from).containsExactly("c", "a");
  }

  @Test
  void leaves_another_that_equals_the_greatest() {
    Collection<String> several = new ArrayList<>(List.of("c", "b", "c", "a"));
    assertThat(Transfer.greatest(several, Comparator.naturalOrder())).isEqualTo("c");
    assertThat(several).containsExactly("b", "c", "a");
  }

  @Test
  void finds_no_greatest_of_nothing() {
    Collection<String> nothing = new ArrayList<>();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Transfer.greatest(nothing, Comparator.naturalOrder()));
  }

  @Test
  void takes_an_order_of_a_supertype_and_gives_an_element_of_its_own_type() {
    assertThat(compiles("greatest", INTEGER, INTEGERS, ORDER_OF_NUMBERS)).isTrue();
  }

  @Test
  void refuses_an_order_of_another_type() {
    assertThat(compiles("greatest", INTEGER, INTEGERS, ORDER_OF_STRINGS)).isFalse();
  }

  /// Whether a call with arguments of these types compiles and gives such a result: some choice of
  /// the method's type parameters has to fit all of them.
  private static boolean compiles(String name, TypeToken<?> result, TypeToken<?>... arguments) {
    var method =
        Arrays.stream(Transfer.class.getMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    List<Class<?>> candidates = List.of(Object.class, Number.class, Integer.class, String.class);
    var parameters = method.getTypeParameters().length;
    return Lists.cartesianProduct(Collections.nCopies(parameters, candidates)).stream()
        .anyMatch(choice -> fits(method, choice, result, arguments));
  }

  private static boolean fits(
      Method method, List<Class<?>> choice, TypeToken<?> result, TypeToken<?>... arguments) {
    var variables = method.getTypeParameters();
    var chosen = new TypeResolver();
    for (int i = 0; i < variables.length; i++) chosen = chosen.where(variables[i], choice.get(i));
    var types = chosen;
    var parameters = method.getGenericParameterTypes();
    return accepts(result, types.resolveType(method.getGenericReturnType()))
        && IntStream.range(0, variables.length)
            .allMatch(i -> within(variables[i].getBounds(), choice.get(i), types))
        && IntStream.range(0, parameters.length)
            .allMatch(i -> arguments[i].isSubtypeOf(types.resolveType(parameters[i])));
  }

  private static boolean within(Type[] bounds, Class<?> choice, TypeResolver types) {
    return Arrays.stream(bounds)
        .allMatch(bound -> TypeToken.of(choice).isSubtypeOf(types.resolveType(bound)));
  }

  private static boolean accepts(TypeToken<?> expected, Type given) {
    return expected.isSupertypeOf(given);
  }
}
