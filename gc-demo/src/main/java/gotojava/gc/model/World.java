package gotojava.gc.model;

/// Objects, mutators and a collector at one moment, to be read. Every number of it is a [Cell].
public abstract class World {
  /// Where a mutator is in a store that takes several steps: what it does next.
  public enum Stage {
    /// In none.
    NONE(0),
    /// It shades what the field refers to now.
    SHADE_OLD(1),
    /// It shades what it is about to write.
    SHADE_NEW(2),
    /// It writes.
    WRITE(3);

    /// What stands for it in a [Cell].
    final int number;

    Stage(int number) {
      this.number = number;
    }
  }

  private static final Colour[] COLOURS = Colour.values();
  private static final Phase[] PHASES = Phase.values();
  private static final Stage[] STAGES = Stage.values();

  private final Layout layout;
  final int phase;
  final int scannedObject;
  final int scannedField;
  final int colours;
  final int doomed;
  final int fields;
  final int registers;
  final int stacks;
  final int stages;
  final int targets;
  final int slots;
  final int values;
  private final int fieldsEach;
  private final int registersEach;

  World(Layout layout) {
    this.layout = layout;
    phase = layout.start(Cell.Kind.PHASE);
    scannedObject = layout.start(Cell.Kind.SCANNED_OBJECT);
    scannedField = layout.start(Cell.Kind.SCANNED_FIELD);
    colours = layout.start(Cell.Kind.COLOUR);
    doomed = layout.start(Cell.Kind.DOOMED);
    fields = layout.start(Cell.Kind.FIELD);
    registers = layout.start(Cell.Kind.REGISTER);
    stacks = layout.start(Cell.Kind.STACK);
    stages = layout.start(Cell.Kind.STAGE);
    targets = layout.start(Cell.Kind.TARGET);
    slots = layout.start(Cell.Kind.SLOT);
    values = layout.start(Cell.Kind.VALUE);
    fieldsEach = layout.shape().fields();
    registersEach = layout.shape().registers();
  }

  /// The number in a cell.
  public abstract int get(int cell);

  /// Its cells.
  public final Layout layout() {
    return layout;
  }

  /// Its size.
  public final Shape shape() {
    return layout.shape();
  }

  /// Where the collection is.
  public final Phase phase() {
    return PHASES[get(phase)];
  }

  /// What the collector knows of an object.
  public final Colour colour(int object) {
    return COLOURS[get(colours + object)];
  }

  /// Whether an object was garbage when the cycle began.
  public final boolean isDoomed(int object) {
    return get(doomed + object) != 0;
  }

  /// The object that a field refers to; 0 for null.
  public final int field(int object, int field) {
    return get(fieldCell(object, field));
  }

  final int fieldCell(int object, int field) {
    return fields + object * fieldsEach + field;
  }

  /// The object that a register refers to; 0 for null.
  public final int register(int mutator, int register) {
    return get(registerCell(mutator, register));
  }

  final int registerCell(int mutator, int register) {
    return registers + mutator * registersEach + register;
  }

  /// Whether the stack of a mutator has been scanned in this cycle.
  public final boolean isScanned(int mutator) {
    return get(stacks + mutator) != 0;
  }

  /// The object whose fields the collector is looking at; -1 for none.
  public final int scanning() {
    return get(scannedObject) - 1;
  }

  /// The field it looks at next.
  public final int nextField() {
    return get(scannedField);
  }

  /// What a mutator does next in a store of several steps.
  public final Stage stage(int mutator) {
    return STAGES[get(stages + mutator)];
  }

  /// The object that such a store goes to.
  public final int target(int mutator) {
    return get(targets + mutator);
  }

  /// The field that such a store goes to.
  public final int slot(int mutator) {
    return get(slots + mutator);
  }

  /// What such a store writes.
  public final int value(int mutator) {
    return get(values + mutator);
  }

  /// Whether any object, the globals included, has this colour.
  public final boolean has(Colour colour) {
    int wanted = colour.number;
    for (int o = 0; o < shape().objects(); o++) if (get(colours + o) == wanted) return true;
    return false;
  }

  /// Whether the stacks of all mutators have been scanned.
  public final boolean allScanned() {
    for (int m = 0; m < shape().mutators(); m++) if (!isScanned(m)) return false;
    return true;
  }
}
