package gotojava.gc.command;

import gotojava.gc.model.Policy;
import gotojava.gc.trace.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that choose a policy.
final class PolicyOptions {
  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "What collectors in use have chosen: go, go-1.7, g1, shenandoah, serial; the other"
              + " options change it.")
  private @Nullable String preset;

  @Option(
      names = "--barrier",
      paramLabel = "NAME",
      description =
          "What stores do besides writing: none, dijkstra, steele, yuasa, hybrid-documented,"
              + " hybrid, hybrid-lazy-deletion.")
  private @Nullable String barrier;

  @Option(
      names = "--stacks",
      paramLabel = "NAME",
      description = "When stacks are scanned: any-time, first, snapshot, rescan.")
  private @Nullable String stacks;

  @Option(
      names = "--allocation",
      paramLabel = "NAME",
      description =
          "The colour of what is allocated while marking: white, black, grey,"
              + " grey-until-scanned.")
  private @Nullable String allocation;

  @Option(
      names = "--schedule",
      paramLabel = "NAME",
      description = "When mutators run: stop-the-world, incremental, concurrent.")
  private @Nullable String schedule;

  @Option(
      names = "--atomicity",
      paramLabel = "NAME",
      description = "Whether a store and its barrier are one step: atomic, split, split-unguarded.")
  private @Nullable String atomicity;

  /// Another policy, with what was chosen.
  ///
  /// @throws IllegalArgumentException if a name is unknown
  Policy over(Policy policy) {
    var chosen = preset == null ? policy : Names.preset(preset);
    chosen = with(chosen, "barrier", barrier);
    chosen = with(chosen, "stacks", stacks);
    chosen = with(chosen, "allocation", allocation);
    chosen = with(chosen, "schedule", schedule);
    return with(chosen, "atomicity", atomicity);
  }

  private static Policy with(Policy policy, String choice, @Nullable String name) {
    return name == null ? policy : Names.with(policy, choice, name);
  }
}
