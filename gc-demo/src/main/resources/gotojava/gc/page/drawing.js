"use strict";

const SVG = "http://www.w3.org/2000/svg";
const LARGE = { slot: 20, gap: 4, pad: 8, head: 24, least: 60, across: 72, down: 40, most: 40 };
const SMALL = { slot: 12, gap: 3, pad: 4, head: 16, least: 40, across: 14, down: 14, most: 1000 };
const ROOTS = 186;
const TOP = 28;
const REGISTER = { width: 54, height: 28, apart: 4, inRow: 3 };

/**
 * The picture of a world. An object has its place for life. Nodes are made once, and one is written
 * to only when it looks other than before.
 */
class Drawing {
  #looks = [];
  #arrows = new Map();
  #objects = [];
  #mutators = [];
  #boxes = [];
  #slots = new Map();

  /** @param pick is told the name of what was chosen: `object 1`, `field 1.0`, `stack 0` */
  constructor(svg, shape, pick, drag) {
    this.svg = svg;
    this.shape = shape;
    this.size = shape.objects <= LARGE.most ? LARGE : SMALL;
    svg.replaceChildren();
    svg.classList.toggle("small", this.size === SMALL);
    this.#defineHatch();
    for (const m of upTo(shape.mutators)) this.#mutators.push(this.#mutator(m));
    for (const o of upTo(shape.objects)) this.#objects.push(this.#object(o));
    this.arrowLayer = node("g", { "class": "arrows", "aria-hidden": true }, svg);
    this.rubber = node("path", { "class": "rubber" }, svg);
    new Pointing(this, pick, drag);
  }

