package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Random operations, done by Go's slices and by ours, leave the same states and the same messages.
///
/// Each run has a seed of its own; `-Dseed=` repeats one.
@Timeout(120)
class SliceAgainstGoTest {
  private static final int SEQUENCES = 100_000;

  @TempDir private Path directory;

  @BeforeEach
  void build() throws Exception {
    try {
      run(Path.of("src/main/go/slice-states"), "go", "build", "-buildvcs=false", "-o", program());
    } catch (IOException e) {
      abort("Go not found: " + e.getMessage());
    }
  }

  @Test
  void ends_in_the_states_that_go_ends_in() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    var sequences = Stream.generate(() -> SliceMachine.random(random)).limit(SEQUENCES).toList();
    var different = shortestDifference(sequences);
    if (different.isPresent()) fail("-Dseed=%d%n%s", seed, explain(shrink(different.get())));
  }

  @Test
  void moves_to_the_capacity_that_go_moves_to_from_each_size() throws Exception {
    var grown = IntStream.rangeClosed(0, 1100).mapToObj("make 0 %d ; append 0 0 7"::formatted);
    var filled = IntStream.rangeClosed(1, 1100).mapToObj("nil 0 ; appendcount 0 %d 7"::formatted);
    var large =
        IntStream.rangeClosed(35, 190).mapToObj(n -> "nil 0 ; appendcount 0 " + 32 * n + " 7");
    var different = shortestDifference(Stream.of(grown, filled, large).flatMap(s -> s).toList());
    if (different.isPresent()) fail(explain(different.get()));
  }

  private Optional<String> shortestDifference(List<String> sequences) throws Exception {
    var expected = go(sequences);
    return IntStream.range(0, sequences.size())
        .filter(i -> !SliceMachine.run(sequences.get(i)).equals(expected.get(i)))
        .mapToObj(sequences::get)
        .min(Comparator.comparingInt(String::length));
  }

  /// Leaves out operations for as long as the two still differ.
  private String shrink(String sequence) throws Exception {
    var shorter = shortestDifference(oneLeftOut(SliceMachine.operations(sequence)));
    return shorter.isPresent() ? shrink(shorter.get()) : sequence;
  }

  private static List<String> oneLeftOut(List<String> operations) {
    if (operations.size() == 1) return List.of();
    return IntStream.range(0, operations.size())
        .mapToObj(i -> {
          var rest = new ArrayList<>(operations);
          rest.remove(i);
          return String.join(" ; ", rest);
        })
        .toList();
  }

  private String explain(String sequence) throws Exception {
    return "operations: %s%nGo:   %s%nJava: %s"
        .formatted(sequence, go(List.of(sequence)).getFirst(), SliceMachine.run(sequence));
  }

  private List<String> go(List<String> sequences) throws Exception {
    Files.write(directory.resolve("in"), sequences);
    run(directory, program());
    var lines = Files.readAllLines(directory.resolve("out"));
    assertThat(lines).hasSameSizeAs(sequences);
    return lines;
  }

  private String program() {
    return directory.resolve("slice-states").toString();
  }

  private void run(Path working, String... command) throws IOException, InterruptedException {
    var in = directory.resolve("in").toFile();
    in.createNewFile();
    var process =
        new ProcessBuilder(command)
            .directory(working.toFile())
            .redirectInput(in)
            .redirectOutput(directory.resolve("out").toFile())
            .redirectError(Redirect.INHERIT)
            .start();
    try {
      assertThat(process.waitFor()).as(command[0]).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
