"use strict";

const NARROW = "(max-width: 640px)";
const BEGIN = "Nothing has been done yet: Run makes the steps, Keys says how to make them yourself.";

function byId(id) {
  return document.getElementById(id);
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** What is shown of one track: its policy, its picture, and what is true of it. */
class TrackView {
  /** @param does what to call for what the reader does: `pick`, `drag`, `policy` */
  constructor(track, does) {
    this.element = byId("track").content.cloneNode(true).firstElementChild;
    this.form = this.#find("form");
    this.#find("details").open = !matchMedia(NARROW).matches;
    for (const choice of CHOICES) this.#offer(choice, namesOf(choice));
    this.#offer("preset", [...Object.keys(VOCABULARY.presets), "other"]);
    this.form.preset.lastElementChild.disabled = true;
    this.form.onchange = (event) => does.policy(this.#chosen(event.target));
    this.drawing = new Drawing(this.#find("svg"), track.world.shape, does.pick, does.drag);
  }

  #find(selector) { return this.element.querySelector(selector); }

  #offer(choice, names) {
    this.form[choice].replaceChildren(...names.map((name) => new Option(name)));
  }

  #chosen(changed) {
    if (changed.name === "preset") return VOCABULARY.presets[changed.value];
    return Object.fromEntries(CHOICES.map((choice) => [choice, this.form[choice].value]));
  }

  /** Lays the picture out in the width there is. */
  fit() {
    this.drawing.layOut(Math.floor(this.#find("svg").getBoundingClientRect().width));
  }

  show(track, picked) {
    const live = reachable(track.world);
    const facts = { live, picked, ...invariants(track.world, track.policy, live) };
    this.#showPolicy(track.policy);
    this.drawing.show(track, facts);
    this.#showLast(track);
    this.#showFacts(track, facts);
  }

  #showPolicy(policy) {
    for (const choice of CHOICES) this.form[choice].value = policy[choice];
    this.form.preset.value = presetOf(policy) ?? "other";
    write(this.#find("summary b"), presetOf(policy) ?? Object.values(policy).join(", "));
  }

  #showLast(track) {
    const { last } = track;
    const done = this.#find(".done");
    done.classList.toggle("refused", Boolean(last?.refusal));
    write(done.firstElementChild, last ? Action.text(last.action) : "");
    write(done.lastElementChild, last ? inWords(last) : BEGIN);
    write(this.#find(".in-go"), last && !last.refusal ? goText(last.action, track.world) : "");
  }

  #showFacts(track, { strong, weak, inDanger }) {
    const { world, worklist } = track;
    const marking = world.phase === MARK;
    this.#fact("phase", ["off", "marking", "sweeping"][world.phase]);
    this.#fact("worklist", worklist.join(", ") || "empty");
    this.#fact("strong", marking ? broken(strong) : "no cycle marks");
    this.#fact("weak", marking ? broken(weak) : "no cycle marks", weak.length > 0);
    const lost = track.firstLoss;
    const has = lost > 0 && lost <= track.position;
    this.#fact("danger", danger(has, inDanger), has || inDanger.length > 0);
  }

  #fact(name, text, alarm = false) {
    const element = this.#find(`dd.${name}`);
    element.classList.toggle("alarm", alarm);
    write(element, text);
  }
}

function presetOf(policy) {
  return Object.keys(VOCABULARY.presets).find((name) =>
    CHOICES.every((choice) => VOCABULARY.presets[name][choice] === policy[choice]));
}

function goText(action, world) {
  const [sentence, places] = inGo(action, world.phase);
  const where = places.map(([symbol, file]) => `${symbol} (${file})`).join(" → ");
  return `In Go: ${sentence} ${where}`.trim();
}

function broken(references) {
  if (references.length === 0) return "holds";
  const all = references.map(({ from, field, to }) => `${from}.${field} → ${to}`);
  return `broken by ${all.join(", ")}`;
}

function danger(has, inDanger) {
  if (has) return "It has lost one.";
  if (inDanger.length === 0) return "Not as things stand.";
  return `Yes: ${inDanger.join(", ")} can be reached, and the collector will not find it.`;
}
