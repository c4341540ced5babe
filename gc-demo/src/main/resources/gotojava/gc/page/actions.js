"use strict";

// The actions of Action.java, with the same text: `store 0 globals.1 = r0`. An operand of 0 is the
// globals, or null as what is stored, and n is register n - 1.

const FORMS = [
  ["start", /^start$/],
  ["scan-stack", /^scan-stack (\d+)$/, "mutator"],
  ["scan", /^scan (\d+)$/, "object"],
  ["terminate", /^terminate$/],
  ["free", /^free (\d+)$/, "object"],
  ["finish", /^finish$/],
  ["load", /^load (\d+) r(\d+) = (globals|r\d+)\.(\d+)$/, "mutator", "register", "from", "field"],
  ["store", /^store (\d+) (globals|r\d+)\.(\d+) = (null|r\d+)$/,
    "mutator", "into", "field", "what"],
  ["go-on", /^go-on (\d+)$/, "mutator"],
  ["allocate", /^allocate (\d+) r(\d+)$/, "mutator", "register"],
  ["drop", /^drop (\d+) r(\d+)$/, "mutator", "register"],
];
const OF_COLLECTOR = ["start", "scan-stack", "scan", "terminate", "free", "finish"];

const Action = {
  of: (kind, parts = {}) => ({ kind, ...parts }),

  /** @throws Error saying why the text is no action in worlds of this shape */
  parse(text, shape) {
    for (const [kind, form, ...parts] of FORMS) {
      const match = form.exec(text);
      if (!match) continue;
      const numbers = parts.map((part, i) => [part, operand(match[i + 1])]);
      for (const [part, number] of numbers) checkPart(part, number, shape);
      return { kind, ...Object.fromEntries(numbers) };
    }
    throw new Error(`'${text}' is no action`);
  },

  text(action) {
    const { kind, mutator, register, field, object } = action;
    switch (kind) {
      case "load": return `load ${mutator} r${register} = ${base(action.from)}.${field}`;
      case "store":
        return `store ${mutator} ${base(action.into)}.${field} = `
          + (action.what === 0 ? "null" : `r${action.what - 1}`);
      case "allocate": case "drop": return `${kind} ${mutator} r${register}`;
      case "scan-stack": case "go-on": return `${kind} ${mutator}`;
      case "scan": case "free": return `${kind} ${object}`;
      default: return kind;
    }
  },

  isCollector: (action) => OF_COLLECTOR.includes(action.kind),

  /** All that a mutator can try in worlds of this shape. */
  ofMutators(shape) {
    const all = [];
    for (const mutator of upTo(shape.mutators)) {
      all.push({ kind: "go-on", mutator });
      for (const register of upTo(shape.registers)) {
        all.push({ kind: "allocate", mutator, register }, { kind: "drop", mutator, register });
      }
      for (const from of upTo(shape.registers + 1)) ofBase(all, mutator, from, shape);
    }
    return all;
  },
};

function ofBase(all, mutator, from, shape) {
  for (const field of upTo(shape.fields)) {
    for (const register of upTo(shape.registers)) {
      all.push({ kind: "load", mutator, register, from, field });
    }
    for (const what of upTo(shape.registers + 1)) {
      all.push({ kind: "store", mutator, into: from, field, what });
    }
  }
}

function base(operand) {
  return operand === 0 ? "globals" : `r${operand - 1}`;
}

function operand(text) {
  if (text === "globals" || text === "null") return 0;
  return text.startsWith("r") ? Number(text.slice(1)) + 1 : Number(text);
}

function checkPart(part, number, shape) {
  const most = {
    mutator: shape.mutators - 1, object: shape.objects - 1, field: shape.fields - 1,
    register: shape.registers - 1,
    from: shape.registers, into: shape.registers, what: shape.registers,
  }[part];
  if (number <= most) return;
  const register = ["from", "into", "what"].includes(part);
  throw new Error(register ? `there is no register r${number - 1}`
    : `there is no ${part} ${number}`);
}
