package gotojava.patterns.slices;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

/// Deletes elements of an array in place, as Go's `slices.DeleteFunc` does with those of a slice.
///
/// An array of Java has no length beside its size, so the caller keeps one: the first `length`
/// places hold elements, those behind are not ours.
public final class DeleteInPlace {
  private DeleteInPlace() {}

  /// Deletes the elements that are `unwanted` and returns how many are left.
  ///
  /// Those left move to the front in the order they had; the places that fall free become null, so
  /// that the collector can take what stood there. Asks about each element once, first to last, and
  /// needs no second array.
  ///
  /// @throws IndexOutOfBoundsException if the array has no `length` places; it is unchanged then
  public static <T> int deleteIf(T[] elements, int length, Predicate<? super T> unwanted) {
    Objects.checkFromToIndex(0, length, elements.length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      T element = elements[i];
      if (!unwanted.test(element)) elements[kept++] = element;
    }
    Arrays.fill(elements, kept, length, null);
    return kept;
  }
}
