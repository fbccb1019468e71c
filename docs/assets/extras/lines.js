// Numbers the lines of all programs of the page, as their files count them; pressed again, takes the numbers away.

function hidden(text) {
  const line = document.createElement("span");
  line.className = "answer"; // shows and hides with the line of code beside it
  line.textContent = text;
  return line;
}

// The lines, from 0, that show only when their question has been opened.
function keptBack(code) {
  const kept = new Set();
  const before = document.createRange();
  for (const answer of code.querySelectorAll(".answer")) {
    before.setStart(code, 0);
    before.setEndBefore(answer);
    const from = before.toString().split("\n").length - 1;
    const lines = answer.textContent.split("\n").length - 1; // none: the mark of an annotation, at the end of a line
    for (let line = from; line < from + lines; line++) kept.add(line);
  }
  return kept;
}

extras.lines = () => {
  const on = !document.documentElement.classList.contains("numbered");
  document.documentElement.classList.toggle("numbered", on);
  for (const button of document.querySelectorAll("[data-ask=lines]")) button.setAttribute("aria-pressed", on);
  for (const numbers of document.querySelectorAll(".numbers")) numbers.remove();
  if (!on) return;
  for (const card of document.querySelectorAll(".card[id]")) {
    const code = card.querySelector(".highlight code");
    const first = +(card.dataset.first ?? 1);
    const count = code.textContent.trimEnd().split("\n").length;
    const numbers = document.createElement("span");
    numbers.className = "numbers";
    numbers.ariaHidden = "true"; // a screen reader counts lines itself
    const kept = keptBack(code);
    for (let line = 0; line < count; line++) {
      const text = `${line ? "\n" : ""}${first + line}`;
      numbers.append(kept.has(line) ? hidden(text) : text);
    }
    code.before(numbers);
  }
};
