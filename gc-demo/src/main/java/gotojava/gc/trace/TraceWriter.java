package gotojava.gc.trace;

import gotojava.gc.model.Event;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Writes traces as JSON Lines: a header, then a line a step. The schema is `trace.schema.json`
/// beside this class.
public final class TraceWriter {
  /// What the header says it is.
  static final String FORMAT = "gotojava.gc";

  /// The version of the format.
  static final int VERSION = 1;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private TraceWriter() {}

  /// The lines of a trace, each ended by a line feed.
  public static String write(Trace trace) {
    var steps = IntStream.rangeClosed(1, trace.size()).mapToObj(i -> step(trace, i));
    var lines = new StringBuilder();
    Stream.concat(Stream.of(header(trace)), steps)
        .forEach(line -> lines.append(MAPPER.writeValueAsString(line)).append('\n'));
    return lines.toString();
  }

  private static Map<String, Object> header(Trace trace) {
    var header = new LinkedHashMap<String, Object>();
    header.put("trace", FORMAT);
    header.put("version", VERSION);
    header.put("title", trace.title());
    header.put("policy", Names.of(trace.policy()));
    header.put("shape", counts(trace.shape()));
    header.put("start", cells(trace.start()));
    return header;
  }

  private static Map<String, Integer> counts(Shape shape) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("objects", shape.objects());
    counts.put("fields", shape.fields());
    counts.put("mutators", shape.mutators());
    counts.put("registers", shape.registers());
    return counts;
  }

  private static Map<String, Integer> cells(State state) {
    var cells = new LinkedHashMap<String, Integer>();
    for (int cell = 0; cell < state.layout().size(); cell++) {
      if (state.get(cell) != 0)
        cells.put(state.layout().cells().get(cell).toString(), state.get(cell));
    }
    return cells;
  }

  private static Map<String, Object> step(Trace trace, int number) {
    var step = trace.steps().get(number - 1);
    var line = new LinkedHashMap<String, Object>();
    line.put("step", number);
    line.put("action", step.action().toString());
    line.put("changes", changes(step).stream().map(WrittenChange::elements).toList());
    line.put("events", events(step));
    return line;
  }

  /// The changes of a step, as they are written.
  static List<WrittenChange> changes(Step step) {
    var layout = step.after().layout();
    return step.changes().stream().map(change -> WrittenChange.of(change, layout)).toList();
  }

  /// The events of a step, as they are written.
  static List<String> events(Step step) {
    return step.events().stream().map(TraceWriter::text).toList();
  }

  private static String text(Event event) {
    return event.what() + " " + event.object();
  }
}