  #defineHatch() {
    this.hatch = `hatch-${Drawing.#count++}`;
    const pattern = node("pattern", {
      id: this.hatch, width: 6, height: 6, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    }, node("defs", {}, this.svg));
    node("line", { "class": "hatch-line", y2: 6 }, pattern);
  }

  static #count = 0;

  #object(o) {
    const group = node("g", { "class": "object" }, this.svg);
    const button = { "data-pick": `object ${o}`, role: "button", tabindex: -1 };
    const body = node("path", button, group);
    const hatch = node("path", { "class": "hatch", fill: `url(#${this.hatch})` }, group);
    const name = node("text", { "class": "name" }, group);
    name.textContent = o === 0 ? "globals" : o;
    const slots = upTo(this.shape.fields).map((f) => this.#slot(group, `field ${o}.${f}`));
    return { group, body, hatch, slots, name,
      rank: node("text", { "class": "rank" }, group),
      alarm: node("text", { "class": "alarm" }, group) };
  }

  #slot(group, pick) {
    const slot = node("g", { "class": "slot", "data-pick": pick, role: "button", tabindex: -1 },
      group);
    node("rect", {}, slot);
    node("circle", { r: this.size.slot / 6 }, slot);
    return slot;
  }

  #mutator(m) {
    const group = node("g", { "class": "mutator" }, this.svg);
    const head = node("g",
      { "class": "stack", "data-pick": `stack ${m}`, role: "button", tabindex: -1 }, group);
    const box = node("path", {}, head);
    const name = node("text", { "class": "name", x: 10, y: 18 }, head);
    name.textContent = `mutator ${m}`;
    const state = node("text", { "class": "state", x: ROOTS - 10, y: 18 }, head);
    const store = node("text", { "class": "store", x: 8 }, group);
    const registers = upTo(this.shape.registers).map((r) => this.#register(group, m, r));
    return { group, head, box, state, store, registers };
  }

  #register(group, m, r) {
    const { width, height, apart, inRow } = REGISTER;
    const x = 8 + (r % inRow) * (width + apart);
    const y = 32 + Math.floor(r / inRow) * (height + apart);
    const slot = node("g",
      { "class": "slot register", "data-pick": `register ${m}.${r}`, role: "button", tabindex: -1,
        transform: `translate(${x},${y})` }, group);
    node("rect", { width, height, rx: 4 }, slot);
    const name = node("text", { "class": "of", x: 6, y: 18 }, slot);
    name.textContent = `r${r}`;
    const value = node("text", { "class": "value", x: width - 8, y: 18 }, slot);
    return { slot, value, x: x + width, y: y + height / 2 };
  }

  /** Gives everything its place in a picture of this width. */
  layOut(width) {
    if (width === this.width) return;
    this.width = width;
    this.#looks.length = 0;
    const beside = width >= 640;
    const rootsBottom = this.#layOutRoots(beside ? ROOTS : width);
    const left = beside ? ROOTS + (this.size === LARGE ? 72 : 40) : 12;
    const bottom = this.#layOutHeap(left, beside ? TOP : rootsBottom + 40, width - left - 12);
    this.svg.setAttribute("viewBox", `0 0 ${width} ${Math.max(rootsBottom, bottom) + 16}`);
  }

  #layOutRoots(width) {
    const columns = Math.max(1, Math.floor((width + 8) / (ROOTS + 8)));
    const store = 20;
    const rows = Math.ceil(this.shape.registers / REGISTER.inRow);
    const height = 36 + rows * (REGISTER.height + REGISTER.apart) + store;
    const globals = this.#place(0, 1, TOP, Math.max(ROOTS, this.#bodyWidth()));
    const first = globals.y + globals.h + 16;
    this.#mutators.forEach((mutator, m) => {
      const x = 1 + m % columns * (ROOTS + 8);
      const y = first + Math.floor(m / columns) * (height + 12);
      mutator.group.setAttribute("transform", `translate(${x},${y})`);
      mutator.store.setAttribute("y", height - 4);
      mutator.registers.forEach((register, r) =>
        this.#slots.set(`register ${m}.${r}`, { x: x + register.x, y: y + register.y }));
    });
    return first + Math.ceil(this.#mutators.length / columns) * (height + 12);
  }

  #layOutHeap(left, top, width) {
    const { across, down } = this.size;
    const [bodyWidth, count] = [this.#bodyWidth(), this.shape.objects - 1];
    const fit = Math.max(1, Math.floor((width + 14) / (bodyWidth + 14)));
    const columns = Math.min(fit, this.size === LARGE ? Math.ceil(Math.sqrt(1.6 * count)) : fit);
    const gap = Math.min(across, (width - columns * bodyWidth) / Math.max(1, columns - 1));
    let bottom = top;
    for (let o = 1; o <= count; o++) {
      const x = left + (o - 1) % columns * (bodyWidth + gap);
      const y = top + Math.floor((o - 1) / columns) * (this.#bodyHeight() + down);
      bottom = this.#place(o, x, y, bodyWidth).y + this.#bodyHeight();
    }
    return bottom;
  }

  #bodyWidth() {
    const { slot, gap, pad, least } = this.size;
    return Math.max(least, this.shape.fields * (slot + gap) - gap + 2 * pad);
  }

  #bodyHeight() {
    return this.size.head + this.size.slot + this.size.pad;
  }

  #place(o, x, y, w) {
    const { slot, gap, head } = this.size;
    const box = { x, y, w, h: this.#bodyHeight() };
    const { group, slots, name, rank, alarm } = this.#objects[o];
    group.setAttribute("transform", `translate(${x},${y})`);
    set(name, { x: w / 2, y: head - 8 });
    set(rank, { x: w - 2, y: -3 });
    set(alarm, { x: w / 2, y: box.h - this.size.pad });
    const first = (w - slots.length * (slot + gap) + gap) / 2;
    slots.forEach((element, f) => {
      const left = first + f * (slot + gap);
      set(element.firstChild, { x: left, y: head, width: slot, height: slot });
      set(element.lastChild, { cx: left + slot / 2, cy: head + slot / 2 });
      const at = { x: x + left + slot / 2, y: y + head + slot / 2 };
      this.#slots.set(`field ${o}.${f}`, at);
    });
    return this.#boxes[o] = box;
  }

  /**
   * Shows a track where it is.
   *
   * @param facts what is true of its world: `live`, `strong`, `inDanger`; `picked` by its name
   */
  show(track, facts) {
    const { world, last, worklist } = track;
    const events = last ? eventsOf(last) : [];
    const view = {
      world,
      live: facts.live,
      picked: world.layout.byName.get(facts.picked),
      danger: new Set(facts.inDanger),
      lost: new Set(events.filter(isLoss).map(({ object }) => object)),
      breaking: new Set(facts.strong.map(({ from, field }) => world.fieldCell(from, field))),
      changed: new Set(last?.parts.flatMap(({ changes }) => changes).map(({ cell }) => cell)),
      ranks: new Map(worklist.map((object, i) => [object, i + 1])),
    };
    for (const o of world.objects()) this.#showObject(o, view);
    for (const m of world.mutators()) this.#showMutator(m, view);
  }

  /** Whether what belongs to a cell looks other than before. */
  #isNew(cell, look) {
    if (this.#looks[cell] === look) return false;
    this.#looks[cell] = look;
    return true;
  }

  #showObject(o, view) {
    const { world } = view;
    const cell = world.at.colour + o;
    const colour = world.colour(o);
    const [danger, lost] = [view.danger.has(o), view.lost.has(o)];
    const [changed, unreachable] = [view.changed.has(cell), colour !== FREE && !view.live[o]];
    const rank = view.ranks.get(o) ?? 0;
    if (this.#isNew(cell, bits(danger, lost, changed, unreachable) + 16 * (colour + 4 * rank))) {
      const parts = this.#objects[o];
      const outline = OUTLINES[COLOURS[colour]](this.#boxes[o], this.size.pad);
      set(parts.group, { "class": classes({ object: true, [COLOURS[colour]]: true,
        danger, lost, changed, unreachable }) });
      set(parts.hatch, { d: outline });
      set(parts.body, { d: outline, "aria-label": objectLabel(o, colour, rank, view) });
      parts.rank.textContent = rank || "";
      parts.alarm.textContent = lost ? "✕ lost" : "";
    }
    for (const f of world.fields()) this.#showField(o, f, view);
  }

  #showField(o, f, view) {
    const { world } = view;
    const slot = this.#objects[o].slots[f];
    this.#showSlot(slot, world.fieldCell(o, f), `field ${f} of ${objectName(o)}`, view, {
      looked: world.scanning === o && f < world.nextField, own: o });
  }

  #showMutator(m, view) {
    const { world } = view;
    const stage = world.stage(m);
    const store = stage === NONE ? "" : `${world.target(m)}.${world.slot(m)} = `
      + `${world.value(m) || "null"}: ${NEXT[stage]}`;
    const look = world.isScanned(m) ? "black" : world.phase === OFF ? "white" : "grey";
    const mutator = this.#mutators[m];
    if (this.#isNew(world.at.stack + m, look + store)) {
      set(mutator.group, { "class": `mutator ${look}` });
      set(mutator.box, { d: OUTLINES[look]({ w: ROOTS, h: 26 }, 8) });
      set(mutator.head, { "aria-label": `mutator ${m}: its stack is ${look}`
        + (store && `; it is in a store: ${store}`) });
      mutator.state.textContent = `stack ${look}`;
      mutator.store.textContent = store;
    }
    for (const r of world.registers()) {
      const cell = world.registerCell(m, r);
      this.#showSlot(mutator.registers[r].slot, cell, `register ${r} of mutator ${m}`, view, {
        value: mutator.registers[r].value });
    }
  }

  /** A field or a register, and the arrow from it. */
  #showSlot(slot, cell, name, view, { looked = false, own = 0, value }) {
    const to = view.world.cells[cell];
    const [picked, changed] = [view.picked === cell, view.changed.has(cell)];
    const breaking = view.breaking.has(cell);
    const dangling = to !== 0 && view.world.colour(to) === FREE;
    const look = bits(looked, picked, changed, breaking, dangling);
    if (!this.#isNew(cell, look + 32 * to)) return;
    const register = value !== undefined;
    if (register) value.textContent = to || "–";
    set(slot, { "aria-label": `${name}: ${to || "null"}`, "class": classes({
      slot: true, register, "null": to === 0, "looked-at": looked, picked, changed }) });
    this.#showArrow(slot.dataset.pick, to, own,
      classes({ arrow: true, root: own === 0, changed, breaking, dangling }));
  }

  #showArrow(name, to, own, look) {
    let arrow = this.#arrows.get(name);
    if (!arrow && to === 0) return;
    if (!arrow) this.#arrows.set(name, arrow = node("path", {}, this.arrowLayer));
    const [from, box] = [this.#slots.get(name), this.#boxes[to]];
    const line = to === 0 ? ""
      : to === own ? loopPath(from, box) : arrowPath(from, box, own === 0 ? 0.12 : 0.28);
    set(arrow, { "class": look, d: line });
  }

  /** Draws a line from a slot to the pointer while something is dragged; none without a slot. */
  stretch(name, point) {
    const from = this.#slots.get(name);
    this.rubber.setAttribute("d", from ? `M${from.x} ${from.y}L${point.x} ${point.y}` : "");
  }
}

