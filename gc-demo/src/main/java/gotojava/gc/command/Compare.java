package gotojava.gc.command;

import gotojava.gc.model.Event;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Step;
import gotojava.gc.scenario.Rerun;
import gotojava.gc.trace.Names;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gc compare`: the same actions under two policies.
@Command(
    name = "compare",
    header = "Does the same actions under two policies, side by side.",
    footer = Source.STEPS)
final class Compare implements Callable<Integer> {
  private static final int WIDTH = 34;

  private final Console console;

  @Mixin private final Source source = new Source();

  @Option(
      names = "--with",
      paramLabel = "NAMES",
      defaultValue = "go",
      description =
          "The other policy: a preset, or names of choices that differ, as in dijkstra+rescan"
              + " (default ${DEFAULT-VALUE}).")
  private String with = "";

  Compare(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var trace = source.trace();
    var other = Names.alter(trace.policy(), with);
    var left = Rerun.of(trace, trace.policy());
    var right = Rerun.of(trace, other);
    console.out().println(trace.title());
    policy("left:  ", trace.policy(), left);
    policy("right: ", other, right);
    for (int i = 0; i < left.parts().size(); i++) {
      row(left.parts().get(i), right.parts().get(i));
    }
    return 0;
  }

  private void policy(String side, Policy policy, Rerun run) {
    console.out().println(side + outcome(run));
    console.out().println("       " + Names.line(policy));
  }

  private String outcome(Rerun run) {
    boolean lost = run.trace().first(What.LOST) > 0;
    var refused = run.refusals();
    boolean ended = run.trace().first(What.CYCLE_ENDED) > 0;
    var verdict = lost ? "lost" : "nothing lost" + (ended ? "" : ", and the cycle has not ended");
    var tail = refused == 0 ? "" : ", " + refused + " of the actions refused";
    return console.verdict(!lost, verdict + tail);
  }

  private void row(Rerun.Part left, Rerun.Part right) {
    var line = "%-24s | %-" + WIDTH + "s | %s";
    console.out().println(line.formatted(left.action(), text(left), text(right)).stripTrailing());
  }

  private static String text(Rerun.Part part) {
    if (part.refusal() != null) return "refused: " + part.refusal();
    var events = part.steps().stream().map(Step::events).flatMap(List::stream);
    return events.map(Compare::text).collect(Collectors.joining(", "));
  }

  private static String text(Event event) {
    var what = Names.of(event.what());
    return switch (event.what()) {
      case CYCLE_BEGAN, MARKING_ENDED, CYCLE_ENDED -> what;
      default -> what + " " + event.object();
    };
  }
}
