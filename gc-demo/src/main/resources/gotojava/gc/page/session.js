"use strict";

/** One policy at work on the schedule of its session: what each action did, forward and back. */
class Track {
  constructor(policy, start) {
    this.policy = policy;
    this.rules = new Rules(policy, start.shape);
    this.world = start.copy();
    this.entries = [];
    this.worklists = [start.objects().filter((o) => start.colour(o) === GREY)];
    this.position = 0;
  }

  /** The grey objects, in the order in which they became so. */
  get worklist() { return this.worklists[this.position]; }

  /** What the last action did; undefined at the beginning. */
  get last() { return this.entries[this.position - 1]; }

  refusal(action) { return this.rules.refusal(this.world, action); }

  /**
   * Does an action after the last one. A store of several steps that is in its way is ended first;
   * what is refused all the same is noted with the reason.
   */
  push(action) {
    this.entries.length = this.position;
    this.worklists.length = this.position + 1;
    const parts = [];
    let refusal = this.refusal(action);
    while (refusal?.endsWith("mutator is in a store")) {
      parts.push(this.#step(Action.of("go-on", { mutator: this.#storing(action) })));
      refusal = this.refusal(action);
    }
    if (!refusal) parts.push(this.#step(action));
    const lost = parts.some((part) => part.events.some(isLoss));
    this.entries.push({ action, parts, refusal, lost });
    this.worklists.push(this.#worklistAfter(parts));
    this.position++;
  }

  #step(action) { return this.rules.step(this.world, action); }

  #storing(action) {
    return action.mutator ?? this.world.mutators().find((m) => this.world.stage(m) !== NONE);
  }

  #worklistAfter(parts) {
    const changed = parts.some((part) => part.changes.some(({ cell }) => this.#isColour(cell)));
    if (!changed) return this.worklist;
    const mentioned = parts.flatMap((part) => part.events)
      .filter(({ what }) => what !== "STACK_SCANNED").map(({ object }) => object);
    const inOrder = [...this.worklist, ...mentioned, ...this.world.objects()];
    return [...new Set(inOrder)].filter((o) => this.world.colour(o) === GREY);
  }

  #isColour(cell) {
    const first = this.world.at.colour;
    return cell >= first && cell < first + this.world.shape.objects;
  }

  goTo(position) {
    while (this.position < position) {
      for (const part of this.entries[this.position].parts) this.#put(part.changes, "after");
      this.position++;
    }
    while (this.position > position) {
      this.position--;
      for (const part of this.entries[this.position].parts.toReversed()) {
        this.#put(part.changes, "before");
      }
    }
  }

  #put(changes, which) {
    for (const change of changes) this.world.cells[change.cell] = change[which];
  }

  /** The number of actions up to and with the first that loses an object; 0 if none does. */
  get firstLoss() {
    return 1 + this.entries.findIndex(({ lost }) => lost);
  }

  get refused() { return this.entries.filter((entry) => entry.refusal).length; }
}

function eventsOf(entry) {
  return entry.parts.flatMap((part) => part.events);
}

function isLoss(event) {
  return event.what === "LOST";
}

/** A schedule of actions, and one or two policies that follow it side by side. */
class Session {
  constructor(title, start, policies, actions = []) {
    this.title = title;
    this.start = start;
    this.shape = start.shape;
    this.actions = [];
    this.tracks = policies.map((policy) => new Track(policy, start));
    for (const action of actions) this.#push(action);
    this.goTo(0);
  }

  get position() { return this.tracks[0].position; }
  get length() { return this.actions.length; }

  /**
   * Does an action after the present position; what was to follow is dropped.
   *
   * @param leading the track that must be able to do it
   * @return why it cannot be done, and nothing was; null if it was
   */
  perform(action, leading = 0) {
    const refusal = this.tracks[leading].refusal(action);
    if (refusal) return refusal;
    this.actions.length = this.position;
    this.#push(action);
    return null;
  }

  #push(action) {
    this.actions.push(action);
    for (const track of this.tracks) track.push(action);
  }

  goTo(position) {
    const to = Math.max(0, Math.min(position, this.length));
    for (const track of this.tracks) track.goTo(to);
  }

  /** Begins again with another policy in a track, and does the same actions as far as it can. */
  setPolicy(index, policy) {
    const position = this.position;
    const track = new Track(policy, this.start);
    for (const action of this.actions) track.push(action);
    track.goTo(position);
    this.tracks[index] = track;
    return track;
  }

  /** From now on one policy only. */
  setAlone() { this.tracks.length = 1; }

  /** Where the first loss of any track is; 0 for nowhere. */
  get firstLoss() {
    const losses = this.tracks.map((track) => track.firstLoss).filter((loss) => loss > 0);
    return losses.length > 0 ? Math.min(...losses) : 0;
  }

  /** What the collector does next: roots first, then the worklist; null if it has to wait. */
  collectorStep(leading, order) {
    const track = this.tracks[leading];
    return collectorChoices(track, order).find((action) => !track.refusal(action)) ?? null;
  }

  /** What a mutator does next, chosen by a seed and the position; null if none can do anything. */
  mutatorStep(leading, seed) {
    const track = this.tracks[leading];
    const all = Action.ofMutators(this.shape).filter((action) => !track.refusal(action));
    return all[Math.floor(random(seed, this.position) * all.length)] ?? null;
  }
}

function collectorChoices({ world, worklist }, order) {
  const of = Action.of;
  if (world.phase === OFF) return [of("start")];
  if (world.phase === SWEEP) {
    const white = world.objects().find((o) => o !== 0 && world.colour(o) === WHITE);
    return [white ? of("free", { object: white }) : of("finish")];
  }
  if (world.scanning >= 0) return [of("scan", { object: world.scanning })];
  const objects = order === "lifo" ? worklist.toReversed() : worklist;
  return [
    ...world.mutators().map((mutator) => of("scan-stack", { mutator })),
    ...objects.map((object) => of("scan", { object })),
    of("terminate"),
  ];
}

/** A number from 0 to 1 that depends on nothing but these two: mulberry32. */
function random(seed, step) {
  let a = Math.imul(seed, 0x9E3779B1) + Math.imul(step + 1, 0x6D2B79F5) | 0;
  a = Math.imul(a ^ a >>> 15, a | 1);
  a ^= a + Math.imul(a ^ a >>> 7, a | 61);
  return ((a ^ a >>> 14) >>> 0) / 4294967296;
}
