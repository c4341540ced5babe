"use strict";

const STEPS_SHOWN = 9;
const SIDES = { 1: [""], 2: ["left ", "right "] };

/** The steps about the present one. */
function showSteps(session, goTo) {
  const first = Math.max(0, Math.min(
    session.position - Math.ceil(STEPS_SHOWN / 2), session.length - STEPS_SHOWN));
  const list = byId("steps");
  while (list.childElementCount < Math.min(STEPS_SHOWN, session.length)) list.append(stepRow());
  [...list.children].forEach((row, i) => {
    const index = first + i;
    row.hidden = index >= session.length;
    if (!row.hidden) showStep(row.firstElementChild, session, index, goTo);
  });
}

function stepRow() {
  const row = document.createElement("li");
  row.append(document.createElement("button"));
  return row;
}

function showStep(button, session, index, goTo) {
  const entries = session.tracks.map((track) => track.entries[index]);
  const refused = entries.map(({ refusal }, i) => ({ refusal, side: SIDES[entries.length][i] }))
    .filter(({ refusal }) => refusal).map(({ refusal, side }) => `${side}refused: ${refusal}`);
  const lost = entries.some(({ lost }) => lost) ? ["lost"] : [];
  const notes = [...refused, ...lost].map((note) => ` – ${note}`).join("");
  write(button, `${index + 1} ${Action.text(session.actions[index])}${notes}`);
  button.className = lost.length > 0 ? "loss" : refused.length > 0 ? "refused" : "";
  if (index === session.position - 1) button.setAttribute("aria-current", "step");
  else button.removeAttribute("aria-current");
  button.onclick = () => goTo(index + 1);
}
