package gotojava.patterns.slices;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/// Go's slice: a small immutable header that says which part of a shared array is meant.
///
/// ```
/// array   │ 1 │ 2 │ 3 │ 4 │ 5 │   all = of(1, 2, 3, 4, 5)
/// header      └length─┘           all.slice(1, 3)
///             └───capacity────┘
/// ```
///
/// Two slices of one array see each other's writes. `length` bounds what [#get] and [#set] reach;
/// `capacity` bounds what [#slice] and [#append] reach, so reslicing may bring back elements past
/// the length. What would change a header returns a new one, as `s = append(s, v)` does in Go:
///
/// ```java
/// var all = Slice.of(1, 2, 3, 4, 5);
/// var view = all.slice(1, 3);     // [2 3], capacity 4
/// view = view.append(9);          // in place: all is [1 2 3 9 5]
/// view = view.appendMany(9, 9);   // does not fit: moves to a new array, all stays as it is
/// ```
///
/// **Append** writes into the array while capacity lasts. Past it, it copies the elements to a new,
/// larger array, and from there the slices go separate ways. How large is an implementation's
/// choice in Go; here it is that of Go 1.26 for a `[]int` on a 64-bit machine. Go on such a machine
/// may also give a small slice that stays in its function an array on the stack; this class knows
/// only the heap.
///
/// **Nil.** [#nil()] has length and capacity 0 and no array. It can be read, sliced and appended to
/// like any empty slice; only [#isNil] tells it from `of()`.
///
/// **Zero values.** Java cannot make a `T` out of nothing, so a slice carries the value that fills
/// new places. It is null where none was given, as Go's is nil for pointers; null elements are
/// allowed.
///
/// **Failures** carry Go's words, without `runtime error: `: [IndexOutOfBoundsException] for an
/// index or a bound, [IllegalArgumentException] for a size that cannot be. Lengths end where arrays
/// do, just below [Integer#MAX_VALUE]. A slice over an array of a subtype of `T` throws
/// [ArrayStoreException] for an element that the array does not take; what was written before that
/// element stays.
///
/// **Threads.** A header is immutable and may be handed to any thread. Elements are plain array
/// elements: reading one while another thread writes it is a data race and may give the old value
/// or the new. Two threads that append to the same slice where it has room write the same place,
/// and one value is lost. Nothing throws [java.util.ConcurrentModificationException] here, any more
/// than in Go: a header knows nothing of its siblings.
///
/// **Equality** is identity. Go refuses `==` between slices, since equal headers and equal elements
/// are two questions; compare elements with `a.toList().equals(b.toList())`.
///
/// This class is for seeing what Go does and for porting code that depends on it. Other Java code
/// is better off with an [java.util.ArrayList] for a growing sequence, an array for a fixed one,
/// [List#copyOf] or Guava's `ImmutableList` for one to hand out, and [List#subList] for a view that
/// the parent does not outgrow.
///
/// @param <T> the type of the elements
/// @see <a href="https://go.dev/ref/spec#Slice_types">Go specification: Slice types</a>
/// @see <a href="https://go.dev/ref/spec#Appending_and_copying_slices">Appending to and copying
///   slices</a>
public final class Slice<T extends @Nullable Object> implements Iterable<T> {
  private final Window<T> window;
  private final int length;

  /// What stays the same while appends are in place: those make a small header and nothing else.
  private static final class Window<T extends @Nullable Object> {
    final T[] array;
    final int offset;
    final int capacity;
    final @Nullable T zero;

    /// Whether it is the window of a nil slice, which that of no other empty slice is.
    final boolean nil;

    Window(T[] array, int offset, int capacity, @Nullable T zero, boolean nil) {
      this.array = array;
      this.offset = offset;
      this.capacity = capacity;
      this.zero = zero;
      this.nil = nil;
    }
  }

  private Slice(Window<T> window, int length) {
    this.window = window;
    this.length = length;
  }

