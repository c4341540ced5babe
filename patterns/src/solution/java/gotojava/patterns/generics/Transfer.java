package gotojava.patterns.generics;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;

/// Takes elements out of collections.
///
/// The signatures are half of the work: with them the compiler accepts every call that is safe, and
/// no other.
public final class Transfer {
  private Transfer() {}

  /// Moves all elements, in order, from one collection to another: integers into a collection of
  /// numbers or of objects too, but never numbers into one of integers.
  ///
  /// An element leaves `from` once `to` has taken it. When `to` refuses one with an exception, that
  /// one and those after it stay.
  public static <T> void all(Collection<? extends T> from, Collection<? super T> to) {
    for (var elements = from.iterator(); elements.hasNext(); elements.remove()) {
      to.add(elements.next());
    }
  }

  /// Takes out the greatest element, the first of several, as Go's `slices.MaxFunc` picks it, and
  /// leaves the others: the greatest integer, as an integer, also by an order of all numbers.
  ///
  /// @throws java.util.NoSuchElementException when there is none
  public static <T> T greatest(Collection<? extends T> from, Comparator<? super T> order) {
    T greatest = Collections.max(from, order);
    from.remove(greatest);
    return greatest;
  }
}
