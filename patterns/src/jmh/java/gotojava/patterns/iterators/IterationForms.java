package gotojava.patterns.iterators;

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

/// What does each form of iteration cost?
///
/// Go: `src/main/go/bench/iteration-forms`
///
/// Each run adds up 1000 ints. The pipeline adds up three times each odd one. An Iterator hands out
/// Integer objects, which exist already; Go's iterator functions and an IntStream hand out ints.
///
/// Does not show: a body that does more than add, beside which the form of the loop counts for
/// less; code that is not warm yet; iterators and lambdas of many kinds at one place, which the JIT
/// compiler then no longer inlines; vector instructions, with which neither compiler adds up here
/// (JDK 25, Go 1.26). An int has 8 bytes in Go and 4 in Java.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class IterationForms {
  private static final int LENGTH = 1000;
  private static final int ANSWER = 1_499_500;
  private static final int ODD = 2_250_000;

  private int[] ints = IntStream.range(LENGTH, 2 * LENGTH).toArray();
  private List<Integer> integers = IntStream.of(ints).boxed().toList();

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    expect(ANSWER, baseline(), range(), iterator(), iterator_forEach());
    expect(ODD, pipeline(), pipeline_boxed(), pipeline_loop());
  }

  private static void expect(int want, int... sums) {
    var wrong = IntStream.of(sums).filter(sum -> sum != want).boxed().toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + want + ", got " + wrong);
  }

  /// By index, over an int array.
  @Benchmark
  public int baseline() {
    var sum = 0;
    for (var i = 0; i < ints.length; i++) sum += ints[i];
    return sum;
  }

  /// A for-each loop over an int array.
  @Benchmark
  public int range() {
    var sum = 0;
    for (var element : ints) sum += element;
    return sum;
  }

  /// A for-each loop over a list: its Iterator.
  @Benchmark
  public int iterator() {
    var sum = 0;
    for (var element : integers) sum += element;
    return sum;
  }

  /// `forEach`, which calls a lambda, as Go's iterator functions call the loop's body.
  @Benchmark
  public int iterator_forEach() {
    var sum = new int[1];
    integers.forEach(element -> sum[0] += element);
    return sum[0];
  }

  /// An IntStream with filter and map.
  @Benchmark
  public int pipeline() {
    return IntStream.of(ints).filter(v -> v % 2 != 0).map(v -> 3 * v).sum();
  }

  /// A stream of Integer with filter and map: boxes what it maps.
  @Benchmark
  public int pipeline_boxed() {
    return integers.stream().filter(v -> v % 2 != 0).map(v -> 3 * v).reduce(0, Integer::sum);
  }

  /// The same in one loop.
  @Benchmark
  public int pipeline_loop() {
    var sum = 0;
    for (var element : ints) {
      if (element % 2 != 0) sum += 3 * element;
    }
    return sum;
  }
}