  /// `[]T{elements…}`: a new array of just these.
  @SafeVarargs
  public static <T extends @Nullable Object> Slice<T> of(T... elements) {
    T[] array = cells(elements.length);
    for (int i = 0; i < elements.length; i++) array[i] = elements[i];
    return over(array);
  }

  /// The nil slice, whose zero value is null.
  public static <T extends @Nullable Object> Slice<T> nil() {
    return nil(null);
  }

  /// The nil slice. What it grows to past its length is `zero`.
  public static <T extends @Nullable Object> Slice<T> nil(@Nullable T zero) {
    return new Slice<>(new Window<>(cells(0), 0, 0, zero, true), 0);
  }

  /// `make([]T, length)`.
  public static <T extends @Nullable Object> Slice<T> make(@Nullable T zero, int length) {
    return make(zero, length, length);
  }

  /// `make([]T, length, capacity)`: an array filled with `zero`, of which `length` elements show.
  /// Go makes each its own zero; here all refer to the one object, which should not be one that
  /// changes.
  ///
  /// @throws IllegalArgumentException for `length` < 0, and for `capacity` < `length`
  public static <T extends @Nullable Object> Slice<T> make(
      @Nullable T zero, int length, int capacity) {
    if (length < 0) throw new IllegalArgumentException("makeslice: len out of range");
    if (capacity < length) throw new IllegalArgumentException("makeslice: cap out of range");
    return over(filled(zero, cells(capacity), 0), length, zero);
  }

  /// `array[:]`: a slice that shares the array, so that each sees what is written through the
  /// other.
  public static <T extends @Nullable Object> Slice<T> over(T[] array) {
    return over(array, array.length, null);
  }

  private static <T extends @Nullable Object> Slice<T> over(
      T[] array, int length, @Nullable T zero) {
    return new Slice<>(new Window<>(array, 0, array.length, zero, false), length);
  }

  @SuppressWarnings("unchecked") // Java makes no new T[size], and no caller sees this array
  private static <T extends @Nullable Object> T[] cells(int size) {
    return (T[]) new Object[size];
  }

  /// `s[i]`.
  public T get(int i) {
    if (i < 0 || i >= length) throw indexOutOfRange(i);
    return window.array[window.offset + i];
  }

  /// `s[i] = v`: every slice of the array sees it.
  public void set(int i, T v) {
    if (i < 0 || i >= length) throw indexOutOfRange(i);
    window.array[window.offset + i] = v;
  }

  /// `len(s)`.
  public int length() {
    return length;
  }

  /// `cap(s)`: the elements from this slice's first to the last that it may be extended to.
  public int capacity() {
    return window.capacity;
  }

  /// `s == nil`, the only comparison Go has for slices.
  public boolean isNil() {
    return window.nil;
  }

  /// `len(s) == 0`, of a nil slice too.
  public boolean isEmpty() {
    return length == 0;
  }

  /// `s[from:to]`: shares the array; `to` may lie past the length, up to the capacity.
  public Slice<T> slice(int from, int to) {
    if (to < 0 || to > window.capacity) {
      throw outOfBounds("[:" + to + "]" + unlessNegative(to, " with capacity " + window.capacity));
    }
    if (from < 0 || from > to) {
      throw outOfBounds("[" + from + ":" + unlessNegative(from, to) + "]");
    }
    return part(from, to, window.capacity);
  }

  /// `s[from:to:max]`: also ends the capacity at `max`, so that an append beyond it has to move.
  public Slice<T> slice(int from, int to, int max) {
    if (max < 0 || max > window.capacity) {
      throw outOfBounds(
          "[::" + max + "]" + unlessNegative(max, " with capacity " + window.capacity));
    }
    if (to < 0 || to > max) {
      throw outOfBounds("[:" + to + ":" + unlessNegative(to, max) + "]");
    }
    if (from < 0 || from > to) {
      throw outOfBounds("[" + from + ":" + unlessNegative(from, to) + ":]");
    }
    return part(from, to, max);
  }

  /// `s[from:]`: up to the length, not the capacity.
  public Slice<T> from(int from) {
    if (from < 0 || from > length) {
      throw outOfBounds("[" + from + ":" + unlessNegative(from, length) + "]");
    }
    return part(from, length, window.capacity);
  }

