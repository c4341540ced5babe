package gotojava.gc.command;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Report;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.trace.Names;
import gotojava.gc.trace.Trace;
import gotojava.gc.trace.TraceWriter;
import gotojava.gc.view.TerminalView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gc check`: all that can happen under a policy in a small world.
@Command(
    name = "check",
    header = "Tries all that can happen in a small world.",
    footer = "Exit codes: 0 safe, 1 not safe, 2 wrong usage, 3 not finished.")
final class Check implements Callable<Integer> {
  private final Console console;

  @Mixin private final PolicyOptions policy = new PolicyOptions();
  @Mixin private final ShapeOptions shape = new ShapeOptions();

  @Option(
      names = "--limit",
      paramLabel = "STATES",
      defaultValue = "30000000",
      description = "Gives up after so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--no-symmetry",
      description = "Tells worlds apart that differ only in how their objects are numbered.")
  private boolean noSymmetry;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Writes the shortest way to what is wrong as a trace.")
  private @Nullable Path file;

  Check(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var chosen = policy.over(Policy.GO);
    var world = shape.shape();
    var report = report(chosen, world);
    boolean good = report.verdict() == Verdict.SAFE;
    console.out().println(console.verdict(good, sentence(report)));
    console.out().println(Names.line(chosen));
    console.out().println("world of " + world);
    console.out().println(evidence(report));
    if (report.trace().isEmpty()) {
      if (file != null) console.out().println("there is no trace to write to " + file);
      return good ? 0 : 3;
    }
    var trace = trace(chosen, world, report);
    print(console, trace);
    if (file != null) Files.writeString(file, TraceWriter.write(trace));
    return 1;
  }

  private Report report(Policy policy, Shape shape) {
    try (var progress = new Progress()) {
      return new Checker(policy, shape, !noSymmetry).limit(limit).progress(progress).run();
    }
  }

  /// What was found, in a sentence that begins with the verdict.
  static String sentence(Report report) {
    int length = report.trace().size();
    return switch (report.verdict()) {
      case SAFE -> "safe: nothing reachable is freed, no garbage is kept, every cycle can end";
      case LOST ->
          "lost: an object is freed that a mutator can reach, after %d steps at the least"
              .formatted(length);
      case KEPT ->
          "kept: a cycle ends and leaves garbage that was there when it began, after %d steps"
              .formatted(length);
      case STUCK -> "stuck: a cycle can no longer end, after %d steps".formatted(length);
      case NOT_FINISHED ->
          "not finished: more states than the limit or the memory permits, so nothing is known";
    };
  }

  private static String evidence(Report report) {
    var held = report.verdict() == Verdict.SAFE ? "holds" : "unbroken so far";
    return "%d states, the farthest %d steps away; heap invariants: strong %s, weak %s"
        .formatted(
            report.states(),
            report.depth(),
            report.strong() ? held : "broken",
            report.weak() ? held : "broken");
  }

  /// The shortest way to what is wrong.
  static Trace trace(Policy policy, Shape shape, Report report) {
    var title = "%s under %s".formatted(Names.of(report.verdict()), Names.line(policy));
    return new Trace(title, policy, State.empty(shape), report.trace());
  }

  static void print(Console console, Trace trace) {
    var view = new TerminalView(trace, console.coloured());
    for (int i = 1; i <= trace.size(); i++) console.out().println(view.line(i));
  }
}
