"use strict";

// Where Go's runtime does what a step does: symbols and files below src/runtime, unless a longer
// path is given. What Go does not do is said to be so.

const IN_GO = {
  "start": [
    "The world stops, the write barrier goes on, the roots are counted, the world goes on.",
    [["gcStart", "mgc.go"], ["setGCPhase", "mgc.go"]]],
  "scan-stack": [
    "The goroutine is stopped, its frames are scanned once, and it goes on.",
    [["markroot", "mgcmark.go"], ["scanstack", "mgcmark.go"]]],
  "scan globals": [
    "Data and BSS are roots, scanned in blocks.",
    [["markroot", "mgcmark.go"], ["markrootBlock", "mgcmark.go"]]],
  "scan": [
    "An object is taken off the queue, and what it refers to is marked and queued. Small objects "
      + "are scanned together, a span at a time.",
    [["gcDrain", "mgcmark.go"], ["scanObject", "mgcmark_greenteagc.go"],
      ["scanSpan", "mgcmark_greenteagc.go"], ["greyobject", "mgcmark.go"]]],
  "terminate": [
    "No worker has work and no buffer holds a pointer: the world stops, and this is checked again.",
    [["gcMarkDone", "mgc.go"], ["gcMarkTermination", "mgc.go"]]],
  "free": [
    "A span is swept: what is not marked becomes free.",
    [["sweepone", "mgcsweep.go"], ["sweep", "mgcsweep.go"]]],
  "finish": [
    "Mark bits become allocation bits, and fresh mark bits make every object white.",
    [["sweep", "mgcsweep.go"], ["newMarkBits", "mheap.go"]]],
  "load": ["A plain load: Go has no read barrier.", []],
  "store": [
    "The compiler puts a test of the barrier's flag before the store. With the flag set, the old "
      + "pointer and the new one go into a buffer of the P, and are shaded when it is flushed.",
    [["writebarrier", "cmd/compile/internal/ssa/writebarrier.go"], ["wbBufFlush1", "mwbbuf.go"]]],
  "store off": [
    "A plain store: the compiler's test finds the barrier off.",
    [["writebarrier", "cmd/compile/internal/ssa/writebarrier.go"]]],
  "allocate": [
    "While the heap is being marked, what is allocated is marked at once.",
    [["mallocgc", "malloc.go"], ["gcmarknewobject", "mgcmark.go"]]],
  "allocate off": ["The object is not marked.", [["mallocgc", "malloc.go"]]],
  "drop": ["A write to the stack: Go has no barrier there.", []],
};

/** The sentence and the symbols for an action that ended in a phase. */
function inGo(action, phase) {
  const { kind } = action;
  if (kind === "scan" && action.object === 0) return IN_GO["scan globals"];
  if (kind === "go-on") return IN_GO.store;
  const off = phase !== MARK && (kind === "store" || kind === "allocate");
  return IN_GO[off ? `${kind} off` : kind];
}

const IN_WORDS = {
  CYCLE_BEGAN: () => "a cycle began",
  SHADED_BY_SCAN: (o) => `object ${o} became grey: a field refers to it`,
  SHADED_BY_STACK: (o) => `object ${o} became grey: a stack refers to it`,
  SHADED_BY_DELETION: (o) =>
    `object ${o} became grey: a reference to it is about to be overwritten`,
  SHADED_BY_INSERTION: (o) => `object ${o} became grey: a reference to it is about to be written`,
  RETREATED: (o) => `${objectName(o)} became grey again`,
  BLACKENED: (o) => `${objectName(o)} became black`,
  STACK_SCANNED: (m) => `the stack of mutator ${m} was scanned`,
  ALLOCATED: (o) => `object ${o} was allocated`,
  MARKING_ENDED: () => "marking ended",
  FREED: (o) => `object ${o} was freed`,
  LOST: (o) => `object ${o} was lost: a mutator can still reach it`,
  KEPT: (o) => `object ${o} was garbage when the cycle began, and is still there`,
  CYCLE_ENDED: () => "the cycle ended",
};

function objectName(object) {
  return object === 0 ? "the globals" : `object ${object}`;
}

/** What an entry of a track did, as a sentence. */
function inWords(entry) {
  if (entry.refusal) return `Refused: ${entry.refusal}.`;
  const events = eventsOf(entry).map(({ what, object }) => IN_WORDS[what](object));
  if (events.length === 0) return "";
  const said = events.join("; ");
  return `${said[0].toUpperCase()}${said.slice(1)}.`;
}
