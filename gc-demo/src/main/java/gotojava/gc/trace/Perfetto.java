package gotojava.gc.trace;

import gotojava.gc.model.Colour;
import gotojava.gc.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a trace in the Trace Event format, for [Perfetto](https://ui.perfetto.dev) and
/// `chrome://tracing`: a track for the collector and one for each mutator, on which a step takes a
/// microsecond, and how many objects have which colour.
public final class Perfetto {
  private static final int PROCESS = 1;
  private static final int COLLECTOR = 1; // the thread 0 is taken for an idle processor
  private static final String COMPLETE = "X";
  private static final String COUNTER = "C";
  private static final String METADATA = "M";

  private final Trace trace;
  private final List<Map<String, Object>> events = new ArrayList<>();

  private Perfetto(Trace trace) {
    this.trace = trace;
  }

  /// The JSON text for a trace.
  public static String write(Trace trace) {
    var file = new LinkedHashMap<String, Object>();
    file.put("traceEvents", new Perfetto(trace).events());
    file.put("displayTimeUnit", "ns");
    return JsonMapper.shared().writeValueAsString(file) + "\n";
  }

  private List<Map<String, Object>> events() {
    name("process_name", COLLECTOR, trace.title());
    name("thread_name", COLLECTOR, "collector");
    for (int m = 0; m < trace.shape().mutators(); m++) {
      name("thread_name", track(m), "mutator " + m);
    }
    count(0);
    for (int step = 1; step <= trace.size(); step++) {
      slice(step);
      count(step);
    }
    return events;
  }

  private void name(String what, int track, String name) {
    var event = event(METADATA, what, 0);
    event.put("tid", track);
    event.put("args", Map.of("name", name));
  }

  private void slice(int number) {
    var step = trace.steps().get(number - 1);
    var slice = event(COMPLETE, step.action().toString(), number - 1);
    slice.put("dur", 1);
    slice.put("tid", track(Actor.of(step.action())));
    var args = new LinkedHashMap<String, Object>();
    args.put("step", number);
    args.put("events", String.join(", ", TraceWriter.events(step)));
    args.put("after", step.after().toString());
    slice.put("args", args);
  }

  private void count(int step) {
    var state = trace.at(step);
    var counts = new LinkedHashMap<String, Integer>();
    for (var colour : List.of(Colour.WHITE, Colour.GREY, Colour.BLACK)) {
      counts.put(Names.of(colour), count(state, colour));
    }
    event(COUNTER, "objects", step).put("args", counts);
  }

  private static int count(State state, Colour colour) {
    int count = 0;
    for (int o = 0; o < state.shape().objects(); o++) if (state.colour(o) == colour) count++;
    return count;
  }

  private Map<String, Object> event(String phase, String name, int microseconds) {
    var event = new LinkedHashMap<String, Object>();
    event.put("name", name);
    event.put("ph", phase);
    event.put("ts", microseconds);
    event.put("pid", PROCESS);
    events.add(event);
    return event;
  }

  private static int track(int actor) {
    return COLLECTOR - Actor.COLLECTOR + actor;
  }
}
