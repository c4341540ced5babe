package gotojava.gc.mark;

import java.io.IOException;
import java.util.Locale;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/// What an object costs in an iteration. The shape and the marker are in the method's name, as in
/// `random_serial`; the number of objects is one million, or that of `MARK_OBJECTS`.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class MarkCost {
  private static final long SEED = 1;

  /// On average, for each object found.
  public double nanoseconds;

  private Mark mark = () -> 0;
  private int objects;
  private long total;
  private int marks;

  /// Builds the graph.
  @Setup
  public void build(BenchmarkParams benchmark) throws IOException {
    var name = benchmark.getBenchmark();
    var words = name.substring(name.lastIndexOf('.') + 1).split("_", 2);
    var shape = Shape.valueOf(words[0].toUpperCase(Locale.ROOT));
    var asked = System.getenv("MARK_OBJECTS");
    var arena = shape.arena(asked == null ? 1_000_000 : Integer.parseInt(asked), SEED);
    objects = NaiveMarker.mark(arena).cardinality();
    mark =
        switch (words.length == 1 ? "" : words[1]) {
          case "" -> new OurMark(arena);
          case "c" -> new CMark(shape, arena, SEED);
          default -> new HotSpotMark(arena).expecting(objects);
        };
  }

  /// Forgets the iteration before.
  @Setup(Level.Iteration)
  public void begin() {
    total = 0;
    marks = 0;
  }

  /// Marks once.
  void add() throws IOException {
    total += mark.nanos();
    nanoseconds = (double) total / ++marks / objects;
  }

  /// Lets go of files and processes.
  @TearDown
  public void end() throws IOException {
    mark.close();
  }
}
