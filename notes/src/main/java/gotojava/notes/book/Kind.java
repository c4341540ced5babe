package gotojava.notes.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stands between a pair of markers, `<!-- word argument -->` and `<!-- /word -->`.
enum Kind {
  /// Go and Java of an example, and what they print: `<!-- pair patterns/swap -->`.
  PAIR(true),
  /// Java alone, or a Go program that has no twin: `<!-- example patterns/naive-swap -->`.
  EXAMPLE(true),
  /// A Go program against the original notes: `<!-- erratum patterns/range-copy -->`.
  ERRATUM(true),
  /// A part of a long file: `<!-- region patterns/src/main/java/…/Swap.java#pair -->`.
  REGION(true),
  /// A benchmark card: `<!-- card patterns/singleton-access -->`.
  CARD(true),
  /// What stress tests showed: `<!-- stress patterns/singleton -->`.
  STRESS(true),
  /// An exercise and how to start it: `<!-- exercise patterns/board -->`.
  EXERCISE(true),
  /// The examples of the module whose README this is, in reading order: `<!-- table -->`.
  TABLE(false),
  /// The chapters beside this page, with their sections: `<!-- contents -->`.
  CONTENTS(false);

  private final boolean takesArgument;

  Kind(boolean takesArgument) {
    this.takesArgument = takesArgument;
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takesArgument() {
    return takesArgument;
  }

  /// Whether it shows an example, by its id.
  boolean showsExample() {
    return this == PAIR || this == EXAMPLE || this == ERRATUM;
  }
}
