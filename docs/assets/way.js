// Finding one's way: the arrow keys turn pages; the other language is offered once.

(() => {
  // What hears arrow keys itself: fields, tabs, runs, whatever scrolls sideways.
  const TAKEN = "input, textarea, select, [contenteditable], dialog, .run, pre, code, .md-typeset__scrollwrap";
  document.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest?.(TAKEN) || document.querySelector("dialog[open]")) return;
    const link = document.querySelector(`link[rel=${way}]`);
    if (link) location.href = link.href;
  });

  const offer = document.querySelector(".offer");
  const wanted = navigator.languages?.[0]?.slice(0, 2);
  try {
    if (!offer || wanted !== offer.lang || localStorage.getItem("offered")) return;
    localStorage.setItem("offered", "yes");
  } catch {
    return; // what cannot be remembered would be offered again on every page
  }
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => offer.remove());
})();
