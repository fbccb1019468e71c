// The search dialog: opens with a press, "/" or Ctrl+K; fetches the language's index then, and not before.

(() => {
  const dialog = document.getElementById("search");
  const [input, status, list] = ["input", "status", "hits"].map((part) => dialog.querySelector(`.search__${part}`));
  const say = dialog.dataset;
  const PAGES = 12;
  const SECTIONS = 3;
  const EXCERPT = 150;
  let loaded = null;

  // A script and not fetch(): it also works where the site is opened from a file.
  function load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });
  }

  function ready() {
    loaded ??= Promise.all(say.scripts.split(" ").map(load)).then(() => searchRank.build(searchIndex));
    return loaded;
  }

  async function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    if (!loaded) status.textContent = say.loading;
    try {
      await ready();
      show();
    } catch {
      loaded = null; // the next opening tries again
      status.textContent = say.failed;
    }
  }

  function escape(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  }

  // The element with the words of the query marked; plain text everywhere else.
  function marked(tag, name, text, terms) {
    const element = document.createElement(tag);
    element.className = name;
    if (!terms.length) return element.append(text), element;
    const any = new RegExp(`(${[...terms].sort((a, b) => b.length - a.length).map(escape).join("|")})`, "gi");
    text.split(any).forEach((part, place) => {
      if (place % 2 === 0) return element.append(part);
      const mark = document.createElement("mark");
      mark.textContent = part;
      element.append(mark);
    });
    return element;
  }

  // Some words around the place where most of the terms stand close together.
  function excerpt({ text, code }, terms) {
    const any = terms.length ? new RegExp(terms.map(escape).join("|"), "gi") : null;
    const places = (from) => (any ? [...from.matchAll(any)].map((match) => match.index) : []);
    const inCode = !places(text).length && places(code).length > 0;
    const from = inCode ? code.replace(/\s+/g, " ") : text;
    const at = places(from);
    const near = (start) => new Set(at.filter((p) => p >= start && p < start + EXCERPT)).size;
    const best = at.reduce((best, place) => (near(place) > near(best) ? place : best), at[0] ?? 0);
    const start = best < 40 ? 0 : best - 30;
    return (start ? "… " : "") + from.slice(start, start + EXCERPT) + (from.length > start + EXCERPT ? " …" : "");
  }

  function link(index, page, hit, first) {
    const [url, title] = index.pages[page];
    const { section } = hit;
    const item = document.createElement("a");
    item.href = say.base + url + (section.anchor ? `#${section.anchor}` : "");
    if (first) item.append(marked("span", "search__title", title, hit.terms));
    if (section.heading) item.append(marked("span", "search__heading", section.heading, hit.terms));
    item.append(marked("span", "search__text", excerpt(section, hit.terms), hit.terms));
    return item;
  }

  async function show() {
    const query = input.value.trim();
    const index = await ready();
    if (query !== input.value.trim()) return; // typed on meanwhile
    const found = query ? searchRank.find(index, query) : [];
    list.replaceChildren(
      ...found.slice(0, PAGES).map(({ page, hits }) => {
        const item = document.createElement("li");
        const worth = hits.filter((hit, place) => !place || hit.score > hits[0].score / 2);
        worth.slice(0, SECTIONS).forEach((hit, place) => item.append(link(index, page, hit, !place)));
        return item;
      }),
    );
    list.scrollTop = 0;
    const said = found.length > 1 ? say.count.replace("{count}", found.length) : found.length ? say.one : say.none;
    status.textContent = query ? said : "";
  }

  input.addEventListener("input", () => show().catch(() => (status.textContent = say.failed)));
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close());
  // outside of the dialog's box is its backdrop; a hit on this very page closes it as well
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    // Material's own keys must not hear what is typed here
    event.stopPropagation();
    const stops = [input, ...list.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && stops[Math.max(stops.indexOf(document.activeElement), 0) + step];
    if (next && !event.isComposing) {
      event.preventDefault();
      next.focus();
    }
  });
  document.querySelector(".search-open").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    open();
  });
})();
