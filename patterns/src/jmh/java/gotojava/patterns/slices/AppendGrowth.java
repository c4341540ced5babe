package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to append to a slice that grows, and to one that has room?
///
/// Go: `src/main/go/bench/append-growth`
///
/// Each run appends the same 1000 elements, one by one, and keeps the result, so that it is made on
/// the heap. A list and a [Slice] take references to Integer objects that exist already: nothing is
/// boxed here. Go and `_array` take the ints themselves. An int has 8 bytes in Go and 4 in Java, as
/// a compressed reference has. Each append to a Slice makes a new header; the JIT compiler cannot
/// avoid it, since the loop hands the header on.
///
/// Does not show: boxing, which a list of new ints pays at each element; the collector's work while
/// the heap is full of live objects; other lengths. Growth is part of what is compared: an
/// ArrayList grows by half, Go and Slice double up to 256 elements and then slow down to a quarter,
/// `_array` always doubles. Who grows by less copies more often and wastes less room. The JIT
/// compiler fills `preallocated_array` several ints at once. Go keeps its heap so small that its
/// collector runs every few megabytes; Java has 512 MB from the start.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class AppendGrowth {
  private static final int LENGTH = 1000;
  private static final int ANSWER = 1_499_500;

  private int[] ints = IntStream.range(LENGTH, 2 * LENGTH).toArray();
  private Integer[] integers = IntStream.of(ints).boxed().toArray(Integer[]::new);
  private Integer[] room = integers.clone();

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    var wrong =
        IntStream.of(
                sum(List.of(baseline())),
                sum(growing()),
                sum(growing_slice()),
                IntStream.of(growing_array()).sum(),
                sum(preallocated()),
                sum(preallocated_slice()),
                IntStream.of(preallocated_array()).sum())
            .filter(got -> got != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  private static int sum(Iterable<Integer> elements) {
    var sum = 0;
    for (var element : elements) sum += element;
    return sum;
  }

  /// Nothing grows: each element is stored in an array that exists already.
  @Benchmark
  public Integer[] baseline() {
    for (var i = 0; i < integers.length; i++) room[i] = integers[i];
    return room;
  }

  /// An ArrayList made with no capacity in mind.
  @Benchmark
  public List<Integer> growing() {
    var list = new ArrayList<Integer>();
    for (var element : integers) list.add(element);
    return list;
  }

  /// Our Slice, from nil: a new header at each append.
  @Benchmark
  public Slice<Integer> growing_slice() {
    var slice = Slice.<Integer>nil();
    for (var element : integers) slice = slice.append(element);
    return slice;
  }

  /// An int array, copied to one twice as long when it is full.
  @Benchmark
  public int[] growing_array() {
    var array = new int[8];
    var length = 0;
    for (var element : ints) {
      if (length == array.length) array = Arrays.copyOf(array, 2 * length);
      array[length++] = element;
    }
    return array;
  }

  /// An ArrayList made with the capacity it needs.
  @Benchmark
  public List<Integer> preallocated() {
    var list = new ArrayList<Integer>(LENGTH);
    for (var element : integers) list.add(element);
    return list;
  }

  /// Our Slice, made with the capacity it needs.
  @Benchmark
  public Slice<Integer> preallocated_slice() {
    var slice = Slice.make(0, 0, LENGTH);
    for (var element : integers) slice = slice.append(element);
    return slice;
  }

  /// An int array of the length it needs.
  @Benchmark
  public int[] preallocated_array() {
    var array = new int[LENGTH];
    var length = 0;
    for (var element : ints) array[length++] = element;
    return array;
  }
}
