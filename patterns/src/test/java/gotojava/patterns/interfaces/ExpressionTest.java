package gotojava.patterns.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.patterns.interfaces.Expression.Constant;
import gotojava.patterns.interfaces.Expression.Negation;
import gotojava.patterns.interfaces.Expression.Product;
import gotojava.patterns.interfaces.Expression.Sum;
import gotojava.patterns.interfaces.Expression.Variable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression ZERO = new Constant(0);
  private static final Expression ONE = new Constant(1);
  private static final Expression X = new Variable("x");
  private static final Expression Y = new Variable("y");

  @Test
  void evaluates_every_form() {
    var expression = new Sum(new Product(new Constant(2), X), new Negation(Y));
    assertThat(expression.evaluate(Map.of("x", 21L, "y", 7L))).isEqualTo(35);
  }

  @Test
  void computes_beyond_the_range_of_int() {
    var large = new Constant(1L << 40);
    assertThat(new Negation(large).simplify()).isEqualTo(new Constant(-(1L << 40)));
    assertThat(new Sum(large, large).simplify()).isEqualTo(new Constant(1L << 41));
    assertThat(new Product(large, new Constant(2)).simplify()).isEqualTo(new Constant(1L << 41));
  }

  @Test
  void takes_zero_for_a_value() {
    assertThat(X.evaluate(Map.of("x", 0L))).isZero();
  }

  @Test
  void names_an_unknown_variable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sum(X, Y).evaluate(Map.of("x", 1L)))
        .withMessage("unknown variable y");
  }

  @Test
  void computes_what_has_no_variables() {
    var minusTwo = new Negation(new Sum(ONE, ONE));
    assertThat(new Product(minusTwo, new Constant(3)).simplify()).isEqualTo(new Constant(-6));
  }

  @Test
  void drops_a_double_negation() {
    assertThat(new Negation(new Negation(X)).simplify()).isEqualTo(X);
  }

  @Test
  void drops_a_double_negation_whose_inside_becomes_simple() {
    assertThat(new Negation(new Sum(ZERO, new Negation(X))).simplify()).isEqualTo(X);
  }

  @Test
  void drops_a_zero_on_either_side_of_a_sum() {
    assertThat(new Sum(ZERO, X).simplify()).isEqualTo(X);
    assertThat(new Sum(X, ZERO).simplify()).isEqualTo(X);
  }

  @Test
  void drops_a_one_on_either_side_of_a_product() {
    assertThat(new Product(ONE, X).simplify()).isEqualTo(X);
    assertThat(new Product(X, ONE).simplify()).isEqualTo(X);
  }

  @Test
  void makes_zero_of_a_product_with_zero() {
    assertThat(new Product(ZERO, X).simplify()).isEqualTo(ZERO);
    assertThat(new Product(X, ZERO).simplify()).isEqualTo(ZERO);
  }

  @Test
  void simplifies_a_whole_whose_operands_become_simple() {
    assertThat(new Sum(new Product(X, ZERO), Y).simplify()).isEqualTo(Y);
  }

  @Test
  void simplifies_what_stands_inside_an_operation_that_stays() {
    var inside = new Negation(new Negation(Y));
    assertThat(new Negation(new Sum(X, inside)).simplify()).isEqualTo(new Negation(new Sum(X, Y)));
  }

  @Test
  void leaves_alone_what_is_simple() {
    assertThat(new Sum(X, ONE).simplify()).isEqualTo(new Sum(X, ONE));
    assertThat(new Product(X, Y).simplify()).isEqualTo(new Product(X, Y));
  }
}
