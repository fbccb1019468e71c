// What only some readers want is fetched when they ask for it: the player, line numbers, the stage.

const extras = (() => {
  const assets = new URL("extras/", document.currentScript.src);
  const runs = new URL(`../../play/${document.documentElement.lang}/`, assets);
  const fetched = {};

  // Elements and not fetch(): they also work where the site is opened from a file.
  function load(address) {
    fetched[address] ??= new Promise((resolve, reject) => {
      const style = address.pathname.endsWith(".css");
      const element = document.createElement(style ? "link" : "script");
      Object.assign(element, style ? { rel: "stylesheet", href: address } : { src: address });
      element.onload = resolve;
      element.onerror = () => {
        delete fetched[address]; // the next press tries again
        reject(new Error(address));
      };
      document.head.append(element);
    });
    return fetched[address];
  }

  const all = (...names) => Promise.all(names.map((name) => load(new URL(name, assets))));
  const words = () => load(new URL("words.js", runs));
  const run = (card) => load(new URL(`${card.id}.js`, runs));

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-ask]");
    if (!button) return;
    const name = button.dataset.ask;
    const card = button.closest(".card");
    await Promise.all([all(`${name}.js`, `${name}.css`), words(), name === "play" && run(card)]);
    extras[name](button, card);
  });
  return { all };
})();
window.playRuns = {};
