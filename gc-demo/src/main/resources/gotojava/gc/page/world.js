"use strict";

// A world is a row of small numbers. What each says, and where it stands, is what Cell.java and
// Layout.java say; the choices there are, by name, come from Policy.java and Barrier.java.

const VOCABULARY = JSON.parse(document.getElementById("vocabulary").textContent);

const [OFF, MARK, SWEEP] = [0, 1, 2];
const [FREE, WHITE, GREY, BLACK] = [0, 1, 2, 3];
const [NONE, SHADE_OLD, SHADE_NEW, WRITE] = [0, 1, 2, 3];
const PHASES = ["off", "mark", "sweep"];
const COLOURS = ["free", "white", "grey", "black"];
const STAGES = ["none", "shade-old", "shade-new", "write"];

/** The cells of a world of some shape, numbered from 0. */
class Layout {
  static #single = ["phase", "scanned-object", "scanned-field"];
  static #ofObject = ["colour", "doomed", "field"];
  static #kinds = [...Layout.#single, ...Layout.#ofObject,
    "register", "stack", "stage", "target", "slot", "value"];

  constructor(shape) {
    this.shape = shape;
    this.names = [];
    this.starts = {};
    for (const kind of Layout.#kinds) this.#add(kind);
    this.size = this.names.length;
    this.byName = new Map(this.names.map((name, cell) => [name, cell]));
  }

  #add(kind) {
    this.starts[kind] = this.names.length;
    if (Layout.#single.includes(kind)) return this.names.push(kind);
    const owners = Layout.#ofObject.includes(kind) ? this.shape.objects : this.shape.mutators;
    const places = { field: this.shape.fields, register: this.shape.registers }[kind];
    for (let of = 0; of < owners; of++) {
      if (!places) this.names.push(`${kind} ${of}`);
      for (let at = 0; at < places; at++) this.names.push(`${kind} ${of}.${at}`);
    }
  }

  /** How many different numbers a cell may hold, from 0. */
  values(cell) {
    const { objects, fields } = this.shape;
    const counts = {
      "phase": PHASES.length, "colour": COLOURS.length, "stage": STAGES.length,
      "scanned-object": objects + 1, "scanned-field": fields, "slot": fields,
      "doomed": 2, "stack": 2,
      "field": objects, "register": objects, "target": objects, "value": objects,
    };
    return counts[this.names[cell].split(" ")[0]];
  }
}

/** Objects, mutators and a collector at one moment: words for the numbers. */
class World {
  static empty(layout) {
    const cells = new Array(layout.size).fill(0);
    cells[layout.starts.colour] = WHITE;
    return new World(layout, cells);
  }

  constructor(layout, cells) {
    this.layout = layout;
    this.shape = layout.shape;
    this.at = layout.starts;
    this.cells = cells;
  }

  copy() { return new World(this.layout, this.cells.slice()); }

  get phase() { return this.cells[0]; }
  set phase(phase) { this.cells[0] = phase; }

  colour(object) { return this.cells[this.at.colour + object]; }
  paint(object, colour) { this.cells[this.at.colour + object] = colour; }

  isDoomed(object) { return this.cells[this.at.doomed + object] === 1; }
  doom(object, is) { this.cells[this.at.doomed + object] = is ? 1 : 0; }

  field(object, field) { return this.cells[this.fieldCell(object, field)]; }
  putField(object, field, to) { this.cells[this.fieldCell(object, field)] = to; }
  fieldCell(object, field) { return this.at.field + object * this.shape.fields + field; }

  register(mutator, register) { return this.cells[this.registerCell(mutator, register)]; }
  putRegister(mutator, register, to) { this.cells[this.registerCell(mutator, register)] = to; }
  registerCell(mutator, register) {
    return this.at.register + mutator * this.shape.registers + register;
  }

  isScanned(mutator) { return this.cells[this.at.stack + mutator] === 1; }
  markScanned(mutator, is) { this.cells[this.at.stack + mutator] = is ? 1 : 0; }

  /** The object whose fields the collector is looking at; -1 for none. */
  get scanning() { return this.cells[this.at["scanned-object"]] - 1; }
  get nextField() { return this.cells[this.at["scanned-field"]]; }
  scan(object, field) {
    this.cells[this.at["scanned-object"]] = object + 1;
    this.cells[this.at["scanned-field"]] = field;
  }
  scanNone() { this.scan(-1, 0); }

  stage(mutator) { return this.cells[this.at.stage + mutator]; }
  target(mutator) { return this.cells[this.at.target + mutator]; }
  slot(mutator) { return this.cells[this.at.slot + mutator]; }
  value(mutator) { return this.cells[this.at.value + mutator]; }
  goToStage(mutator, stage) { this.cells[this.at.stage + mutator] = stage; }
  putStore(mutator, stage, target, slot, value) {
    this.goToStage(mutator, stage);
    this.cells[this.at.target + mutator] = target;
    this.cells[this.at.slot + mutator] = slot;
    this.cells[this.at.value + mutator] = value;
  }

  has(colour) { return this.objects().some((object) => this.colour(object) === colour); }
  anyStores() { return this.mutators().some((mutator) => this.stage(mutator) !== NONE); }
  allScanned() { return this.mutators().every((mutator) => this.isScanned(mutator)); }

  objects() { return upTo(this.shape.objects); }
  mutators() { return upTo(this.shape.mutators); }
  fields() { return upTo(this.shape.fields); }
  registers() { return upTo(this.shape.registers); }
}

const ranges = [];

/** 0, 1, … below a number. */
function upTo(count) {
  return ranges[count] ??= Object.freeze(Array.from({ length: count }, (_, i) => i));
}

/** Which objects mutators can reach: the truth that collectors approximate. */
function reachable(world) {
  const found = new Array(world.shape.objects).fill(false);
  const visit = (object) => {
    if (!found[object]) work.push(object);
    found[object] = true;
  };
  const work = [];
  visit(0);
  for (const m of world.mutators()) {
    for (const r of world.registers()) if (world.register(m, r) !== 0) visit(world.register(m, r));
  }
  while (work.length > 0) {
    const object = work.pop();
    for (const f of world.fields()) if (world.field(object, f) !== 0) visit(world.field(object, f));
  }
  return found;
}
