package gotojava.patterns.interfaces;

import java.util.Map;

/// An expression over whole numbers: a closed set of forms, each a record.
///
/// Go writes a type switch over such a set and learns at run time which form it forgot; a switch
/// over a sealed interface that forgets one does not compile.
public sealed interface Expression {
  /// A number.
  record Constant(long value) implements Expression {}

  /// A number that is known only by its name.
  record Variable(String name) implements Expression {}

  /// `-operand`.
  record Negation(Expression operand) implements Expression {}

  /// `left + right`.
  record Sum(Expression left, Expression right) implements Expression {}

  /// `left * right`.
  record Product(Expression left, Expression right) implements Expression {}

  /// What it comes to when its variables have these values.
  ///
  /// @throws IllegalArgumentException with the message `unknown variable y` when `y` has none
  default long evaluate(Map<String, Long> values) {
    return switch (this) {
      case Constant(var value) -> value;
      case Variable(var name) -> valueOf(name, values);
      case Negation(var operand) -> -operand.evaluate(values);
      case Sum(var left, var right) -> left.evaluate(values) + right.evaluate(values);
      case Product(var left, var right) -> left.evaluate(values) * right.evaluate(values);
    };
  }

  private static long valueOf(String name, Map<String, Long> values) {
    var value = values.get(name);
    if (value == null) throw new IllegalArgumentException("unknown variable " + name);
    return value;
  }

  /// An expression that comes to the same, made simple from the inside out:
  ///
  /// - an operation on constants becomes their result, and `--a` becomes `a`;
  /// - `a + 0` and `0 + a`, `a * 1` and `1 * a` become `a`;
  /// - `a * 0` and `0 * a` become 0, whatever variables `a` has.
  default Expression simplify() {
    return switch (this) {
      case Negation(Constant(var a)) -> new Constant(-a);
      case Negation(Negation(var a)) -> a;
      case Sum(Constant(var a), Constant(var b)) -> new Constant(a + b);
      case Sum(Constant(var a), var b) when a == 0 -> b;
      case Sum(var a, Constant(var b)) when b == 0 -> a;
      case Product(Constant(var a), Constant(var b)) -> new Constant(a * b);
      case Product(Constant(var a), var b) when a == 1 -> b;
      case Product(var a, Constant(var b)) when b == 1 -> a;
      case Product(Constant(var a), _) when a == 0 -> new Constant(0);
      case Product(_, Constant(var b)) when b == 0 -> new Constant(0);
      case Expression simple -> simple;
    };
  }
}
