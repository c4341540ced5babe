package gotojava.gc.command;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Report;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.trace.Names;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gc break`: what each part of a collector is for.
@Command(
    name = "break",
    header = "Takes each part of a collector away in turn, and shows what gets lost.",
    footer = "Exit codes: 0 all checked, 2 wrong usage, 3 a check was not finished.")
final class Break implements Callable<Integer> {
  private static final String ROW = "%-26s  %-12s  %5s  %10s";

  private final Console console;

  @Parameters(paramLabel = "PRESET", description = "go, go-1.7, g1, shenandoah, serial.")
  private String preset = "";

  @Mixin private final ShapeOptions shape = new ShapeOptions();

  @Option(
      names = "--limit",
      paramLabel = "STATES",
      defaultValue = "30000000",
      description = "Gives up on a check after so many (default ${DEFAULT-VALUE}).")
  private int limit;

  Break(Console console) {
    this.console = console;
  }

  private record Broken(Weakening weakening, Report report) {}

  @Override
  public Integer call() {
    var policy = Names.preset(preset);
    var broken = new ArrayList<Broken>();
    var whole = check(policy, shape.shape());
    console.out().println(ROW.formatted("without", "verdict", "steps", "states"));
    row("nothing: as it is", whole);
    for (var weakening : Weakening.of(policy)) {
      var report = check(weakening.policy(), shape.shape());
      row(weakening.without(), report);
      broken.add(new Broken(weakening, report));
    }
    broken.forEach(this::trace);
    return isFinished(whole) && broken.stream().allMatch(b -> isFinished(b.report)) ? 0 : 3;
  }

  private static boolean isFinished(Report report) {
    return report.verdict() != Verdict.NOT_FINISHED;
  }

  private Report check(Policy policy, Shape shape) {
    try (var progress = new Progress()) {
      return new Checker(policy, shape).limit(limit).progress(progress).run();
    }
  }

  private void row(String without, Report report) {
    int length = report.trace().size();
    var verdict = Names.of(report.verdict());
    var steps = length == 0 ? "" : Integer.toString(length);
    var line = ROW.formatted(without, verdict, steps, report.states());
    console.out().println(console.verdict(report.verdict() == Verdict.SAFE, line));
  }

  private void trace(Broken broken) {
    if (broken.report.trace().isEmpty()) return;
    console.out().println();
    console.out().println("without the " + broken.weakening.without());
    var policy = broken.weakening.policy();
    Check.print(console, Check.trace(policy, shape.shape(), broken.report));
  }
}
