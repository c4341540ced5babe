"use strict";

// The rules of Rules.java, method by method, with the same refusals and events. A test walks both
// side by side under every policy.

/** What each action does under a policy, and when it can be done. */
class Rules {
  constructor(policy, shape) {
    this.policy = policy;
    this.barrier = VOCABULARY.barriers.find((barrier) => barrier.name === policy.barrier);
    this.shape = shape;
  }

  /** Makes one step in place: the numbers it changed, and what happened. */
  step(world, action) {
    const before = world.cells.slice();
    const events = [];
    this.#perform(world, action, (what, object) => events.push({ what, object }));
    const changes = [];
    for (let cell = 0; cell < before.length; cell++) {
      const after = world.cells[cell];
      if (before[cell] !== after) changes.push({ cell, before: before[cell], after });
    }
    return { action, changes, events };
  }

  /** Why an action cannot be done now; null if it can. */
  refusal(world, action) {
    switch (action.kind) {
      case "start": return world.phase === OFF ? null : "a cycle runs already";
      case "scan-stack": return this.#refusesStack(world, action.mutator);
      case "scan": return this.#refusesScan(world, action.object);
      case "terminate": return this.#refusesEnd(world);
      case "free": return this.#refusesFree(world, action.object);
      case "finish": return this.#refusesFinish(world);
      case "load": return this.#refusesLoad(world, action);
      case "store": return this.#refusesStore(world, action);
      case "go-on":
        return world.stage(action.mutator) === NONE ? "the mutator is in no store" : null;
      case "allocate":
        return world.has(FREE) ? this.#refusesMutator(world, action.mutator) : "no memory is free";
      case "drop":
        return world.register(action.mutator, action.register) === 0
          ? "the register is null" : this.#refusesMutator(world, action.mutator);
    }
  }

