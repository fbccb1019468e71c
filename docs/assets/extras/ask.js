// What readers ask a card for, fetched with the first press: the player, line numbers, the stage.

window.extras ??= (() => {
  const assets = new URL("./", document.currentScript.src);
  const told = (kind) => new URL(`../../${kind}/${document.documentElement.lang}/`, assets);
  const fetched = {};

  // Elements and not fetch(): they also work where the site is opened from a file.
  function load(name, base = assets) {
    const address = new URL(name, base).href;
    fetched[address] ??= new Promise((resolve, reject) => {
      const style = address.endsWith(".css");
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

  window.playRuns = {};
  window.driven = {};
  async function ask(button) {
    const name = button.dataset.ask;
    const part = button.closest(".card"); // what answers may stand apart, in the fold of the question behind the card
    const card = part.id ? part : part.closest("details").previousElementSibling;
    const own = ["play", "drive"].includes(name) && load(`${card.id}.js`, told(name));
    await Promise.all([load(`${name}.js`), load(`${name}.css`), load("words.js", told("play")), own]);
    extras[name](button, card);
  }
  return { ask };
})();
