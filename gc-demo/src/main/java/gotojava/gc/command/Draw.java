package gotojava.gc.command;

import com.google.common.base.Splitter;
import gotojava.gc.trace.Perfetto;
import gotojava.gc.trace.Trace;
import gotojava.gc.view.SvgView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gc draw`: a trace as SVG, or for Perfetto.
@Command(
    name = "draw",
    header = "Draws steps as SVG, or writes all of them for Perfetto (https://ui.perfetto.dev).")
final class Draw implements Callable<Integer> {
  private final Console console;

  @Mixin private final Source source = new Source();

  @Option(
      names = "--steps",
      paramLabel = "LIST",
      defaultValue = "all",
      description = "Those to draw, as 0,4,7-9; 0 is the start (default ${DEFAULT-VALUE}).")
  private String steps = "";

  @Option(names = "--perfetto", description = "Writes the Trace Event format instead.")
  private boolean perfetto;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to a file instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = "--frames",
      paramLabel = "FOLDER",
      description = "Writes each step to a file of its own instead: 000.svg and so on.")
  private @Nullable Path folder;

  Draw(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var trace = source.trace();
    if (folder != null) {
      frames(trace, folder);
      return 0;
    }
    var text = perfetto ? Perfetto.write(trace) : SvgView.strip(trace, chosen(trace));
    if (file != null) Files.writeString(file, text);
    else print(text);
    return 0;
  }

  private void print(String text) throws IOException {
    console.out().print(text);
    if (console.out().checkError()) throw new IOException("cannot write to standard output");
  }

  private void frames(Trace trace, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int step : chosen(trace)) {
      Files.writeString(folder.resolve("%03d.svg".formatted(step)), SvgView.frame(trace, step));
    }
  }

  private List<Integer> chosen(Trace trace) {
    if (steps.equals("all")) return IntStream.rangeClosed(0, trace.size()).boxed().toList();
    var chosen = new ArrayList<Integer>();
    for (var part : Splitter.on(',').split(steps)) {
      var ends = Splitter.on('-').limit(2).splitToList(part);
      int first = number(ends.getFirst(), trace.size());
      int last = number(ends.getLast(), trace.size());
      if (first > last) throw new IllegalArgumentException("'" + part + "' runs backwards");
      for (int step = first; step <= last; step++) chosen.add(step);
    }
    return chosen;
  }

  private static int number(String text, int most) {
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (0 <= number && number <= most) return number;
    throw new IllegalArgumentException("'%s' is not a step, 0 to %d".formatted(text, most));
  }
}