  #refusesStack(world, mutator) {
    if (world.phase !== MARK) return "no cycle is marking";
    if (world.isScanned(mutator)) return "the stack has been scanned";
    return world.stage(mutator) === NONE ? null : "the mutator is in a store";
  }

  #refusesScan(world, object) {
    if (world.phase !== MARK) return "no cycle is marking";
    const scanning = world.scanning;
    if (scanning >= 0) return scanning === object ? null : "the collector is at another object";
    if (world.colour(object) !== GREY) return "the object is not grey";
    if (this.policy.stacks === "first" && !world.allScanned()) return "stacks come first";
    return null;
  }

  #refusesEnd(world) {
    if (world.phase !== MARK) return "no cycle is marking";
    if (!world.allScanned()) return "a stack has not been scanned";
    if (world.has(GREY)) return "an object is grey";
    return this.policy.atomicity === "split" && world.anyStores()
      ? "a mutator is in a store" : null;
  }

  #refusesFree(world, object) {
    if (world.phase !== SWEEP) return "no cycle is sweeping";
    if (object === 0) return "the globals are never freed";
    return world.colour(object) === WHITE ? null : "the object is not white";
  }

  #refusesFinish(world) {
    if (world.phase !== SWEEP) return "no cycle is sweeping";
    return world.has(WHITE) ? "an object is white" : null;
  }

  #refusesMutator(world, mutator) {
    if (world.stage(mutator) !== NONE) return "the mutator is in a store";
    const stopped = this.policy.schedule === "stop-the-world" && world.phase !== OFF;
    return stopped ? "the world is stopped" : null;
  }

  #refusesLoad(world, { mutator, from, field }) {
    const refusal = this.#refusesMutator(world, mutator);
    if (refusal) return refusal;
    const object = Rules.#operand(world, mutator, from);
    if (object < 0) return "the register to load from is null";
    return world.field(object, field) === 0 ? "the field is null" : null;
  }

  #refusesStore(world, { mutator, into, what }) {
    const refusal = this.#refusesMutator(world, mutator);
    if (refusal) return refusal;
    if (Rules.#operand(world, mutator, into) < 0) return "the register to store into is null";
    return Rules.#operand(world, mutator, what) < 0 ? "the register to store is null" : null;
  }

  /** What a mutator means by 0, or by one of its registers; -1 if that is null. */
  static #operand(world, mutator, operand) {
    if (operand === 0) return 0;
    const object = world.register(mutator, operand - 1);
    return object === 0 ? -1 : object;
  }

  #perform(world, action, on) {
    const { mutator, register, object } = action;
    switch (action.kind) {
      case "start": return this.#start(world, on);
      case "scan-stack": return this.#scanStack(world, mutator, on);
      case "scan": return this.#scan(world, object, on);
      case "terminate": return this.#terminate(world, on);
      case "free": return this.#free(world, object, on);
      case "finish": return this.#finish(world, on);
      case "load": {
        const from = Rules.#operand(world, mutator, action.from);
        return world.putRegister(mutator, register, world.field(from, action.field));
      }
      case "store": return this.#store(world, action, on);
      case "go-on": return this.#goOn(world, mutator, on);
      case "allocate": return this.#allocate(world, mutator, register, on);
      case "drop": return world.putRegister(mutator, register, 0);
    }
  }

  #start(world, on) {
    world.phase = MARK;
    on("CYCLE_BEGAN", 0);
    const live = reachable(world);
    for (let o = 1; o < this.shape.objects; o++) {
      world.doom(o, !live[o] && world.colour(o) !== FREE);
    }
    world.paint(0, GREY);
    if (this.policy.stacks !== "snapshot") return;
    for (const m of world.mutators()) this.#scanStack(world, m, on);
  }

  #scanStack(world, mutator, on) {
    for (const r of world.registers()) {
      this.#shade(world, world.register(mutator, r), "SHADED_BY_STACK", on);
    }
    world.markScanned(mutator, true);
    on("STACK_SCANNED", mutator);
  }

  #scan(world, object, on) {
    const wholeObject = this.policy.schedule !== "concurrent";
    let field = world.scanning < 0 ? 0 : world.nextField;
    do {
      this.#shade(world, world.field(object, field++), "SHADED_BY_SCAN", on);
    } while (wholeObject && field < this.shape.fields);
    if (field < this.shape.fields) return world.scan(object, field);
    world.scanNone();
    world.paint(object, BLACK);
    on("BLACKENED", object);
  }

  #shade(world, object, why, on) {
    if (object === 0 || world.colour(object) !== WHITE) return;
    world.paint(object, GREY);
    on(why, object);
  }

  #terminate(world, on) {
    if (this.policy.stacks === "rescan") {
      for (const m of world.mutators()) this.#scanStack(world, m, on);
      while (world.has(GREY)) this.#scanAll(world, on);
    }
    world.phase = SWEEP;
    on("MARKING_ENDED", 0);
  }

  #scanAll(world, on) {
    for (const o of world.objects()) while (world.colour(o) === GREY) this.#scan(world, o, on);
  }

  #free(world, object, on) {
    if (reachable(world)[object]) on("LOST", object);
    for (const f of world.fields()) world.putField(object, f, 0);
    world.paint(object, FREE);
    world.doom(object, false);
    on("FREED", object);
  }

  #finish(world, on) {
    for (const o of world.objects()) {
      if (world.isDoomed(o)) on("KEPT", o);
      world.doom(o, false);
      if (world.colour(o) !== FREE) world.paint(o, WHITE);
    }
    for (const m of world.mutators()) world.markScanned(m, false);
    world.phase = OFF;
    on("CYCLE_ENDED", 0);
  }

  #store(world, { mutator, into, field, what }, on) {
    const target = Rules.#operand(world, mutator, into);
    const value = Rules.#operand(world, mutator, what);
    world.putStore(mutator, SHADE_OLD, target, field, value);
    if (this.policy.atomicity !== "atomic" && world.phase === MARK) return;
    while (world.stage(mutator) !== NONE) this.#goOn(world, mutator, on);
  }

  /** Does the next part of a store that is there to be done. */
  #goOn(world, mutator, on) {
    const stage = world.stage(mutator);
    if (stage === SHADE_OLD) {
      world.goToStage(mutator, SHADE_NEW);
      if (this.#shades(world, mutator, this.barrier.old)) {
        const old = world.field(world.target(mutator), world.slot(mutator));
        return this.#shade(world, old, "SHADED_BY_DELETION", on);
      }
    }
    if (stage !== WRITE) {
      world.goToStage(mutator, WRITE);
      if (this.#shades(world, mutator, this.barrier.fresh)) {
        return this.#shade(world, world.value(mutator), "SHADED_BY_INSERTION", on);
      }
    }
    this.#write(world, mutator, on);
  }

  #shades(world, mutator, when) {
    if (world.phase !== MARK) return false;
    switch (when) {
      case "never": return false;
      case "always": return true;
      case "stack-grey": return !world.isScanned(mutator);
      case "stack-black": return world.isScanned(mutator);
    }
  }

  #write(world, mutator, on) {
    const target = world.target(mutator);
    const value = world.value(mutator);
    world.putField(target, world.slot(mutator), value);
    world.putStore(mutator, NONE, 0, 0, 0);
    if (this.barrier.retreats && world.phase === MARK) this.#retreat(world, target, value, on);
  }

  /** An object that is being looked at is begun again: the field may have been passed already. */
  #retreat(world, target, value, on) {
    if (value === 0 || world.colour(value) !== WHITE) return;
    if (world.scanning === target) world.scanNone();
    if (world.colour(target) !== BLACK) return;
    world.paint(target, GREY);
    on("RETREATED", target);
  }

  #allocate(world, mutator, register, on) {
    let object = 1;
    while (world.colour(object) !== FREE) object++;
    world.paint(object, this.#colourOfNew(world));
    world.putRegister(mutator, register, object);
    on("ALLOCATED", object);
  }

  #colourOfNew(world) {
    if (world.phase === OFF) return WHITE;
    if (world.phase === SWEEP) return BLACK;
    switch (this.policy.allocation) {
      case "white": return WHITE;
      case "black": return BLACK;
      case "grey": return GREY;
      case "grey-until-scanned": return world.allScanned() ? BLACK : GREY;
    }
  }
}

