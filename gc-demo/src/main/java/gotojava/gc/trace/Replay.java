package gotojava.gc.trace;

import gotojava.gc.model.MutableWorld;
import gotojava.gc.model.Step;
import java.util.Objects;

/// A world that goes through a trace, forward and back at the same price: a step is made and taken
/// back by what it changed, with no rules.
public final class Replay extends MutableWorld {
  private final Trace trace;
  private final int[] cells;
  private int position;

  /// At the start of a trace.
  public Replay(Trace trace) {
    super(trace.start().layout());
    this.trace = trace;
    cells = new int[trace.start().layout().size()];
    for (int cell = 0; cell < cells.length; cell++) cells[cell] = trace.start().get(cell);
  }

  /// How many steps have been made.
  public int position() {
    return position;
  }

  /// Makes steps, or takes them back, until so many have been made.
  ///
  /// @throws IndexOutOfBoundsException if the trace has fewer
  public void goTo(int step) {
    Objects.checkIndex(step, trace.size() + 1);
    while (position < step) make(trace.steps().get(position++));
    while (position > step) takeBack(trace.steps().get(--position));
  }

  private void make(Step step) {
    for (var change : step.changes()) set(change.cell(), change.after());
  }

  private void takeBack(Step step) {
    for (var change : step.changes()) set(change.cell(), change.before());
  }

  @Override
  public int get(int cell) {
    return cells[cell];
  }

  @Override
  protected void set(int cell, int value) {
    cells[cell] = value;
  }
}
