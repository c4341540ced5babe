package gotojava.patterns.iterators;

import java.util.Iterator;

/// Two sequences side by side, which Go hands to a loop as an `iter.Seq2`.
public final class Zip {
  private Zip() {}

  /// An element of the first sequence and the one beside it.
  public record Pair<A, B>(A first, B second) {}

  /// The pairs of two sequences, as long as both have elements, be they null or not.
  ///
  /// Nothing is taken from either before a pair is asked for, and from neither when the other has
  /// no more. Each iterator starts anew.
  public static <A, B> Iterable<Pair<A, B>> of(
      Iterable<? extends A> first, Iterable<? extends B> second) {
    return () -> pairs(first.iterator(), second.iterator());
  }

  private static <A, B> Iterator<Pair<A, B>> pairs(
      Iterator<? extends A> first, Iterator<? extends B> second) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return first.hasNext() && second.hasNext();
      }

      @Override
      public Pair<A, B> next() {
        return new Pair<>(first.next(), second.next());
      }
    };
  }
}
