package gotojava.patterns.pointers;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to return a changed copy, instead of changing the caller's object?
///
/// Go: `src/main/go/bench/passing-cost`
///
/// Small is a point of two longs, 16 bytes; large is 32 counts in an array, 256 bytes, which a Go
/// struct contains and a Java object refers to. Each run sets one number and adds up two. `_call`
/// forbids the compiler to inline the callee, so that the value or the reference is really passed.
///
/// Where all is inlined and nothing escapes, the JIT compiler makes no object of the small copy;
/// the array of the large one it makes. Go leaves even a copy whose address is taken on the stack
/// (`smallValue`, address). A kept copy outlives the run: in Java that takes a new object. Go's
/// main row keeps the address, so that its copy is made on the heap as well; `_assigned` copies
/// into a variable that exists already, for which Java has no counterpart.
///
/// Does not show: the collector's work on the garbage of copies while the heap is full of live
/// objects, since here next to nothing is alive; what it costs to share an object that anybody may
/// change; how a larger callee or one chosen at run time would be compiled. Small and large in Java
/// differ by more than size: a large copy is two objects. Go keeps its heap so small that its
/// collector runs every few megabytes; Java has 512 MB from the start.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class PassingCost {
  private static final long ANSWER = 42;

  private Point point = new Point(0, 2);
  private MutablePoint mutablePoint = new MutablePoint(0, 2);
  private Histogram histogram = new Histogram();
  private long number = 40;
  private int bin = 7;
  private int other = 11;

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    histogram.set(other, 2);
    var wrong =
        LongStream.of(
                smallValue(),
                smallValue_call(),
                smallPointer(),
                smallPointer_call(),
                smallKept().sum(),
                largeValue(),
                largeValue_call(),
                largePointer(),
                largePointer_call(),
                largeKept().sum(bin, other))
            .filter(sum -> sum != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  /// A changed copy of 16 bytes, used at once.
  @Benchmark
  public long smallValue() {
    return point.withX(number).sum();
  }

  /// A changed copy of 16 bytes, returned by a callee that is not inlined.
  @Benchmark
  public long smallValue_call() {
    return callWithX(point, number).sum();
  }

  /// An object of 16 bytes, changed in place.
  @Benchmark
  public long smallPointer() {
    mutablePoint.setX(number);
    return mutablePoint.sum();
  }

  /// An object of 16 bytes, changed in place by a callee that is not inlined.
  @Benchmark
  public long smallPointer_call() {
    callSetX(mutablePoint, number);
    return mutablePoint.sum();
  }

  /// A changed copy of 16 bytes that outlives the run.
  @Benchmark
  public Point smallKept() {
    return point.withX(number);
  }

  /// A changed copy of 256 bytes, used at once.
  @Benchmark
  public long largeValue() {
    return histogram.with(bin, number).sum(bin, other);
  }

  /// A changed copy of 256 bytes, returned by a callee that is not inlined.
  @Benchmark
  public long largeValue_call() {
    return callWith(histogram, bin, number).sum(bin, other);
  }

  /// An object of 256 bytes, changed in place.
  @Benchmark
  public long largePointer() {
    histogram.set(bin, number);
    return histogram.sum(bin, other);
  }

  /// An object of 256 bytes, changed in place by a callee that is not inlined.
  @Benchmark
  public long largePointer_call() {
    callSet(histogram, bin, number);
    return histogram.sum(bin, other);
  }

  /// A changed copy of 256 bytes that outlives the run.
  @Benchmark
  public Histogram largeKept() {
    return histogram.with(bin, number);
  }

  // The same four changes, never inlined.

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Point callWithX(Point point, long x) {
    return point.withX(x);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void callSetX(MutablePoint point, long x) {
    point.setX(x);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Histogram callWith(Histogram histogram, int bin, long count) {
    return histogram.with(bin, count);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void callSet(Histogram histogram, int bin, long count) {
    histogram.set(bin, count);
  }

  record Point(long x, long y) {
    Point withX(long x) {
      return new Point(x, y);
    }

    long sum() {
      return x + y;
    }
  }

  static class MutablePoint {
    private long x;
    private final long y;

    MutablePoint(long x, long y) {
      this.x = x;
      this.y = y;
    }

    void setX(long x) {
      this.x = x;
    }

    long sum() {
      return x + y;
    }
  }

  static class Histogram {
    private final long[] counts;

    Histogram() {
      this(new long[32]);
    }

    private Histogram(long[] counts) {
      this.counts = counts;
    }

    Histogram with(int bin, long count) {
      var copy = counts.clone();
      copy[bin] = count;
      return new Histogram(copy);
    }

    void set(int bin, long count) {
      counts[bin] = count;
    }

    long sum(int first, int second) {
      return counts[first] + counts[second];
    }
  }
}
