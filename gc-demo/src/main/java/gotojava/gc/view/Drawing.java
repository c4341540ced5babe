package gotojava.gc.view;

import gotojava.gc.model.Cell;
import gotojava.gc.model.Cell.Kind;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Phase;
import gotojava.gc.model.Reachable;
import gotojava.gc.model.State;
import gotojava.gc.trace.Names;
import gotojava.gc.trace.Trace;
import gotojava.gc.view.Places.Box;
import java.util.HashSet;
import java.util.Set;

/// One moment of a trace as SVG elements, in the look of the page: the unreachable are hatched, and
/// what the step changed stands out.
final class Drawing {
  private final Places places;
  private final State state;
  private final boolean[] live;
  private final Set<Cell> changed = new HashSet<>();
  private final Set<Integer> lost = new HashSet<>();
  private final StringBuilder svg = new StringBuilder();
  private final StringBuilder arrows = new StringBuilder();
  private final StringBuilder names = new StringBuilder();

  private Drawing(Trace trace, int step) {
    places = new Places(trace.shape());
    state = trace.at(step);
    live = new Reachable(trace.shape()).from(state);
    if (step > 0) {
      var done = trace.steps().get(step - 1);
      done.changes().forEach(c -> changed.add(state.layout().cells().get(c.cell())));
      for (var event : done.events()) if (event.what() == What.LOST) lost.add(event.object());
    }
  }

  static String of(Trace trace, int step) {
    return new Drawing(trace, step).draw();
  }

  private String draw() {
    for (int o = 0; o < live.length; o++) object(o);
    for (int m = 0; m < state.shape().mutators(); m++) stack(m);
    for (int o = 0; o < live.length; o++) if (state.colour(o) != Colour.FREE) fields(o);
    for (int m = 0; m < state.shape().mutators(); m++) registers(m);
    return svg.append(arrows).append(names).toString();
  }

  private void object(int object) {
    var colour = state.colour(object);
    var box = places.object(object);
    var kind = new StringBuilder("body ").append(Names.of(colour));
    if (changed.contains(new Cell(Kind.COLOUR, object, 0))) kind.append(" changed");
    if (lost.contains(object)) kind.append(" lost");
    path(kind.toString(), Outline.body(box, colour));
    if (!live[object] && colour != Colour.FREE) path("hatched", Outline.body(box, colour));
    text("name on-" + Names.of(colour), box.middleX(), box.y() + 16, Words.object(object));
    if (lost.contains(object))
      text("name bad", box.middleX(), box.y() + box.height() - 8, "✕ lost");
  }

  private void stack(int mutator) {
    var box = places.stack(mutator);
    var colour = state.isScanned(mutator) ? Colour.BLACK : stackColour();
    boolean isNew = changed.contains(new Cell(Kind.STACK, mutator, 0));
    path("body " + Names.of(colour) + (isNew ? " changed" : ""), Outline.body(box, colour));
    text("name on-" + Names.of(colour), box.middleX(), box.y() + 16, "m" + mutator);
  }

  /// Of a stack that has not been scanned.
  private Colour stackColour() {
    return state.phase() == Phase.OFF ? Colour.WHITE : Colour.GREY;
  }

  private void fields(int object) {
    for (int f = 0; f < state.shape().fields(); f++) {
      var box = places.field(object, f);
      int to = state.field(object, f);
      boolean seen = state.scanning() == object && f < state.nextField();
      slot(box, seen ? " seen" : "", new Cell(Kind.FIELD, object, f));
      if (to != 0) arrow(line(box, object, to), box, kind(object, to));
    }
  }

  private String line(Box from, int object, int to) {
    var target = places.object(to);
    return object == to ? Outline.loop(from, target) : Outline.arrow(from, target);
  }

  private String kind(int from, int to) {
    if (state.colour(to) == Colour.FREE) return " dangling";
    boolean wrong = state.colour(from) == Colour.BLACK && state.colour(to) == Colour.WHITE;
    return wrong && state.phase() == Phase.MARK ? " breaking" : "";
  }

  private void registers(int mutator) {
    for (int r = 0; r < state.shape().registers(); r++) {
      var box = places.register(mutator, r);
      int to = state.register(mutator, r);
      slot(box, "", new Cell(Kind.REGISTER, mutator, r));
      var dangling = state.colour(to) == Colour.FREE ? " dangling" : " root";
      if (to != 0) arrow(Outline.arrow(box, places.object(to)), box, dangling);
    }
  }

  private void slot(Box box, String kind, Cell cell) {
    svg.append(
        "<rect class=\"slot%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
            .formatted(
                changed.contains(cell) ? kind + " changed" : kind,
                box.x(),
                box.y(),
                box.width(),
                box.height()));
  }

  private void arrow(String line, Box from, String kind) {
    arrows.append("<path class=\"arrow%s\" d=\"%s\"/>\n".formatted(kind, line));
    arrows.append(
        "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"3\"/>\n"
            .formatted(from.middleX(), from.middleY()));
  }

  private void path(String kind, String line) {
    svg.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(kind, line));
  }

  private void text(String kind, int x, int y, String text) {
    names.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n".formatted(kind, x, y, text));
  }
}