const NEXT = ["", "shades the old next", "shades the new next", "writes next"];

/** The shape of a body says its colour too: round, cut, square. */
const OUTLINES = {
  free: ({ w, h }) => corners(w, h, 4, "Q"),
  white: ({ w, h }, pad) => corners(w, h, pad * 2, "Q"),
  grey: ({ w, h }, pad) => corners(w, h, pad * 1.25, "L"),
  black: ({ w, h }) => corners(w, h, 0, "L"),
};

function corners(w, h, cut, by) {
  const turn = (x, y, toX, toY) => (by === "Q" ? `Q${x} ${y} ${toX} ${toY}` : `L${toX} ${toY}`);
  return `M${cut} 0H${w - cut}${turn(w, 0, w, cut)}V${h - cut}${turn(w, h, w - cut, h)}`
    + `H${cut}${turn(0, h, 0, h - cut)}V${cut}${turn(0, 0, cut, 0)}Z`;
}

/** A line from a slot to the edge of a body, bent to pass what is in between. */
function arrowPath({ x, y }, box, by) {
  const [toX, toY] = [box.x + box.w / 2, box.y + box.h / 2];
  const [dx, dy] = [toX - x, toY - y];
  const distance = Math.hypot(dx, dy) || 1;
  const bend = Math.min(96, distance * by) / distance;
  const [viaX, viaY] = [x + dx / 2 + dy * bend, y + dy / 2 - dx * bend];
  const scale = Math.min(
    (box.w / 2 + 2) / Math.abs(viaX - toX), (box.h / 2 + 2) / Math.abs(viaY - toY));
  const [endX, endY] = [toX + (viaX - toX) * scale, toY + (viaY - toY) * scale];
  const head = Math.atan2(endY - viaY, endX - viaX);
  return `M${round(x)} ${round(y)}Q${round(viaX)} ${round(viaY)} ${round(endX)} ${round(endY)}`
    + headPath(endX, endY, head);
}

