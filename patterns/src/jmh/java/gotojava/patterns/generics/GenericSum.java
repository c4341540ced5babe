package gotojava.patterns.generics;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does a generic function cost, against one written for its type?
///
/// Go: `src/main/go/bench/generic-sum`
///
/// Each run adds up 1000 elements. Go compiles a generic function for each underlying type; all
/// pointers share one body, which finds their methods in a dictionary. Java compiles one body for
/// all types, and ints come to it as Integer objects, here beyond those that `Integer.valueOf`
/// keeps.
///
/// Does not show: boxing of new elements, since the Integer objects exist already and lie one after
/// the other; what sharing costs where a method is larger than a look at a field. The ratio of
/// `generic` compares a list of references with a slice of ints: for the cost of being generic,
/// compare a case with the plain one of the same language. An int has 8 bytes in Go and 4 in Java.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class GenericSum {
  private static final int LENGTH = 1000;
  private static final int ANSWER = 1_499_500;

  private interface Valued {
    int value();
  }

  private record Coin(int value) implements Valued {}

  private int[] ints = IntStream.range(LENGTH, 2 * LENGTH).toArray();
  private List<Integer> integers = IntStream.of(ints).boxed().toList();
  private List<Coin> coins = IntStream.of(ints).mapToObj(Coin::new).toList();

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    var wrong =
        IntStream.of(
                baseline(),
                baseline_stream(),
                generic(),
                generic_operator(),
                generic_shared(),
                object(),
                objectGeneric())
            .filter(sum -> sum != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  /// Lets the shared function see four types.
  @Setup
  public void share() {
    var others = Stream.of(1L, (short) 2, 3.0).map(List::of).toList();
    for (var i = 0; i < 100_000; i++) others.forEach(GenericSum::sharedSum);
  }

  /// A loop over an int array.
  @Benchmark
  public int baseline() {
    var sum = 0;
    for (var element : ints) sum += element;
    return sum;
  }

  /// An IntStream.
  @Benchmark
  public int baseline_stream() {
    return IntStream.of(ints).sum();
  }

  /// A generic method for any Number, called with Integer only.
  @Benchmark
  public int generic() {
    return sum(integers);
  }

  /// A generic method for any type that knows how to add: boxes each partial sum.
  @Benchmark
  public int generic_operator() {
    return sum(integers, 0, Integer::sum);
  }

  /// The generic method for any Number, called with Long, Short and Double before.
  @Benchmark
  public int generic_shared() {
    return sharedSum(integers);
  }

  /// A loop over records, written for their type.
  @Benchmark
  public int object() {
    var sum = 0;
    for (var coin : coins) sum += coin.value();
    return sum;
  }

  /// A generic method for whatever has a value.
  @Benchmark
  public int objectGeneric() {
    return sumOfValues(coins);
  }

  private static <T extends Number> int sum(List<T> elements) {
    var sum = 0;
    for (var element : elements) sum += element.intValue();
    return sum;
  }

  private static <T extends Number> int sharedSum(List<T> elements) {
    var sum = 0;
    for (var element : elements) sum += element.intValue();
    return sum;
  }

  private static <T> T sum(List<T> elements, T zero, BinaryOperator<T> plus) {
    var sum = zero;
    for (var element : elements) sum = plus.apply(sum, element);
    return sum;
  }

  private static <T extends Valued> int sumOfValues(List<T> elements) {
    var sum = 0;
    for (var element : elements) sum += element.value();
    return sum;
  }
}
