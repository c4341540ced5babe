"use strict";

// Traces are JSON Lines: a header, then a line a step, each with the numbers it changed and what
// was there before.

/** Says which line of a trace is wrong, and why. */
class Malformed extends Error {
  constructor(line, reason) {
    super(`line ${line}: ${reason}`);
  }
}

const CHOICES = ["barrier", "stacks", "allocation", "schedule", "atomicity"];
const MOST = { objects: 1000, fields: 8, mutators: 8, registers: 8 };

/** The trace of a track, as text. What its policy refused is left out. */
function writeTrace(title, start, track) {
  const header = {
    trace: "gotojava.gc", version: 1, title,
    policy: track.policy, shape: start.shape, start: cellsOf(start),
  };
  const steps = track.entries.flatMap((entry) => entry.parts);
  const lines = [header, ...steps.map((step, i) => ({ step: i + 1, ...stepOf(step, start) }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function cellsOf(world) {
  const cells = {};
  world.layout.names.forEach((name, cell) => {
    if (world.cells[cell] !== 0) cells[name] = world.cells[cell];
  });
  return cells;
}

function stepOf({ action, changes, events }, { layout }) {
  return {
    action: Action.text(action),
    changes: changes.map(({ cell, before, after }) => [layout.names[cell], before, after]),
    events: events.map(eventText),
  };
}

function eventText({ what, object }) {
  return `${what} ${object}`;
}

/**
 * Reads a trace, and does its steps again to see that they are what the rules say.
 *
 * @throws Malformed with the line and the reason
 */
function readTrace(text) {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const header = at(1, () => readHeader(parseObject(lines[0] ?? "")));
  const world = header.start.copy();
  const rules = new Rules(header.policy, world.shape);
  const actions = lines.slice(1).map((line, i) =>
    at(i + 2, () => readStep(parseObject(line), i + 1, world, rules)));
  return { ...header, actions };
}

function at(line, read) {
  try {
    return read();
  } catch (e) {
    throw new Malformed(line, e.message);
  }
}

function parseObject(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error("this is not JSON");
  }
  return requireObject("the line", value);
}

function requireObject(what, value) {
  const is = value !== null && typeof value === "object" && !Array.isArray(value);
  if (!is) throw new Error(`${what} is no JSON object`);
  return value;
}

function keys(object, ...expected) {
  for (const key of expected) if (!(key in object)) throw new Error(`'${key}' is missing`);
  for (const key in object) if (!expected.includes(key)) throw new Error(`'${key}' is unknown`);
}

function readHeader(header) {
  if (header.trace !== "gotojava.gc") throw new Error("this is no trace of gotojava.gc");
  keys(header, "trace", "version", "title", "policy", "shape", "start");
  if (header.version !== 1) throw new Error(`version ${header.version} is unknown, 1 is known`);
  if (typeof header.title !== "string") throw new Error("the title is no text");
  return {
    title: header.title,
    policy: readPolicy(requireObject("the policy", header.policy)),
    start: readStart(
      requireObject("the start", header.start),
      readShape(requireObject("the shape", header.shape))),
  };
}

function readPolicy(policy) {
  keys(policy, ...CHOICES);
  for (const choice of CHOICES) {
    const names = namesOf(choice);
    if (names.includes(policy[choice])) continue;
    throw new Error(`${choice} '${policy[choice]}' is unknown; there are ${names.join(", ")}`);
  }
  return policy;
}

/** What there is to choose from: for `stacks`, `any-time` and so on. */
function namesOf(choice) {
  return choice === "barrier" ? VOCABULARY.barriers.map(({ name }) => name)
    : VOCABULARY.choices[choice];
}

function readShape(shape) {
  keys(shape, ...Object.keys(MOST));
  for (const [what, most] of Object.entries(MOST)) {
    if (Number.isInteger(shape[what]) && shape[what] >= 1 && shape[what] <= most) continue;
    throw new Error(`${what}: ${shape[what]} is not in 1 to ${most}`);
  }
  return shape;
}

function readStart(cells, shape) {
  const layout = new Layout(shape);
  const world = new World(layout, new Array(layout.size).fill(0));
  for (const [name, value] of Object.entries(cells)) {
    world.cells[cellOf(layout, name)] = inRange(layout, name, value);
  }
  if (world.colour(0) === FREE) throw new Error("the globals are free");
  return world;
}

function cellOf(layout, name) {
  const cell = layout.byName.get(name);
  if (cell === undefined) throw new Error(`there is no cell '${name}'`);
  return cell;
}

function inRange(layout, name, value) {
  const most = layout.values(cellOf(layout, name)) - 1;
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Error(`${name}: ${value} is not in 0 to ${most}`);
}

function readStep(line, number, world, rules) {
  keys(line, "step", "action", "changes", "events");
  if (line.step !== number) throw new Error(`step ${number} is expected, not ${line.step}`);
  const action = Action.parse(String(line.action), world.shape);
  const refusal = rules.refusal(world, action);
  if (refusal) throw new Error(`${line.action}: ${refusal}`);
  const made = stepOf(rules.step(world, action), world);
  for (const what of ["changes", "events"]) {
    const [said, done] = [line[what], made[what]].map((value) => JSON.stringify(value));
    if (said !== done) throw new Error(`the ${what} are ${done}, not ${said}`);
  }
  return action;
}
