package gotojava.patterns.strings;

import com.google.common.base.Joiner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to join a hundred short strings?
///
/// Go: `src/main/go/bench/string-building`
///
/// Each run makes one string of 100 words of 5 or 6 characters, with a comma and a blank between
/// them. `+=` copies what is there at each step; a builder copies when it is full.
///
/// Does not show: text with characters beyond Latin-1, where a Java string takes two bytes for
/// each; one expression such as `a + b + c`, which either language joins in one step; the
/// collector's work on the garbage of `+=` while the heap is full of live objects. Go keeps its
/// heap so small that its collector runs every few megabytes; Java has 512 MB from the start.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class StringBuilding {
  private static final int ANSWER = 788;

  private List<String> words = IntStream.range(0, 100).mapToObj(i -> "word" + i).toList();
  private byte[] text = String.join(", ", words).getBytes(StandardCharsets.UTF_8);

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    var want = baseline();
    if (want.length() != ANSWER) throw new IllegalStateException("length " + want.length());
    Stream.of(concat(), builder(), preallocated(), join(), join_joiner(), join_collector())
        .filter(got -> !got.equals(want))
        .findAny()
        .ifPresent(got -> {
          throw new IllegalStateException("got " + got);
        });
  }

  /// Nothing to join: the string is made from its bytes.
  @Benchmark
  public String baseline() {
    return new String(text, StandardCharsets.UTF_8);
  }

  /// `+=` in a loop.
  @Benchmark
  public String concat() {
    var joined = words.get(0);
    for (var i = 1; i < words.size(); i++) joined += ", " + words.get(i);
    return joined;
  }

  /// A StringBuilder that grows.
  @Benchmark
  public String builder() {
    var builder = new StringBuilder(words.get(0));
    for (var i = 1; i < words.size(); i++) builder.append(", ").append(words.get(i));
    return builder.toString();
  }

  /// A StringBuilder made with the capacity it needs.
  @Benchmark
  public String preallocated() {
    var builder = new StringBuilder(text.length).append(words.get(0));
    for (var i = 1; i < words.size(); i++) builder.append(", ").append(words.get(i));
    return builder.toString();
  }

  /// `String.join`.
  @Benchmark
  public String join() {
    return String.join(", ", words);
  }

  /// Guava's Joiner.
  @Benchmark
  public String join_joiner() {
    return Joiner.on(", ").join(words);
  }

  /// A stream, collected by `Collectors.joining`.
  @Benchmark
  public String join_collector() {
    return words.stream().collect(Collectors.joining(", "));
  }
}
