package gotojava.patterns.maps;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to look something up in a map, by the type of its key?
///
/// Go: `src/main/go/bench/map-keys`
///
/// Each run looks up, or puts, 1000 keys in an order that is not that of their insertion, in a map
/// of 1000 entries. The ints are strewn over their range; a string is one of them in decimal, a
/// record is one of them in two halves. The keys looked up are equal to those in the map, not the
/// same objects. Values are Integer objects that exist already. As in a real program, the code of
/// HashMap has met all three types of keys before any is measured.
///
/// Does not show: maps that do not fit into the processor's caches; keys that collide, which a
/// HashMap keeps in a tree and Go spreads by a seeded hash; concurrent maps. `intKey` boxes its
/// keys as Java code does. A Java String keeps its hash, so `stringKey` computes none; `bytesKey`
/// makes the string first, which Go avoids. In `fill`, Go keeps its heap so small that its
/// collector runs every few megabytes; Java has 512 MB from the start.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class MapKeys {
  private static final int SIZE = 1000;
  private static final int ANSWER = 1_499_500;

  private record Point(int x, int y) {
    static Point of(int key) {
      return new Point(key >> 16, key & 0xffff);
    }
  }

  private Map<Integer, Integer> byInt = new HashMap<>();
  private Map<String, Integer> byString = new HashMap<>();
  private Map<Point, Integer> byPoint = new HashMap<>();

  private Integer[] values = IntStream.range(SIZE, 2 * SIZE).boxed().toArray(Integer[]::new);
  private int[] order = IntStream.range(0, SIZE).map(i -> 371 * i % SIZE).toArray();
  private int[] ints = IntStream.of(order).map(MapKeys::key).toArray();
  private int[] strangers = IntStream.of(order).map(i -> key(SIZE + i)).toArray();
  private Integer[] boxed = IntStream.of(ints).boxed().toArray(Integer[]::new);
  private String[] strings = IntStream.of(ints).mapToObj(String::valueOf).toArray(String[]::new);
  private Point[] points = IntStream.of(ints).mapToObj(Point::of).toArray(Point[]::new);
  private byte[][] bytes = Arrays.stream(strings).map(String::getBytes).toArray(byte[][]::new);

  /// The i-th key; an odd factor makes it a permutation of all ints.
  private static int key(int i) {
    return i * 0x9E37_79B1;
  }

  /// Fills the maps, and ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    for (var i = 0; i < SIZE; i++) {
      byInt.put(key(i), values[i]);
      byString.put(String.valueOf(key(i)), values[i]);
      byPoint.put(Point.of(key(i)), values[i]);
    }
    var wrong =
        IntStream.of(
                baseline(),
                intKey(),
                intKey_boxed(),
                stringKey(),
                bytesKey(),
                recordKey(),
                ANSWER + missing(),
                sum(overwrite()),
                sum(fill()))
            .filter(sum -> sum != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  private static int sum(Map<Integer, Integer> map) {
    return map.values().stream().mapToInt(value -> value).sum();
  }

  /// No map: an array, by index.
  @Benchmark
  public int baseline() {
    var sum = 0;
    for (var i : order) sum += values[i];
    return sum;
  }

  /// An int, boxed at each look-up.
  @Benchmark
  public int intKey() {
    var sum = 0;
    for (var key : ints) sum += byInt.getOrDefault(key, 0);
    return sum;
  }

  /// An Integer that exists already.
  @Benchmark
  public int intKey_boxed() {
    var sum = 0;
    for (var key : boxed) sum += byInt.getOrDefault(key, 0);
    return sum;
  }

  /// A String of up to eleven characters that knows its hash.
  @Benchmark
  public int stringKey() {
    var sum = 0;
    for (var key : strings) sum += byString.getOrDefault(key, 0);
    return sum;
  }

  /// A String made from bytes for this one look-up.
  @Benchmark
  public int bytesKey() {
    var sum = 0;
    for (var key : bytes) {
      sum += byString.getOrDefault(new String(key, StandardCharsets.UTF_8), 0);
    }
    return sum;
  }

  /// A record of two ints that exists already.
  @Benchmark
  public int recordKey() {
    var sum = 0;
    for (var key : points) sum += byPoint.getOrDefault(key, 0);
    return sum;
  }

  /// An int that is not in the map.
  @Benchmark
  public int missing() {
    var sum = 0;
    for (var key : strangers) sum += byInt.getOrDefault(key, 0);
    return sum;
  }

  /// An int that is in the map gets its value anew.
  @Benchmark
  public Map<Integer, Integer> overwrite() {
    for (var i = 0; i < SIZE; i++) byInt.put(ints[i], values[order[i]]);
    return byInt;
  }

  /// A new map takes all ints, and grows meanwhile.
  @Benchmark
  public Map<Integer, Integer> fill() {
    var map = new HashMap<Integer, Integer>();
    for (var i = 0; i < SIZE; i++) map.put(ints[i], values[order[i]]);
    return map;
  }
}
