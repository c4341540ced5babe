package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to read and write the elements of a slice by index?
///
/// Go: `src/main/go/bench/slice-index`
///
/// Each run visits all of 1000 elements. Reading adds them up; shuffled does so in an order that an
/// array of indices says, so that no bounds check can be left out; reversing swaps the first and
/// the last, and so on, which reads and writes each element once and boxes nothing. A list and a
/// [Slice] refer to Integer objects, made one after the other.
///
/// To store a reference also tells the collector of it, which to store an int need not.
///
/// Does not show: elements strewn over a large heap, where a reference may be a cache miss; boxing
/// at a write; vector instructions, with which neither compiler adds up here (JDK 25, Go 1.26). An
/// int has 8 bytes in Go and 4 in Java.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class SliceIndex {
  private static final int LENGTH = 1000;
  private static final int ANSWER = 1_499_500;
  private static final int LAST = 1999;

  private int[] array = IntStream.range(LENGTH, 2 * LENGTH).toArray();
  private int[] order = IntStream.range(0, LENGTH).map(i -> 371 * i % LENGTH).toArray();
  private List<Integer> list =
      IntStream.of(array).boxed().collect(Collectors.toCollection(ArrayList::new));
  private Slice<Integer> slice = Slice.of(list.toArray(Integer[]::new));

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    var sums =
        IntStream.of(baseline(), read(), read_slice(), read_array(), shuffled(), shuffled_array());
    var firsts = IntStream.of(reverse(), reverse_slice(), reverse_array());
    expect(ANSWER, sums);
    expect(LAST, firsts);
  }

  private static void expect(int want, IntStream values) {
    var wrong = values.filter(value -> value != want).boxed().toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + want + ", got " + wrong);
  }

  /// No index: a for-each loop over an int array.
  @Benchmark
  public int baseline() {
    var sum = 0;
    for (var element : array) sum += element;
    return sum;
  }

  /// `ArrayList.get`, in order.
  @Benchmark
  public int read() {
    var sum = 0;
    for (var i = 0; i < list.size(); i++) sum += list.get(i);
    return sum;
  }

  /// `get` of our Slice, in order.
  @Benchmark
  public int read_slice() {
    var sum = 0;
    for (var i = 0; i < slice.length(); i++) sum += slice.get(i);
    return sum;
  }

  /// An int array, in order.
  @Benchmark
  public int read_array() {
    var sum = 0;
    for (var i = 0; i < array.length; i++) sum += array[i];
    return sum;
  }

  /// `ArrayList.get`, in another order.
  @Benchmark
  public int shuffled() {
    var sum = 0;
    for (var i : order) sum += list.get(i);
    return sum;
  }

  /// An int array, in another order.
  @Benchmark
  public int shuffled_array() {
    var sum = 0;
    for (var i : order) sum += array[i];
    return sum;
  }

  /// An ArrayList, reversed by `get` and `set`.
  @Benchmark
  public int reverse() {
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      var element = list.get(i);
      list.set(i, list.get(j));
      list.set(j, element);
    }
    return list.get(0);
  }

  /// Our Slice, reversed by `get` and `set`.
  @Benchmark
  public int reverse_slice() {
    for (int i = 0, j = slice.length() - 1; i < j; i++, j--) {
      var element = slice.get(i);
      slice.set(i, slice.get(j));
      slice.set(j, element);
    }
    return slice.get(0);
  }

  /// An int array, reversed.
  @Benchmark
  public int reverse_array() {
    for (int i = 0, j = array.length - 1; i < j; i++, j--) {
      var element = array[i];
      array[i] = array[j];
      array[j] = element;
    }
    return array[0];
  }
}
