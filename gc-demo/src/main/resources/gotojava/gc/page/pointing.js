"use strict";

/** Choosing things in a drawing: by clicks, by dragging one onto another, and by the arrow keys. */
class Pointing {
  #from = null;

  constructor(drawing, pick, drag) {
    this.drawing = drawing;
    this.pick = pick;
    this.drag = drag;
    const { svg } = drawing;
    svg.onclick = (event) => this.#choose(event.target.closest("[data-pick]"));
    svg.onkeydown = (event) => this.#key(event);
    svg.onpointerdown = (event) => this.#begin(event);
    svg.onpointermove = (event) => this.#move(event);
    svg.onpointerup = (event) => this.#end(event);
    svg.onpointercancel = () => this.#release();
    this.#rove(svg.querySelector("[data-pick]"));
  }

  #choose(element) {
    if (!element) return;
    this.#rove(element);
    this.pick(element.dataset.pick);
  }

  #begin(event) {
    const name = event.target.closest(".slot")?.dataset.pick;
    if (!name || !event.isPrimary || event.button !== 0) return;
    event.target.releasePointerCapture?.(event.pointerId);
    this.#from = name;
  }

  #move(event) {
    if (this.#from) this.drawing.stretch(this.#from, this.#inPicture(event));
  }

  #inPicture(event) {
    const inverse = this.drawing.svg.getScreenCTM().inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(inverse);
  }

  #end(event) {
    const from = this.#from;
    this.#release();
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const to = under && this.drawing.svg.contains(under) && under.closest("[data-pick]");
    if (from && to && to.dataset.pick !== from) this.drag(from, to.dataset.pick);
  }

  #release() {
    this.#from = null;
    this.drawing.stretch(null);
  }

  #key(event) {
    const element = event.target.closest("[data-pick]");
    if (event.key === "Enter" || event.key === " ") this.#choose(element);
    else if (event.key in MOVES) this.#focus(MOVES[event.key](this.#all(), element));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #all() {
    return [...this.drawing.svg.querySelectorAll("[data-pick]")]
      .filter((element) => !element.closest(".object.free"));
  }

  #current() {
    return this.drawing.svg.querySelector("[data-pick][tabindex='0']");
  }

  #focus(element) {
    if (!element) return;
    this.#rove(element);
    element.focus();
  }

  /** One thing of the drawing can be reached by the tabulator; the arrows go on from it. */
  #rove(element) {
    this.#current()?.setAttribute("tabindex", -1);
    element.setAttribute("tabindex", 0);
  }
}

const isWhole = (element) => !element.classList.contains("slot");
const step = (all, element, by) => all[(all.indexOf(element) + by + all.length) % all.length];
const MOVES = {
  ArrowRight: (all, element) => step(all, element, 1),
  ArrowLeft: (all, element) => step(all, element, -1),
  ArrowDown: (all, element) => step(all.filter((e) => e === element || isWhole(e)), element, 1),
  ArrowUp: (all, element) => step(all.filter((e) => e === element || isWhole(e)), element, -1),
};
