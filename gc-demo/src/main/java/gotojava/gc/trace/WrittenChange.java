package gotojava.gc.trace;

import gotojava.gc.model.Change;
import gotojava.gc.model.Layout;
import java.util.List;

/// A change as it stands in a file: `["field 0.0",0,1]`.
record WrittenChange(String cell, int before, int after) {
  static WrittenChange of(Change change, Layout layout) {
    var cell = layout.cells().get(change.cell()).toString();
    return new WrittenChange(cell, change.before(), change.after());
  }

  List<Object> elements() {
    return List.of(cell, before, after);
  }

  @Override
  public String toString() {
    return "%s from %d to %d".formatted(cell, before, after);
  }
}
