package gotojava.gc.model;

/// A world that [Rules] change in place. Who keeps its numbers says how.
public abstract class MutableWorld extends World {
  /// For a world with these cells.
  protected MutableWorld(Layout layout) {
    super(layout);
  }

  /// Puts a number, one of [Layout#values], into a cell.
  protected abstract void set(int cell, int value);

  final void phase(Phase now) {
    set(phase, now.number);
  }

  final void colour(int object, Colour colour) {
    set(colours + object, colour.number);
  }

  final void doomed(int object, boolean is) {
    set(doomed + object, is ? 1 : 0);
  }

  final void field(int object, int field, int to) {
    set(fieldCell(object, field), to);
  }

  final void register(int mutator, int register, int to) {
    set(registerCell(mutator, register), to);
  }

  final void scanned(int mutator, boolean is) {
    set(stacks + mutator, is ? 1 : 0);
  }

  /// The collector is looking at an object, this field next.
  final void scanning(int object, int field) {
    set(scannedObject, object + 1);
    set(scannedField, field);
  }

  final void scanningNone() {
    set(scannedObject, 0);
    set(scannedField, 0);
  }

  final void storing(int mutator, Stage stage, int target, int slot, int value) {
    set(stages + mutator, stage.number);
    set(targets + mutator, target);
    set(slots + mutator, slot);
    set(values + mutator, value);
  }

  final void stage(int mutator, Stage stage) {
    set(stages + mutator, stage.number);
  }

  final void storingNothing(int mutator) {
    storing(mutator, Stage.NONE, 0, 0, 0);
  }
}
