package gotojava.gc.model;

import java.util.ArrayList;
import java.util.List;

/// A copy of a state on which one step is made, and what that step does.
final class Recorder extends MutableWorld implements Event.Listener {
  private final State before;
  private final int[] cells;
  private final List<Event> events = new ArrayList<>();

  Recorder(State before) {
    super(before.layout());
    this.before = before;
    cells = new int[before.layout().size()];
    for (int i = 0; i < cells.length; i++) cells[i] = before.get(i);
  }

  @Override
  public int get(int cell) {
    return cells[cell];
  }

  @Override
  protected void set(int cell, int value) {
    cells[cell] = value;
  }

  @Override
  public void on(Event.What what, int object) {
    events.add(new Event(what, object));
  }

  Step step(Action action) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != before.get(i)) changes.add(new Change(i, before.get(i), cells[i]));
    }
    return new Step(action, State.of(this), List.copyOf(changes), List.copyOf(events));
  }
}
