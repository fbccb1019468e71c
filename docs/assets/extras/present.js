// One card on the whole screen: the program beside its run, which a key shows; another key brings the next card.

(() => {
  let dialog, place, card, opener;
  let all = []; // cards, in the order of the page
  let folds = []; // of the card that are closed on the page
  let answers, fold; // what stands in the fold of a question behind the card, and the box there that it belongs in

  function build() {
    dialog = document.createElement("dialog");
    dialog.className = "stage md-typeset";
    dialog.setAttribute("aria-label", playWords.stage);
    const keys = document.createElement("p");
    keys.className = "stage__keys";
    for (const [key, words, act] of [
      ["A", playWords.answer, answer],
      ["←", playWords.before_card, () => go(-1)],
      ["→", playWords.next_card, () => go(1)],
      ["Esc", playWords.leave, () => dialog.close()],
    ]) {
      const button = document.createElement("button");
      const sign = document.createElement("kbd");
      sign.textContent = key;
      button.append(sign, words);
      button.type = "button";
      button.addEventListener("click", act);
      keys.append(button);
    }
    dialog.append(keys);
    dialog.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const act = {
        a: answer,
        ArrowRight: () => go(1),
        ArrowLeft: () => go(-1),
        // a presenter's remote control
        PageDown: () => (dialog.classList.contains("asked") ? answer() : go(1)),
        PageUp: () => go(-1),
      }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.target.matches("input")) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    });
    dialog.addEventListener("close", () => (put(), opener.focus()));
    document.querySelector("article").append(dialog);
  }

  function answer() {
    dialog.classList.toggle("asked");
    if (dialog.classList.contains("asked")) card.player?.close();
    fit();
  }

  // The card itself stands on the stage, so that all of it works there; its place is kept.
  function take(wanted) {
    card = wanted;
    fold = card.matches("[data-asks]") && card.nextElementSibling.querySelector(".card--answers > .card__below");
    answers = fold ? [...fold.childNodes] : [];
    card.querySelector(".card__below").prepend(...answers);
    place = document.createElement("span");
    card.before(place);
    folds = [...card.querySelectorAll(".run details")].filter((fold) => !fold.open);
    for (const fold of folds) fold.open = true;
    dialog.prepend(card);
    dialog.classList.add("asked");
    fit();
  }

  function put() {
    card.player?.close();
    for (const fold of folds) fold.open = false;
    card.style.removeProperty("--large");
    place.replaceWith(card);
    if (fold) fold.prepend(...answers);
  }

  function go(by) {
    const wanted = all[all.indexOf(card) + by];
    if (!wanted) return;
    put();
    take(wanted);
  }

  // As large as the whole program allows, within what can be read at the back of a room and what looks absurd.
  function fit() {
    const code = card.querySelector(".highlight code");
    for (let size = 26; size >= 13; size--) {
      card.style.setProperty("--large", `${size}px`);
      const box = card.querySelector(".highlight");
      if (code.scrollWidth <= code.clientWidth && box.scrollHeight <= box.clientHeight) return;
    }
  }

  extras.present = (button, wanted) => {
    if (!dialog) build();
    if (dialog.open) return;
    opener = button;
    all = [...document.querySelectorAll("article .card[id]")];
    dialog.showModal();
    take(wanted);
    dialog.querySelector(".stage__keys button").focus();
  };
})();
