package gotojava.patterns.interfaces;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to call a method through an interface, by how many types implement it?
///
/// Go: `src/main/go/bench/dispatch`
///
/// Each run adds up the areas of 1000 shapes, in an order that looks random and is the same in both
/// languages. The JIT compiler learns at each call which classes came by: one or two it inlines, of
/// more, none of them dominant, it looks the method up. So every method here has a loop of its own;
/// one that they shared would have seen all four classes.
///
/// Does not show: types by the dozen, and calls that happen too seldom to be compiled; Go with a
/// profile (`-pgo`), whose compiler inlines the most frequent type as well. The order comes again
/// in every run, so the processor may learn to foresee a part of it. Where a method does more than
/// multiply, its call counts for less.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class Dispatch {
  private static final int LENGTH = 1000;
  private static final long ONE = 31_636;
  private static final long TWO = 20_808;
  private static final long FOUR = 16_950;

  sealed interface Shape {
    long area();
  }

  record Square(long side) implements Shape {
    @Override
    public long area() {
      return side * side;
    }
  }

  record Rectangle(long width, long height) implements Shape {
    @Override
    public long area() {
      return width * height;
    }
  }

  record Triangle(long base, long height) implements Shape {
    @Override
    public long area() {
      return base * height / 2;
    }
  }

  record Trapezoid(long top, long bottom, long height) implements Shape {
    @Override
    public long area() {
      return (top + bottom) * height / 2;
    }
  }

  private Square[] squares =
      IntStream.range(0, LENGTH).mapToObj(i -> new Square(side(i))).toArray(Square[]::new);
  private Shape[] one = shapes(1);
  private Shape[] two = shapes(2);
  private Shape[] four = shapes(4);

  private static int side(int i) {
    return 1 + i % 9;
  }

  /// Shapes of so many types, chosen by a linear congruential generator.
  private static Shape[] shapes(int types) {
    var shapes = new Shape[LENGTH];
    var random = 42;
    for (var i = 0; i < LENGTH; i++) {
      random = 1_103_515_245 * random + 12_345;
      var side = side(i);
      shapes[i] =
          switch ((random >>> 16) % types) {
            case 0 -> new Square(side);
            case 1 -> new Rectangle(side, 2);
            case 2 -> new Triangle(side, 4);
            default -> new Trapezoid(side, 1, 6);
          };
    }
    return shapes;
  }

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    expect(ONE, baseline(), one());
    expect(TWO, two());
    expect(FOUR, four(), fourSwitch());
  }

  private static void expect(long want, long... areas) {
    var wrong = LongStream.of(areas).filter(area -> area != want).boxed().toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + want + ", got " + wrong);
  }

  /// No interface: an array of one record type.
  @Benchmark
  public long baseline() {
    var sum = 0L;
    for (var square : squares) sum += square.area();
    return sum;
  }

  /// Through the interface: squares only.
  @Benchmark
  public long one() {
    var sum = 0L;
    for (var shape : one) sum += shape.area();
    return sum;
  }

  /// Through the interface: squares and rectangles.
  @Benchmark
  public long two() {
    var sum = 0L;
    for (var shape : two) sum += shape.area();
    return sum;
  }

  /// Through the interface: four types.
  @Benchmark
  public long four() {
    var sum = 0L;
    for (var shape : four) sum += shape.area();
    return sum;
  }

  /// The four types in a pattern switch over the sealed interface.
  @Benchmark
  public long fourSwitch() {
    var sum = 0L;
    for (var shape : four) {
      sum +=
          switch (shape) {
            case Square s -> s.side() * s.side();
            case Rectangle r -> r.width() * r.height();
            case Triangle t -> t.base() * t.height() / 2;
            case Trapezoid t -> (t.top() + t.bottom()) * t.height() / 2;
          };
    }
    return sum;
  }
}