function loopPath({ x, y }, box) {
  const [endX, endY] = [box.x + box.w + 2, box.y + 10];
  return `M${round(x)} ${round(y)}C${round(x)} ${round(box.y + box.h + 28)} `
    + `${round(endX + 32)} ${round(endY + 8)} ${round(endX)} ${round(endY)}`
    + headPath(endX, endY, Math.PI);
}

function headPath(x, y, angle) {
  return [-1, 1].map((side) => {
    const back = angle + Math.PI + side * 0.45;
    const [toX, toY] = [x + 7 * Math.cos(back), y + 7 * Math.sin(back)];
    return `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`;
  }).join("");
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function objectLabel(o, colour, rank, { live, danger }) {
  if (colour === FREE) return `place ${o}: free`;
  const said = [COLOURS[colour]];
  if (rank > 0) said.push(`number ${rank} of the worklist`);
  if (!live[o]) said.push("no mutator can reach it");
  if (danger.has(o)) said.push("in danger: the collector will not find it");
  return `${objectName(o)}: ${said.join(", ")}`;
}

/** Some flags as a number. */
function bits(...flags) {
  return flags.reduce((sum, flag) => sum * 2 + (flag ? 1 : 0), 0);
}

function classes(flags) {
  return Object.keys(flags).filter((name) => flags[name]).join(" ");
}

function node(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  set(element, attributes);
  parent.append(element);
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
