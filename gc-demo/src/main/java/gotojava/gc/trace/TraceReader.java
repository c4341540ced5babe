package gotojava.gc.trace;

import gotojava.gc.model.Action;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.ArrayList;
import java.util.List;

/// Reads what [TraceWriter] writes, and believes nothing of it: each step is made again by the
/// rules, which have to change the same, and the same has to happen.
public final class TraceReader {
  private final JsonKeys header;
  private final String title;
  private final Policy policy;
  private final Rules rules;
  private final List<Step> steps = new ArrayList<>();
  private final State start;
  private State now;

  private TraceReader(String line) {
    header = JsonKeys.of(line);
    checkFormat();
    title = header.text("title");
    policy = policy(header.object("policy"));
    var shape = shape(header.object("shape"));
    start = start(header.object("start"), shape);
    header.end();
    rules = new Rules(policy, shape);
    now = start;
  }

  /// The trace in lines of a file.
  ///
  /// @throws MalformedException if it is not one; the message says where and why
  public static Trace read(String file, List<String> lines) throws MalformedException {
    if (lines.isEmpty()) throw new MalformedException(file, 1, "the header is missing");
    int line = 1;
    try {
      var reader = new TraceReader(lines.getFirst());
      while (line < lines.size()) reader.step(lines.get(line++));
      return new Trace(reader.title, reader.policy, reader.start, reader.steps);
    } catch (IllegalArgumentException e) {
      throw new MalformedException(file, line, String.valueOf(e.getMessage()));
    }
  }

  private void checkFormat() {
    var format = header.text("trace");
    require(format.equals(TraceWriter.FORMAT), "it is a trace of '" + format + "'");
    int version = header.number("version");
    require(version == TraceWriter.VERSION, "version " + version + " is not known");
  }

  private static Policy policy(JsonKeys names) {
    var policy = Policy.GO;
    for (var choice : Names.CHOICES) policy = Names.with(policy, choice, names.text(choice));
    names.end();
    return policy;
  }

  private static Shape shape(JsonKeys counts) {
    var shape =
        new Shape(
            counts.number("objects"),
            counts.number("fields"),
            counts.number("mutators"),
            counts.number("registers"));
    counts.end();
    return shape;
  }

  private static State start(JsonKeys cells, Shape shape) {
    var start = State.empty(shape);
    for (var name : cells.left()) {
      start = start.with(cell(start, name), cells.number(name));
    }
    return start;
  }

  private static int cell(State state, String name) {
    int cell = state.layout().index(name);
    require(cell >= 0, "such a world has no '" + name + "'");
    return cell;
  }

  private void step(String text) {
    var line = JsonKeys.of(text);
    int number = line.number("step");
    int next = steps.size() + 1;
    require(number == next, "it is step " + next + ", not " + number);
    var step = rules.step(now, Action.parse(line.text("action")));
    checkChanges(line.changes("changes"), TraceWriter.changes(step));
    var events = line.texts("events");
    var expected = TraceWriter.events(step);
    require(events.equals(expected), "the events are " + expected + ", not " + events);
    line.end();
    steps.add(step);
    now = step.after();
  }

  private void checkChanges(List<WrittenChange> written, List<WrittenChange> expected) {
    for (var change : written) {
      int is = now.get(cell(now, change.cell()));
      require(is == change.before(), change.cell() + " is " + is + ", not " + change.before());
    }
    require(written.equals(expected), "the changes are " + expected + ", not " + written);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) throw new IllegalArgumentException(otherwise);
  }
}
