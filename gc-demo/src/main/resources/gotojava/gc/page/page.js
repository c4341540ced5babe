"use strict";

const EXAMPLES = JSON.parse(byId("examples").textContent);
const EMPTY = { objects: 9, fields: 2, mutators: 2, registers: 3 };

/** What the reader does, and what is shown of it. */
class Page {
  #picked = null;
  #views = [];
  #running = false;

  constructor() {
    const titles = EXAMPLES.map(({ title }, i) => new Option(title, i));
    byId("scenario").replaceChildren(new Option("empty world", -1), ...titles);
    this.game = new Game(EXAMPLES, (question) => this.#watch(question));
    this.#bind();
    window.onresize = () => this.#fit();
    const first = EXAMPLES.findIndex(({ kind }) => kind === "scenario");
    byId("scenario").value = first;
    this.#choose(first);
    performance.mark("drawn");
  }

  #bind() {
    const click = {
      "back": () => this.goTo(this.session.position - 1),
      "next": () => this.#next(),
      "run": () => this.#run(!this.#running),
      "loss": () => this.#goToLoss(),
      "collector": () => this.#collect(),
      "mutator": () => this.#mutate(),
      "allocate": () => this.#doWithRegister("allocate"),
      "drop": () => this.#doWithRegister("drop"),
      "null": () => this.#storeNull(),
      "go-on": () => this.#goOn(),
      "compare": () => this.#compare(),
      "break": () => this.game.toggle(),
      "export": () => this.#export(),
      "import": () => byId("file").click(),
      "show-help": () => byId("help").showModal(),
    };
    for (const [id, does] of Object.entries(click)) byId(id).onclick = does;
    byId("scenario").onchange = (event) => this.#choose(Number(event.target.value));
    byId("timeline").oninput = (event) => this.goTo(Number(event.target.value));
    byId("file").onchange = (event) => this.#import(event.target);
    byId("world").onsubmit = (event) => this.#empty(event);
    document.onkeydown = (event) => this.#key(event);
    showKeys();
  }

  /** Begins with a session. */
  open(session) {
    this.session = session;
    this.#picked = null;
    this.#run(false);
    this.#makeViews();
    this.#fit();
  }

