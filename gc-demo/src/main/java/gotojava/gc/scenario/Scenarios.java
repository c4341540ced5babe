package gotojava.gc.scenario;

import gotojava.gc.trace.MalformedException;
import gotojava.gc.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The scenarios that come with the program.
public final class Scenarios {
  /// Their names: heaps first, then the ways in which an object gets lost.
  public static final List<String> NAMES =
      List.of(
          "list",
          "tree",
          "cycle",
          "lost-without-barrier",
          "lost-dijkstra-one-scan",
          "lost-yuasa-no-snapshot",
          "lost-white-allocation",
          "lost-lazy-deletion");

  private Scenarios() {}

  /// The scenario of a name.
  ///
  /// @throws IllegalArgumentException if there is none; the message lists what there is
  public static Trace find(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "scenario: '%s' is not one of %s".formatted(name, String.join(", ", NAMES)));
    }
    try {
      return ScenarioReader.read(name + ".gc", text(name).lines().toList());
    } catch (MalformedException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    var file = "/gotojava/gc/scenario/" + name + ".gc";
    try (var in = Objects.requireNonNull(Scenarios.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
