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
    throw new UnsupportedOperationException("your turn");
  }

  /// An expression that comes to the same, made simple from the inside out:
  ///
  /// - an operation on constants becomes their result, and `--a` becomes `a`;
  /// - `a + 0` and `0 + a`, `a * 1` and `1 * a` become `a`;
  /// - `a * 0` and `0 * a` become 0, whatever variables `a` has.
  default Expression simplify() {
    throw new UnsupportedOperationException("your turn");
  }
}