  #makeViews() {
    this.#views = this.session.tracks.map((track, i) => new TrackView(track, {
      pick: (name) => this.pick(name, i),
      drag: (from, to) => this.#assign(to, from, i),
      policy: (policy) => this.#setPolicy(i, policy),
    }));
    byId("tracks").replaceChildren(...this.#views.map(({ element }) => element));
    byId("tracks").classList.toggle("two", this.#views.length === 2);
    byId("compare").setAttribute("aria-pressed", this.#views.length === 2);
  }

  #fit() {
    for (const view of this.#views) view.fit();
    this.show();
  }

  #choose(index) {
    const example = EXAMPLES[index];
    if (!example) return this.open(emptySession(EMPTY));
    this.open(sessionOf(example, [example.policy]));
    this.#say(`${example.title}: ${many(this.session.length, "step")}.`);
  }

  #empty(event) {
    event.preventDefault();
    const numbers = [...new FormData(event.target)].map(([name, text]) => [name, Number(text)]);
    byId("scenario").value = -1;
    this.open(emptySession(Object.fromEntries(numbers)));
    this.#say("An empty world.");
  }

  show() {
    const { session } = this;
    session.tracks.forEach((track, i) => this.#views[i].show(track, this.#picked?.name));
    byId("timeline").max = session.length;
    byId("timeline").value = session.position;
    write(byId("where"), `${session.position} of ${session.length}`);
    write(byId("picked"), this.#picked ? describe(this.#picked.name) : "nothing chosen");
    byId("picked").classList.toggle("chosen", Boolean(this.#picked));
    showSteps(session, (position) => this.goTo(position));
  }

  #say(text, refused = false) {
    write(byId("said"), text);
    byId("said").classList.toggle("refused", refused);
  }

  goTo(position) {
    this.session.goTo(position);
    this.show();
    const { last } = this.session.tracks[0];
    this.#say(last ? `Step ${this.session.position}: ${sentence(last)}` : "The beginning.");
  }

  #next() {
    if (this.session.position < this.session.length) this.goTo(this.session.position + 1);
    else this.#say("This is the end: drive on yourself.", true);
  }

  #goToLoss() {
    const loss = this.session.firstLoss;
    if (loss > 0) this.goTo(loss);
    else this.#say("Nothing is lost in this run.");
  }

  /** Does an action in the track that leads; says why if it cannot. */
  perform(action, leading = 0) {
    const refusal = this.session.perform(action, leading);
    if (refusal) this.#say(`${Action.text(action)}: ${refusal}.`, true);
    else this.goTo(this.session.position);
    return !refusal;
  }

  /** A click: on an object or a stack, what the collector does there; else half an assignment. */
  pick(name, leading) {
    const [kind, number] = name.split(" ");
    if (kind === "stack" || kind === "object") return this.#collectAt(kind, +number, leading);
    const earlier = this.#picked;
    if (!earlier || earlier.leading !== leading || isField(earlier.name) === isField(name)) {
      return this.#select(earlier?.name === name ? null : { name, leading });
    }
    this.#assign(earlier.name, name, leading);
  }

  #select(picked) {
    this.#picked = picked;
    this.show();
    this.#say(picked ? `${describe(picked.name)} is chosen.` : "Nothing is chosen.");
  }

  #collectAt(kind, number, leading) {
    const sweeping = this.session.tracks[leading].world.phase === SWEEP;
    this.perform(kind === "stack" ? Action.of("scan-stack", { mutator: number })
      : Action.of(sweeping ? "free" : "scan", { object: number }), leading);
  }

  /** `to = from`: one is a register, the other a field. */
  #assign(to, from, leading) {
    const [register, field] = isField(to) ? [from, to] : [to, from];
    if (!register.startsWith("register") || !isField(field)) {
      return this.#say("A load needs a register and a field, and so does a store.", true);
    }
    const [mutator, r] = numbers(register);
    const [object, f] = numbers(field);
    const base = baseOf(this.session.tracks[leading].world, mutator, object);
    if (base < 0) {
      return this.#say(`Mutator ${mutator} holds no reference to object ${object}.`, true);
    }
    this.#picked = null;
    this.perform(isField(to)
      ? Action.of("store", { mutator, into: base, field: f, what: r + 1 })
      : Action.of("load", { mutator, register: r, from: base, field: f }), leading);
    this.show();
  }

  #doWithRegister(kind) {
    const { name, leading } = this.#picked ?? { name: "" };
    if (!name.startsWith("register")) {
      return this.#say(`To ${kind}, choose a register first.`, true);
    }
    const [mutator, register] = numbers(name);
    this.perform(Action.of(kind, { mutator, register }), leading);
  }

  #storeNull() {
    const { name, leading } = this.#picked ?? { name: "" };
    if (!isField(name)) return this.#say("To store null, choose a field first.", true);
    const [object, field] = numbers(name);
    const { world } = this.session.tracks[leading];
    const mutator = world.mutators().find((m) => baseOf(world, m, object) >= 0);
    if (mutator === undefined) {
      return this.#say(`No mutator holds a reference to object ${object}.`, true);
    }
    const into = baseOf(world, mutator, object);
    this.perform(Action.of("store", { mutator, into, field, what: 0 }), leading);
  }

  #goOn() {
    const stored = this.session.tracks.map(({ world }) =>
      world.mutators().find((m) => world.stage(m) !== NONE));
    const leading = stored.findIndex((mutator) => mutator !== undefined);
    if (leading < 0) return this.#say("No mutator is in a store.", true);
    this.perform(Action.of("go-on", { mutator: stored[leading] }), leading);
  }

  #collect() {
    return this.#first((i) => this.session.collectorStep(i, byId("order").value),
      "The collector waits: a mutator is in a store.");
  }

  #mutate() {
    return this.#first((i) => this.session.mutatorStep(i, Number(byId("seed").value)),
      "The mutators wait: the world is stopped.");
  }

  #first(choose, otherwise) {
    for (let i = 0; i < this.session.tracks.length; i++) {
      const action = choose(i);
      if (action) return this.perform(action, i);
    }
    this.#say(otherwise, true);
    return false;
  }

  /** Shows what is recorded; from the end on collector and mutators take turns by the seed. */
  #run(running) {
    this.#running = running;
    byId("run").setAttribute("aria-pressed", running);
    if (!running) return;
    const replays = this.session.position < this.session.length;
    let shown = performance.now();
    const frame = (now) => {
      if (!this.#running) return;
      if (now - shown >= 1000 / byId("speed").value - 4) {
        shown = now;
        if (!(replays ? this.#replay() : this.#simulate())) return this.#run(false);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  #replay() {
    this.goTo(this.session.position + 1);
    return this.session.position < this.session.length;
  }

  #simulate() {
    const collects = random(Number(byId("seed").value) + 1, this.session.position) < 0.5;
    const done = collects ? this.#collect() || this.#mutate() : this.#mutate() || this.#collect();
    return done && !this.session.tracks[0].last.lost;
  }

  #setPolicy(index, policy) {
    const track = this.session.setPolicy(index, policy);
    this.show();
    const all = many(track.entries.length, "step");
    this.#say(track.refused === 0 ? "The same steps, under another policy."
      : `Under this policy ${track.refused} of ${all} cannot be done.`);
  }

  #compare() {
    const { session } = this;
    const alone = session.tracks.length === 1;
    const { presets } = VOCABULARY;
    const other = presetOf(session.tracks[0].policy) === "go" ? presets["go-1.7"] : presets.go;
    if (alone) session.setPolicy(1, other);
    else session.setAlone();
    this.#makeViews();
    this.#fit();
    this.#say(alone ? "Two policies, one schedule." : "One policy.");
  }

  /** The loss, and beside it the preset, with stores of as many steps. */
  #watch({ example, preset }) {
    const whole = VOCABULARY.presets[preset];
    const { atomicity } = example.policy;
    const alike = atomicity === "atomic" ? { ...whole, atomicity } : whole;
    this.open(sessionOf(example, [example.policy, alike]));
    byId("tracks").scrollIntoView();
    this.#run(true);
  }

  #export() {
    const track = this.session.tracks[0];
    const text = writeTrace(this.session.title, this.session.start, track);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
    link.download = "trace.jsonl";
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say(`${many(text.split("\n").length - 2, "step")} exported.`);
  }

  async #import(input) {
    const [file] = input.files;
    if (!file) return;
    const text = await file.text();
    input.value = "";
    try {
      const { title, policy, start, actions } = readTrace(text);
      this.open(new Session(title, start, [policy], actions));
      this.#say(`${title}: ${many(actions.length, "step")}.`);
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
      this.#say(`${file.name}, ${e.message}.`, true);
    }
  }

  #key(event) {
    const typing = event.target.closest("select, input:not([type=range]), dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return this.#select(null);
    const key = KEYS.find(([keys]) => keys.split(" ").includes(event.key));
    if (!key) return;
    event.preventDefault();
    if (key[2]) byId(key[2]).click();
    else this.goTo(event.key === "Home" ? 0 : this.session.length);
  }
}

function emptySession(shape) {
  const start = World.empty(new Layout(shape));
  return new Session("by hand", start, [VOCABULARY.presets.go]);
}

function sessionOf({ title, shape, start, actions }, policies) {
  const parsed = actions.map((action) => Action.parse(action, shape));
  return new Session(title, readStart(start, shape), policies, parsed);
}

function sentence(entry) {
  return `${Action.text(entry.action)}. ${inWords(entry)}`;
}

function isField(name) {
  return name.startsWith("field");
}

function numbers(name) {
  return name.split(" ")[1].split(".").map(Number);
}

function describe(name) {
  const [of, at] = numbers(name);
  return isField(name) ? `Field ${at} of ${objectName(of)}` : `Register ${at} of mutator ${of}`;
}

/** How a mutator names an object: 0 for the globals, n for register n - 1; -1 if it cannot. */
function baseOf(world, mutator, object) {
  if (object === 0) return 0;
  return world.registers().findIndex((r) => world.register(mutator, r) === object) + 1 || -1;
}

const page = new Page();
