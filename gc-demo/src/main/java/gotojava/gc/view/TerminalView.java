package gotojava.gc.view;

import gotojava.gc.check.Invariant;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Phase;
import gotojava.gc.model.Reachable;
import gotojava.gc.model.State;
import gotojava.gc.model.World;
import gotojava.gc.trace.Names;
import gotojava.gc.trace.Trace;
import gotojava.gc.trace.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One moment of a trace on one screen: heap, stacks, what the last step did, and the invariants.
///
/// A shape and a word say what colour an object has; with or without the terminal's colours it
/// reads the same.
public final class TerminalView {
  private final Trace trace;
  private final boolean coloured;
  private final Reachable reachable;
  private final Invariant invariant;
  private final Danger danger;

  /// @param coloured whether escape sequences for colours may be used
  public TerminalView(Trace trace, boolean coloured) {
    this.trace = trace;
    this.coloured = coloured;
    reachable = new Reachable(trace.shape());
    invariant = new Invariant(trace.shape().objects(), trace.policy().stacks());
    danger = new Danger(trace.policy(), trace.start());
  }

  /// The screen after so many steps, as lines.
  public List<String> screen(int step) {
    var world = trace.at(step);
    var lines = new ArrayList<String>();
    lines.add(bold(headline(step)));
    lines.add(trace.title());
    lines.add("");
    objects(world, lines);
    mutators(world, lines);
    lines.add("");
    lines.add(worklist(step));
    lines.add(invariants(world));
    if (step > 0) lines.addAll(events(step));
    return List.copyOf(lines);
  }

  /// A step on one line: its number, what was done, and what happened.
  public String line(int step) {
    var done = trace.steps().get(step - 1);
    var events = done.events().stream().map(Words::of).collect(Collectors.joining("; "));
    var line = "%3d  %-24s  %s".formatted(step, done.action(), events).stripTrailing();
    return lost(step) ? red(line) : line;
  }

  private boolean lost(int step) {
    var events = trace.steps().get(step - 1).events();
    return events.stream().anyMatch(e -> e.what() == What.LOST || e.what() == What.KEPT);
  }

  private String headline(int step) {
    var done = step == 0 ? "the start" : trace.steps().get(step - 1).action().toString();
    return "step %d of %d: %s".formatted(step, trace.size(), done);
  }

  private void objects(World world, List<String> lines) {
    var live = reachable.from(world);
    for (int o = 0; o < live.length; o++) {
      if (world.colour(o) != Colour.FREE) lines.add(object(world, o, live[o]));
    }
    var free =
        IntStream.range(0, live.length)
            .filter(o -> world.colour(o) == Colour.FREE)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!free.isEmpty()) lines.add("  " + faint("  free: " + free));
  }

  private String object(World world, int object, boolean live) {
    var colour = world.colour(object);
    var fields =
        IntStream.range(0, world.shape().fields())
            .mapToObj(f -> Words.reference(world.field(object, f)))
            .collect(Collectors.joining(", "));
    var line =
        "  %s %-7s  %-5s  -> %s"
            .formatted(mark(colour), Words.object(object), Names.of(colour), fields);
    if (world.scanning() == object) line += "   field " + world.nextField() + " is looked at next";
    return live ? line : faint(line + "   unreachable");
  }

  /// The shape that stands for a colour.
  private static String mark(Colour colour) {
    return switch (colour) {
      case FREE -> "·";
      case WHITE -> "○";
      case GREY -> "◐";
      case BLACK -> "●";
    };
  }

  private static void mutators(World world, List<String> lines) {
    for (int m = 0; m < world.shape().mutators(); m++) lines.add(mutator(world, m));
  }

  private static String mutator(World world, int mutator) {
    var registers =
        IntStream.range(0, world.shape().registers())
            .mapToObj(r -> "r" + r + " " + Words.reference(world.register(mutator, r)))
            .collect(Collectors.joining(", "));
    var store = Words.store(world, mutator);
    return "  %s  %s%s"
        .formatted(
            stack(world, mutator), registers, store.isEmpty() ? "" : "   in a store, " + store);
  }

  private static String stack(World world, int mutator) {
    if (world.phase() == Phase.OFF) return "  mutator " + mutator;
    boolean scanned = world.isScanned(mutator);
    return "%s mutator %d  %-11s"
        .formatted(
            mark(scanned ? Colour.BLACK : Colour.GREY),
            mutator,
            scanned ? "scanned" : "not scanned");
  }

  private String worklist(int step) {
    var grey = Worklist.at(trace, step).objects();
    var names = grey.stream().map(Words::object).collect(Collectors.joining(", "));
    var phase = Names.of(trace.at(step).phase());
    return "phase: " + phase + "; grey, in order: " + (names.isEmpty() ? "none" : names);
  }

  /// What a loss begins with, and the objects that it has begun for.
  private String invariants(State state) {
    int broken = invariant.broken(state);
    var inDanger = danger.in(state).stream().map(Words::object).collect(Collectors.joining(", "));
    var line =
        "heap invariants: strong %s, weak %s; in danger: %s"
            .formatted(
                holds(broken < 1), holds(broken < 2), inDanger.isEmpty() ? "none" : inDanger);
    return inDanger.isEmpty() ? line : red(line);
  }

  private static String holds(boolean held) {
    return held ? "holds" : "broken";
  }

  private List<String> events(int step) {
    var events = trace.steps().get(step - 1).events().stream().map(e -> "- " + Words.of(e));
    return events.map(line -> lost(step) ? red(line) : line).toList();
  }

  private String bold(String text) {
    return escaped("1", text);
  }

  private String red(String text) {
    return escaped("31", text);
  }

  private String faint(String text) {
    return escaped("2", text);
  }

  private String escaped(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
