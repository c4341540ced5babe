"use strict";

/** Keys, what they do, and the button that does it. */
const KEYS = [
  ["n", "the next step", "next"],
  ["b", "one step back", "back"],
  ["r", "run, or pause; at the end, on by the seed", "run"],
  ["Home End", "the beginning, the end"],
  ["l", "the first loss", "loss"],
  ["c", "a step of the collector", "collector"],
  ["m", "a step of a mutator, by the seed", "mutator"],
  ["a", "allocate into the chosen register", "allocate"],
  ["d", "drop what the chosen register refers to", "drop"],
  ["0", "store null into the chosen field", "null"],
  ["g", "the next part of a store", "go-on"],
  ["s", "another policy beside this one", "compare"],
  ["x", "break it: the game", "break"],
  ["e", "export the trace", "export"],
  ["i", "import a trace", "import"],
  ["?", "this", "show-help"],
];

function showKeys() {
  const rows = [...KEYS, ["Tab", "from control to control; the picture is one"],
    ["← → ↑ ↓", "in the picture, from thing to thing"], ["Enter", "choose it"],
    ["Esc", "choose nothing"]];
  byId("keys").replaceChildren(...rows.flatMap(([keys, does]) => {
    const [term, text] = ["dt", "dd"].map((name) => document.createElement(name));
    term.append(Object.assign(document.createElement("kbd"), { textContent: keys }));
    text.textContent = does;
    return [term, text];
  }));
}
