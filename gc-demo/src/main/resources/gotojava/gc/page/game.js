"use strict";

// The questions of the game: each example that the checker has looked at, beside each preset that
// it differs from in one choice.

const WITHOUT = {
  old: {
    "never": "no longer shades what a store overwrites",
    "stack-black": "shades what a store overwrites only once the stack has been scanned",
    "stack-grey": "shades what a store overwrites only until the stack has been scanned",
    "always": "also shades what a store overwrites",
  },
  fresh: {
    "never": "no longer shades what a store writes",
    "stack-black": "shades what a store writes only once the stack has been scanned",
    "stack-grey": "shades what a store writes only until the stack has been scanned",
    "always": "also shades what a store writes",
  },
};

const INSTEAD = {
  "stacks any-time": "scans each stack at any time, once",
  "stacks first": "scans all stacks before the first object, one after the other",
  "stacks snapshot": "scans all stacks as the cycle begins, with the world stopped",
  "stacks rescan": "scans all stacks again as marking ends, with the world stopped",
  "allocation white": "allocates white",
  "allocation black": "allocates black",
  "allocation grey": "allocates grey",
  "allocation grey-until-scanned": "allocates grey until all stacks have been scanned, then black",
  "schedule stop-the-world": "stops the world for the whole cycle",
  "schedule incremental": "scans a whole object in one step",
  "schedule concurrent": "scans one field in one step",
  "atomicity atomic": "stores and shades in one step",
  "atomicity split": "stores in several steps",
  "atomicity split-unguarded": "may end marking in the middle of a store",
};

function questions(examples) {
  const asked = new Map();
  for (const example of examples.filter(({ kind }) => kind !== "scenario")) {
    for (const [preset, policy] of Object.entries(VOCABULARY.presets)) {
      const choices = CHOICES.filter((choice) => differ(choice, policy, example.policy));
      if (choices.length !== 1) continue;
      const change = wordsOf(choices[0], policy, example.policy);
      const text = `${preset}, but it ${change}`;
      if (!asked.has(text)) asked.set(text, { text, preset, example });
    }
  }
  return [...asked.values()];
}

/** Whether a store is one step or several is no difference here, but where it ends is. */
function differ(choice, preset, policy) {
  if (choice !== "atomicity") return preset[choice] !== policy[choice];
  return policy.atomicity === "split-unguarded";
}

function wordsOf(choice, preset, policy) {
  if (choice !== "barrier") return INSTEAD[`${choice} ${policy[choice]}`];
  const [from, to] = [preset, policy].map(({ barrier }) =>
    VOCABULARY.barriers.find(({ name }) => name === barrier));
  if (to.name === "none") return "has no barrier: stores shade nothing";
  const said = ["old", "fresh"].filter((shade) => from[shade] !== to[shade])
    .map((shade) => WITHOUT[shade][to[shade]]);
  if (to.retreats) said.push("makes an object grey again that a white one is stored into");
  return said.join(", and ");
}

/** What the checker found, after a guess. */
function answer({ example }, guess) {
  const { objects, fields, mutators, registers } = example.shape;
  const size = `${many(objects, "object")} with the globals, ${many(fields, "field")} each, `
    + `${many(mutators, "mutator")} with ${many(registers, "register")} each`;
  const right = example.kind === guess ? "Right." : "Not so.";
  return example.kind === "safe"
    ? `${right} It is safe: nothing is ever lost with ${size}, whatever the mutators do.`
    : `${right} It loses an object, after ${many(example.actions.length, "step")} at the shortest.`;
}

function many(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Asks, takes a guess, and has the loss watched. */
class Game {
  #guessed = 0;
  #right = 0;

  constructor(examples, watch) {
    this.questions = questions(examples);
    byId("question").replaceChildren(...this.questions.map(({ text }, i) => new Option(text, i)));
    byId("question").onchange = () => this.#ask();
    byId("say-safe").onclick = () => this.#answer("safe");
    byId("say-loses").onclick = () => this.#answer("loss");
    byId("watch").onclick = () => watch(this.#question);
    byId("break").disabled = this.questions.length === 0;
    if (this.questions.length > 0) this.#ask();
  }

  get #question() { return this.questions[byId("question").value]; }

  toggle() {
    const game = byId("game");
    game.hidden = !game.hidden;
    byId("break").setAttribute("aria-expanded", !game.hidden);
    if (!game.hidden) byId("question").focus();
  }

  #ask() {
    byId("asked").textContent = `The collector is that of ${this.#question.text}. `
      + "What will the checker say?";
    byId("answer").textContent = "";
    byId("watch").hidden = true;
  }

  #answer(guess) {
    const { example } = this.#question;
    this.#guessed++;
    if (example.kind === guess) this.#right++;
    byId("answer").textContent =
      `${answer(this.#question, guess)} ${this.#right} of ${this.#guessed} right.`;
    byId("watch").hidden = example.kind === "safe";
  }
}
