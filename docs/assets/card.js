// The buttons of the cards.

// The program as shown: without the annotation marks, which Material has turned into buttons by now.
function programOf(card) {
  const code = card.querySelector(".highlight code").cloneNode(true);
  for (const mark of code.querySelectorAll(".md-annotation")) mark.remove();
  const lines = code.textContent.replace(/[ \t]*# \(\d+\)!?[ \t]*$/gm, "").split("\n");
  return lines.map((line) => line.trimEnd()).join("\n").trimEnd() + "\n";
}

// The clipboard of the browser exists on https and localhost only; selecting and copying works everywhere.
async function write(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.body.appendChild(document.createElement("textarea"));
  area.value = text;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("the browser refused to copy");
}

async function copy(button) {
  const text = button.dataset.copy ?? programOf(button.closest(".card"));
  const label = button.textContent;
  let said = button.dataset.done;
  try {
    await write(text);
  } catch {
    said = button.dataset.failed;
  }
  button.textContent = said;
  announce(said);
  setTimeout(() => (button.textContent = label), 1500);
}

// A screen reader reads what changes here; it would not read a button's new text.
function announce(text) {
  let region = document.getElementById("announced");
  if (!region) {
    region = document.body.appendChild(document.createElement("div"));
    region.id = "announced";
    region.className = "vh";
    region.setAttribute("role", "status");
  }
  region.textContent = text;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy-program], [data-copy]");
  // pressed again before its label is back, it would keep "Copied" for ever
  if (button && button.textContent !== button.dataset.done) copy(button);
});

// A question that opens lets results appear in the program above it: what was pressed stays where it is.
document.addEventListener("click", (event) => {
  const pressed = event.target.closest(".card[data-asks] + details > summary");
  if (!pressed) return;
  const before = pressed.getBoundingClientRect().top;
  pressed.parentElement.addEventListener(
    "toggle", () => scrollBy({ top: pressed.getBoundingClientRect().top - before, behavior: "instant" }), { once: true },
  );
});

// Few readers of a page open its questions, and none needs their style before.
document.addEventListener("toggle", ({ target: { dataset } }) => {
  if (!dataset.style) return;
  document.head.insertAdjacentHTML("beforeend", `<link rel="stylesheet" href="${dataset.style}">`);
  for (const quiz of document.querySelectorAll("[data-style]")) delete quiz.dataset.style;
}, true);

// What only some readers want is fetched when they ask for it.
const asked = new URL("extras/ask.js", document.currentScript.src);
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-ask]");
  if (!button) return;
  if (window.extras) return extras.ask(button);
  const script = document.head.appendChild(document.createElement("script"));
  script.onload = () => extras.ask(button);
  script.src = asked;
});

// Material's annotation marks have their number from the style sheet only: a screen reader needs it as a name.
const note = document.querySelector("meta[name=note]").content;
function nameMarks() {
  for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    const number = mark.querySelector("[data-md-annotation-id]")?.dataset.mdAnnotationId;
    if (number) mark.setAttribute("aria-label", `${note} ${number}`);
  }
}
nameMarks();
new MutationObserver(nameMarks).observe(document.querySelector("article"), { childList: true, subtree: true });
