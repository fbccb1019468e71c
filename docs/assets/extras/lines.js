// Numbers the lines of all programs of the page, as their files count them; pressed again, takes the numbers away.

extras.lines = () => {
  const on = !document.documentElement.classList.contains("numbered");
  document.documentElement.classList.toggle("numbered", on);
  for (const button of document.querySelectorAll("[data-ask=lines]")) button.setAttribute("aria-pressed", on);
  for (const numbers of document.querySelectorAll(".numbers")) numbers.remove();
  if (!on) return;
  for (const card of document.querySelectorAll(".card")) {
    const code = card.querySelector(".highlight code");
    const first = +(card.dataset.first ?? 1);
    const count = code.textContent.trimEnd().split("\n").length;
    const numbers = document.createElement("span");
    numbers.className = "numbers";
    numbers.ariaHidden = "true"; // a screen reader counts lines itself
    numbers.textContent = Array.from({ length: count }, (_, line) => first + line).join("\n");
    code.before(numbers);
  }
};
