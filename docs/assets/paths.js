// What a reader has done of a path: kept in this browser only, taken along as a file or forgotten on request.

(() => {
  const place = document.getElementById("marks");
  const stations = [...document.querySelectorAll("article h3.station")];
  if (!place || !stations.length) return;
  const say = place.dataset;
  const name = "path-done";
  const parts = { status: "p", export: "button", forget: "button" };
  for (const [part, tag] of Object.entries(parts)) parts[part] = place.appendChild(document.createElement(tag));
  parts.status.setAttribute("role", "status");
  parts.export.type = parts.forget.type = "button";
  parts.export.textContent = say.export;
  parts.forget.textContent = say.forget;

  // Where nothing can be kept (a private window), the marks last as long as the page.
  let done = {};
  try {
    done = JSON.parse(localStorage.getItem(name)) ?? {};
  } catch {}
  function keep() {
    try {
      if (Object.keys(done).length) localStorage.setItem(name, JSON.stringify(done));
      else localStorage.removeItem(name);
    } catch {}
  }

  const boxes = stations.map((station) => {
    const label = document.createElement("label");
    const box = label.appendChild(document.createElement("input"));
    label.className = "station__done";
    label.append(say.done);
    box.type = "checkbox";
    box.setAttribute("aria-describedby", station.id);
    box.checked = station.id in done;
    box.addEventListener("change", () => {
      if (box.checked) done[station.id] = new Date().toISOString().slice(0, 10);
      else delete done[station.id];
      keep();
      count();
    });
    station.after(label);
    return box;
  });

  function count() {
    const checked = boxes.filter((box) => box.checked).length;
    parts.status.textContent = say.count.replace("{done}", checked).replace("{all}", boxes.length);
  }
  parts.export.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(done, null, 1)], { type: "application/json" }));
    link.download = `${name}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  parts.forget.addEventListener("click", () => {
    done = {};
    keep();
    for (const box of boxes) box.checked = false;
    parts.status.textContent = say.forgotten;
  });
  count();
})();