/**
 * The tri-colour invariants of the heap while a cycle marks, as Invariant.java has them, with the
 * references that break them, and what is in danger: what can be reached and is white, and what no
 * grey object and no stack that is still to be scanned leads to through white objects.
 */
function invariants(world, policy, live) {
  const strong = world.phase === MARK ? blackToWhite(world) : [];
  const safe = world.phase === MARK ? protectedWhites(world, policy) : [];
  const weak = strong.filter(({ to }) => !safe[to]);
  const inDanger = world.phase === OFF ? [] : world.objects()
    .filter((o) => o !== 0 && live[o] && world.colour(o) === WHITE && !safe[o]);
  return { strong, weak, inDanger };
}

function blackToWhite(world) {
  const found = [];
  for (const from of world.objects()) {
    if (world.colour(from) !== BLACK) continue;
    for (const field of world.fields()) {
      const to = world.field(from, field);
      if (to !== 0 && world.colour(to) === WHITE) found.push({ from, field, to });
    }
  }
  return found;
}

function protectedWhites(world, policy) {
  const safe = [];
  const work = [];
  const protect = (object) => {
    if (safe[object] || object === 0 || world.colour(object) !== WHITE) return;
    safe[object] = true;
    work.push(object);
  };
  const protectFields = (object, first) => {
    for (let f = first; f < world.shape.fields; f++) protect(world.field(object, f));
  };
  for (const o of world.objects()) {
    if (world.colour(o) === GREY) protectFields(o, world.scanning === o ? world.nextField : 0);
  }
  for (const m of world.mutators()) {
    if (policy.stacks !== "rescan" && world.isScanned(m)) continue;
    for (const r of world.registers()) protect(world.register(m, r));
  }
  while (work.length > 0) protectFields(work.pop(), 0);
  return safe;
}
