// On paper nothing can be opened. What is folded is laid open; what answers a question stands on a page of its own at
// the end, as in the PDF, so that nobody sees the answer first. After printing all is as it was.
const undo = [];

function setOpen(fold) {
  if (fold.open) return;
  undo.push(() => (fold.open = false));
  fold.open = true;
}

// What the card above a question keeps back: its results, with the program once more, and its annotations.
function keptBack(card) {
  if (!card?.matches("[data-asks]")) return [];
  const code = card.querySelector(".highlight");
  return [code.querySelector(".answer .result") && code, card.querySelector(":scope > ol")].filter(Boolean);
}

function ask(fold, number) {
  const copy = fold.cloneNode(true);
  for (const part of [copy, ...copy.querySelectorAll("details")]) part.open = true;
  copy.querySelector("summary").prepend(`${number}. `);
  copy.querySelector("summary").after(...keptBack(fold.previousElementSibling).map((part) => part.cloneNode(true)));
  fold.dataset.asked = number;
  const pointer = document.createTextNode(` → ${number}`);
  fold.querySelector("summary").append(pointer);
  undo.push(() => (pointer.remove(), delete fold.dataset.asked));
  // the options of a quiz are its question; what else is inside, paper.css leaves out
  if (fold.matches(".quiz")) setOpen(fold);
  return copy;
}

function layOut() {
  const article = document.querySelector("article");
  const last = document.createElement("section");
  last.className = "answers";
  // a long run goes on in its fold, a measurement has its source there; all others hint at something or answer it
  for (const more of article.querySelectorAll(".run > details, .example")) setOpen(more);
  const folds = [...article.querySelectorAll("details:not(details details, .run > details, .example, .card__again)")];
  last.append(...folds.map((fold, index) => ask(fold, index + 1)));
  if (!last.childElementCount) return;
  last.insertAdjacentHTML("afterbegin", "<h2></h2>");
  last.firstChild.textContent = document.querySelector("meta[name=answers]").content;
  article.append(last);
  undo.push(() => last.remove());
}

// Material puts annotations back into their lists first: it listens once the page is read, so this one listens later.
addEventListener("load", () => addEventListener("beforeprint", layOut));
addEventListener("afterprint", () => undo.splice(0).reverse().forEach((step) => step()));
