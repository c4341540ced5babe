package gotojava.gc.command;

import gotojava.gc.model.Event.What;
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

/// `gc run`: all steps of a scenario or a trace.
@Command(name = "run", header = "Prints all steps, and what came of them.", footer = Source.STEPS)
final class Run implements Callable<Integer> {
  private final Console console;

  @Mixin private final Source source = new Source();

  @Option(names = "--trace", paramLabel = "FILE", description = "Writes the steps as a trace.")
  private @Nullable Path file;

  Run(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var trace = source.trace();
    console.out().println(outcome(trace));
    console.out().println(trace.title());
    console.out().println(Names.line(trace.policy()));
    var view = new TerminalView(trace, console.coloured());
    for (int i = 1; i <= trace.size(); i++) console.out().println(view.line(i));
    if (file != null) Files.writeString(file, TraceWriter.write(trace));
    return 0;
  }

  private String outcome(Trace trace) {
    int lost = trace.first(What.LOST);
    if (lost > 0) return console.verdict(false, "lost: an object, in step " + lost);
    int ended = trace.first(What.CYCLE_ENDED);
    if (ended > 0) return console.verdict(true, "nothing lost: the cycle ended in step " + ended);
    return "nothing lost in " + trace.size() + " steps, and the cycle has not ended";
  }
}
