package gotojava.gc.command;

import gotojava.gc.trace.Trace;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `gc step`: a trace, one screen at a time, forward and back.
@Command(
    name = "step",
    header = "Goes through the steps, forward and back, a screen each.",
    footer = {
      "Keys on a terminal, lines elsewhere: n next, b back, r run to the end or to a loss,"
          + " j N jump, q quit.",
      Source.STEPS
    })
final class StepThrough implements Callable<Integer> {
  private final Console console;

  @Mixin private final Source source = new Source();

  StepThrough(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var trace = source.trace();
    if (console.interactive()) byKeys(trace);
    else byLines(trace);
    return 0;
  }

  private void byKeys(Trace trace) throws IOException {
    try (var keys = new Keys()) {
      obey(new Player(trace, console), keys);
    }
  }

  private void byLines(Trace trace) throws IOException {
    obey(new Player(trace, console), () -> console.in().readLine());
  }

  private static void obey(Player player, Commands commands) throws IOException {
    player.show();
    for (var next = commands.next(); next != null && player.obey(next); ) next = commands.next();
  }

  /// Where commands come from.
  interface Commands {
    /// The next one; null if there is none.
    @Nullable String next() throws IOException;
  }
}
