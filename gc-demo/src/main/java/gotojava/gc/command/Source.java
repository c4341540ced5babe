package gotojava.gc.command;

import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.scenario.RandomHeap;
import gotojava.gc.scenario.Rerun;
import gotojava.gc.scenario.ScenarioReader;
import gotojava.gc.scenario.Scenarios;
import gotojava.gc.scenario.Simulator;
import gotojava.gc.scenario.Simulator.Order;
import gotojava.gc.trace.Names;
import gotojava.gc.trace.Trace;
import gotojava.gc.trace.TraceReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a command works on: a scenario that comes with the program, one by seed, or a file. A heap
/// with no steps is given to the simulator; steps are done again if another policy is chosen.
final class Source {
  /// How to read what the steps are written as.
  static final String STEPS =
      "Steps name the object or the mutator first: scan 2 looks at object 2, and with store 0 r1.0"
          + " = r2 mutator 0 lets field 0 of the object in its register r1 refer to the object in"
          + " r2.";

  private static final int MOST_STEPS = 2000;

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "list, tree, cycle, lost-without-barrier, lost-dijkstra-one-scan,"
              + " lost-yuasa-no-snapshot, lost-white-allocation, lost-lazy-deletion, random, or a"
              + " file: a scenario or a trace.")
  private String source = "";

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of a random heap, and of what is done with a heap (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--worklist",
      paramLabel = "ORDER",
      defaultValue = "lifo",
      description = "Which grey object is next: lifo, fifo (default ${DEFAULT-VALUE}).")
  private String order = "";

  @Option(
      names = "--share",
      paramLabel = "PERCENT",
      defaultValue = "30",
      description = "How many of 100 steps are the mutators' (default ${DEFAULT-VALUE}).")
  private int share;

  /// The trace, with its steps made under the chosen policy.
  ///
  /// @throws IllegalArgumentException if there is no such scenario, file, policy or order
  Trace trace() throws IOException {
    var given = given();
    var chosen = policy.over(given.policy());
    if (given.size() == 0) {
      return new Simulator(chosen, order(), percent(), seed)
          .run(given.title(), given.start(), MOST_STEPS);
    }
    return chosen.equals(given.policy()) ? given : Rerun.of(given, chosen).trace();
  }

  private Trace given() throws IOException {
    if (Scenarios.NAMES.contains(source)) return Scenarios.find(source);
    if (source.equals("random")) {
      var heap = RandomHeap.of(new Shape(12, 2, 2, 2), seed);
      return new Trace("A random heap, seed " + seed, Policy.GO, heap, List.of());
    }
    var lines = lines();
    boolean isTrace = !lines.isEmpty() && lines.getFirst().stripLeading().startsWith("{");
    return isTrace ? TraceReader.read(source, lines) : ScenarioReader.read(source, lines);
  }

  private List<String> lines() throws IOException {
    try {
      var file = Path.of(source);
      if (Files.isRegularFile(file)) return withoutMark(Files.readString(file)).lines().toList();
    } catch (InvalidPathException _) {
      // it names no scenario either
    } catch (CharacterCodingException e) {
      throw new IOException(source + " is not text in UTF-8", e);
    }
    throw new IllegalArgumentException(
        "'%s' is no file, and no scenario: there is %s, random"
            .formatted(source, String.join(", ", Scenarios.NAMES)));
  }

  /// Without the byte order mark that some editors begin a file with.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Order order() {
    for (var constant : Order.values()) if (Names.of(constant).equals(order)) return constant;
    throw new IllegalArgumentException("worklist: '%s' is not one of lifo, fifo".formatted(order));
  }

  private int percent() {
    if (0 <= share && share <= 100) return share;
    throw new IllegalArgumentException("share: %d is not in 0 to 100".formatted(share));
  }
}
