// A printed line and its mark in the timeline light up together: pointed at, focused or tapped.

const lineAt = (event) => event.target.closest?.(".card .run [data-line]");

// The line's row and its mark carry the same number, inside the same run.
function light(of) {
  for (const lit of document.querySelectorAll(".run .lit")) lit.classList.remove("lit");
  if (!of) return;
  for (const twin of of.closest(".run").querySelectorAll(`[data-line="${of.dataset.line}"]`)) twin.classList.add("lit");
}

let pointed = null;
let kept = null; // tapped or focused: stays when the pointer leaves
let before = null; // what was kept when the press began: a press gives focus first and clicks then
const does = {
  pointerover: (line) => (pointed = line),
  pointerout: () => (pointed = null),
  pointerdown: () => (before = kept),
  focusin: (line) => (kept = line),
  focusout: () => (kept = null),
  click: (line) => (kept = line === before ? null : line), // tapped once more: off
};
for (const [kind, act] of Object.entries(does)) {
  document.addEventListener(kind, (event) => {
    act(lineAt(event) ?? null);
    light(pointed ?? kept);
  });
}

// One stop of the Tab key for each run that has a timeline; the arrow keys go from line to line.
for (const run of document.querySelectorAll(".run:has(.timeline)")) {
  const rows = [...run.querySelectorAll("tr[data-line]")];
  rows.forEach((row, place) => (row.tabIndex = place ? -1 : 0));
  run.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && rows[rows.indexOf(event.target) + step];
    if (!next || !rows.includes(event.target)) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}
