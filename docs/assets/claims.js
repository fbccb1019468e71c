// The filter above the claims: one button for each verdict. Without this file the claims are plain lists.

(() => {
  const place = document.getElementById("claims-filter");
  if (!place) return;
  const say = place.dataset;
  const claims = [...document.querySelectorAll(".claim")];
  const verdicts = ["all", "true", "partly", "false", "outdated"];
  const of = (verdict) => (verdict === "all" ? claims : claims.filter((claim) => claim.dataset.verdict === verdict));

  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const group = document.createElement("div");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say.filter);
  const buttons = verdicts.map((verdict) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${say[verdict]} (${of(verdict).length})`;
    button.addEventListener("click", () => choose(verdict));
    return button;
  });
  group.append(...buttons);
  place.append(group, status);

  function choose(verdict) {
    const chosen = new Set(of(verdict));
    for (const claim of claims) claim.hidden = !chosen.has(claim);
    for (const list of new Set(claims.map((claim) => claim.parentElement))) {
      const empty = [...list.children].every((claim) => claim.hidden);
      list.hidden = empty;
      // a heading above nothing would only be in the way
      let before = list.previousElementSibling;
      while (before && !/^H[1-6]$/.test(before.tagName)) before = before.previousElementSibling;
      if (before?.tagName === "H2") before.hidden = empty;
    }
    buttons.forEach((button, place) => button.setAttribute("aria-pressed", verdicts[place] === verdict));
    status.textContent = say.shown.replace("{shown}", chosen.size).replace("{all}", claims.length);
  }

  // A link to one claim, or to a chapter, must find it.
  addEventListener("hashchange", () => {
    if (document.querySelector(":target")?.closest("[hidden]")) choose("all");
    document.querySelector(":target")?.scrollIntoView();
  });
  choose("all");
})();