  /// `s[:to]`.
  public Slice<T> to(int to) {
    return slice(0, to);
  }

  private Slice<T> part(int from, int to, int max) {
    var offset = window.offset + from;
    var part = new Window<>(window.array, offset, max - from, window.zero, window.nil);
    return new Slice<>(part, to - from);
  }

  /// `append(s, v)`. The result must be used: this slice keeps its length.
  public Slice<T> append(T v) {
    if (length == window.capacity) return grow(1).append(v);
    window.array[window.offset + length] = v;
    return new Slice<>(window, length + 1);
  }

  /// `append(s, v, w)`, with a name of its own: under the name of [#append] a null or an array
  /// would be taken for the array of the values.
  @SafeVarargs
  public final Slice<T> appendMany(T... vs) {
    var roomy = withRoom(vs.length);
    int end = roomy.window.offset + length;
    for (int i = 0; i < vs.length; i++) roomy.window.array[end + i] = vs[i];
    return new Slice<>(roomy.window, length + vs.length);
  }

  /// `append(s, other...)`. `other` may be this slice, or overlap it.
  public Slice<T> appendAll(Slice<? extends T> other) {
    var roomy = withRoom(other.length);
    int end = roomy.window.offset + length;
    System.arraycopy(
        other.window.array, other.window.offset, roomy.window.array, end, other.length);
    return new Slice<>(roomy.window, length + other.length);
  }

  private Slice<T> withRoom(int count) {
    return count > window.capacity - length ? grow(count) : this;
  }

  /// The same elements at the start of a new array that takes `count` more.
  private Slice<T> grow(int count) {
    T[] grown = cells(Growth.capacity((long) length + count, window.capacity));
    System.arraycopy(window.array, window.offset, grown, 0, length);
    return over(filled(window.zero, grown, length), length, window.zero);
  }

  private static <T extends @Nullable Object> T[] filled(@Nullable T zero, T[] fresh, int from) {
    if (zero != null) Arrays.fill(fresh, from, fresh.length, zero);
    return fresh;
  }

  /// `copy(dst, src)`: as many elements as both have, as if by way of a third array.
  ///
  /// @return how many
  public static <T extends @Nullable Object> int copy(Slice<T> dst, Slice<? extends T> src) {
    int count = Math.min(dst.length, src.length);
    var from = src.window;
    var to = dst.window;
    System.arraycopy(from.array, from.offset, to.array, to.offset, count);
    return count;
  }

  /// `range s`: the length is that of this header, each element is read when its turn comes.
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < length;
      }

      @Override
      public T next() {
        if (next >= length) throw new NoSuchElementException();
        return get(next++);
      }
    };
  }

  /// A copy of the elements that cannot be modified; it may hold null, other than [List#copyOf].
  public List<T> toList() {
    int start = window.offset;
    var elements = Arrays.copyOfRange(window.array, start, start + length);
    return Collections.unmodifiableList(Arrays.asList(elements));
  }

  /// The elements between brackets and blanks, as Go's `fmt.Println` writes a slice: `[1 2 3]`.
  /// Each is written by its own `toString`, null as `<nil>`.
  @Override
  public String toString() {
    var text = new StringJoiner(" ", "[", "]");
    for (var element : this) {
      text.add(element == null ? "<nil>" : element.toString());
    }
    return text.toString();
  }

  // Apart from the methods above, so that these stay small enough to be inlined.

  private IndexOutOfBoundsException indexOutOfRange(int i) {
    var known = unlessNegative(i, " with length " + length);
    return new IndexOutOfBoundsException("index out of range [" + i + "]" + known);
  }

  private static IndexOutOfBoundsException outOfBounds(String bounds) {
    return new IndexOutOfBoundsException("slice bounds out of range " + bounds);
  }

  /// Go names the limit that was passed, but not to an index below zero.
  private static Object unlessNegative(int index, Object limit) {
    return index < 0 ? "" : limit;
  }
}
