// Plays a run: the current line of each actor lights up in the code, who waits points to who holds what it waits for,
// printed lines appear as they come.

(() => {
  const HOLDS = 1, WANTS = 2, JOINS = 3; // as in recorded/card/timeline/steps.py
  const TOTAL = 12000, SHORTEST = 700, LONGEST = 2500; // ms: of a whole run, of a step
  const SVG = "http://www.w3.org/2000/svg";
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  function draw(tag, attributes) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  const active = ([start, end], time) => start <= time && (end === null || time < end);

  // What there is to see at each moment at which something changes.
  function stepsOf(run, texts) {
    const times = new Set(run.lines.map(([at]) => at));
    for (const [, , start, end, spans] of run.lanes)
      for (const time of [start, end, ...spans.flatMap(([begin, stop]) => [begin, stop])])
        if (time !== null) times.add(time);
    const steps = [];
    let before = [];
    for (const time of [...times, run.to].sort((a, b) => a - b)) {
      const actors = run.lanes.map((lane, place) => actorAt(run, lane, place, time));
      const said = [];
      run.lines.forEach(([at, lane], line) => {
        if (at !== time || !actors[lane]) return;
        actors[lane].prints = texts[line];
        said.push(fill(playWords.prints, { actor: actors[lane].name, text: texts[line] }));
      });
      actors.forEach((actor, place) => {
        actor.changed = actor.does !== (before[place] ?? playWords.before);
        if (actor.changed) said.push(fill(playWords.does, { actor: actor.name, does: actor.does }));
      });
      before = actors.map(({ does }) => does);
      if (time === run.to) said.push(run.ending);
      if (said.length) steps.push({ time, actors, said: said.join(playWords.joint) });
    }
    return steps;
  }

  function actorAt(run, [name, colour, start, end, spans], place, time) {
    const now = spans.filter((span) => active(span, time));
    const main = now.findLast((span) => span[4] !== HOLDS);
    const points = main ? goals(run, place, main, time) : [];
    const does = now.map((span) => run.words[span[2]]);
    if (points.length && main[4] === WANTS)
      does.push(fill(playWords.holder, { actors: points.map((goal) => run.lanes[goal][0]).join(playWords.comma) }));
    const over = end !== null && time >= end;
    if (!does.length) does.push(time < start ? playWords.before : over ? playWords.after : playWords.idle);
    const seen = spans.map((span) => [span[0], span[3]]);
    seen.push(...run.lines.flatMap(([at, lane, line]) => (lane === place ? [[at, line]] : [])));
    const last = seen.filter(([at]) => at <= time).reduce((a, b) => (b[0] >= a[0] ? b : a), [-1, 0]);
    return { name, colour, points, does: does.join(playWords.comma), line: over && !now.length ? 0 : last[1] };
  }

  // The lanes of who holds what this stretch waits for, or of whose end it waits.
  function goals(run, place, [, , , , kind, key], time) {
    if (kind !== WANTS && kind !== JOINS) return [];
    const holds = (span) => span[4] === HOLDS && span[5] === key && active(span, time);
    return run.lanes.flatMap(([name, , , , spans], other) =>
      other !== place && (kind === JOINS ? name === key : spans.some(holds)) ? [other] : [],
    );
  }

  class Player {
    constructor(button, card, run) {
      this.button = button;
      this.card = card;
      this.view = button.closest(".run");
      this.rows = [...this.view.querySelectorAll("tr[data-line]")];
      this.run = run;
      this.steps = stepsOf(run, this.rows.map((row) => row.cells[3].textContent));
      this.lineBoxes = boxesOf(card.querySelector(".highlight code"));
      this.build();
      for (const fold of this.view.querySelectorAll("details")) fold.open = true;
      this.show(0);
      this.bar.querySelector(".play__go").focus({ preventScroll: true });
      this.toggle();
    }

    build() {
      const press = (sign, label, act, className) => {
        const button = make("button", className, sign);
        button.type = "button";
        button.setAttribute("aria-label", label);
        button.title = label;
        button.addEventListener("click", act);
        return button;
      };
      this.go = press("▶", playWords.play, () => this.toggle(), "play__go");
      this.slider = Object.assign(make("input"), { type: "range", min: 0, max: this.steps.length - 1, value: 0 });
      this.slider.setAttribute("aria-label", playWords.scrub);
      this.slider.addEventListener("input", () => (this.stop(), this.show(+this.slider.value, true)));
      this.time = make("span", "play__time");
      this.status = make("p", "vh");
      this.status.setAttribute("role", "status");
      this.actors = make("ul", "play__actors");
      const controls = make(
        "div",
        "play__controls",
        press("◀", playWords.back, () => this.step(-1)),
        this.go,
        press("▶❘", playWords.on, () => this.step(1)),
        this.slider,
        this.time,
        press("✕", playWords.close, () => this.close()),
      );
      this.bar = make("div", "play", controls, this.actors, this.status);
      this.bar.setAttribute("role", "group");
      this.bar.setAttribute("aria-label", playWords.bar);
      let place = this.view;
      while (!place.parentElement.matches(".card")) place = place.parentElement;
      place.before(this.bar); // beside the code: it stays in sight while the reader looks there
      this.keys = (event) => this.key(event);
      for (const part of [this.bar, this.view]) part.addEventListener("keydown", this.keys);
      this.lights = make("div", "play__lights");
      this.lights.ariaHidden = "true";
      this.card.querySelector(".highlight").prepend(this.lights);
      const svg = this.view.querySelector(".timeline svg");
      this.lanes = [...svg.querySelectorAll(":scope > g[transform]")];
      this.veil = draw("rect", { class: "play__veil", y: 0, height: svg.getAttribute("height") - 16 });
      this.head = draw("line", { class: "play__head", y1: 0, y2: svg.getAttribute("height") - 16 });
      this.arrows = draw("g", { class: "play__arrows" });
      svg.append(this.veil, this.head, this.arrows);
      this.button.hidden = true;
      this.card.classList.add("played");
    }

    key(event) {
      const by = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (by) this.step(by);
      else if (event.key === "Escape") this.close();
      else if (event.key === " " && !event.target.matches("button")) this.toggle();
      else return;
      event.preventDefault();
      event.stopPropagation(); // arrow keys turn pages elsewhere
    }

    step(by) {
      this.stop();
      this.show(Math.min(Math.max(this.place + by, 0), this.steps.length - 1), document.activeElement === this.slider);
    }

    toggle() {
      if (this.timer) return this.stop();
      if (this.place === this.steps.length - 1) this.show(0);
      this.label("❚❚", playWords.pause);
      this.wait();
    }

    wait() {
      const { time } = this.steps[this.place];
      const next = this.steps[this.place + 1];
      if (!next) return this.stop();
      const share = ((next.time - time) / (this.run.to - this.run.from)) * TOTAL;
      const ms = Math.min(Math.max(share, SHORTEST), LONGEST);
      if (!still.matches) this.move(next.time, ms);
      this.timer = setTimeout(() => (this.show(this.place + 1), this.wait()), ms);
    }

    stop() {
      clearTimeout(this.timer);
      this.timer = 0;
      this.label("▶", playWords.play);
      this.move(this.steps[this.place].time, 0);
    }

    label(sign, words) {
      this.go.textContent = sign;
      this.go.title = words;
      this.go.setAttribute("aria-label", words);
    }

    // The line of time, at once or gliding; quiet: the slider has told it already.
    move(time, ms) {
      const part = Math.min(Math.max((time - this.run.from) / (this.run.to - this.run.from), 0), 1);
      for (const one of [this.head, this.veil]) one.style.transition = ms ? `transform ${ms}ms linear` : "none";
      this.head.style.transform = `translateX(${part * 100}%)`;
      this.veil.style.transform = `scaleX(${1 - part})`;
      return part * 100;
    }

    show(place, quiet) {
      this.place = place;
      const step = this.steps[place];
      const told = { step: place + 1, steps: this.steps.length, ms: step.time };
      this.slider.value = place;
      this.slider.setAttribute("aria-valuetext", `${fill(playWords.step, told)}${playWords.joint}${step.said}`);
      this.time.textContent = fill(playWords.step, told);
      if (!quiet) this.status.textContent = step.said;
      this.rows.forEach((row, line) => {
        const [at] = this.run.lines[line];
        row.classList.toggle("play__later", at > step.time);
        row.classList.toggle("play__new", at === step.time);
      });
      this.actors.replaceChildren(...step.actors.map((actor) => this.told(actor)));
      this.light(step.actors);
      this.point(step.actors, this.move(step.time, 0));
    }

    told({ name, colour, line, does, changed, prints }) {
      const who = make("b", `a${colour}`, name);
      const told = make("span", changed && "play__changed", does, prints ? make("code", "", prints) : "");
      return make("li", "", who, make("i", "", line ? fill(playWords.line, { line }) : ""), told);
    }

    light(actors) {
      const first = +(this.card.dataset.first ?? 1);
      const at = Map.groupBy(actors.filter(({ line }) => this.lineBoxes[line - first]), ({ line }) => line);
      const lit = [...at].map(([line, those]) => {
        const light = make("div", "", ...those.map(({ name, colour }) => make("b", `a${colour}`, name.replace(/ \(.*\)$/, ""))));
        const [top, height, right] = this.lineBoxes[line - first];
        light.style.cssText = `top:${top}px;height:${height}px;padding-left:${right}px`;
        return light;
      });
      this.lights.replaceChildren(...lit);
    }

    point(actors, part) {
      const middle = (lane) => this.lanes[lane].transform.baseVal[0].matrix.f + 28;
      const pairs = actors.flatMap(({ points }, place) => points.map((goal) => [middle(place), middle(goal)]));
      const arrows = pairs.map(([from, to], number) => {
        const arrow = draw("svg", { x: `${part}%`, overflow: "visible" });
        const x = (number + 1) * (part > 85 ? -10 : 10), tip = from < to ? -6 : 6;
        arrow.append(draw("path", { d: `M${x} ${from}V${to}m-4 ${tip}l4 ${-tip}l4 ${tip}` }));
        return arrow;
      });
      this.arrows.replaceChildren(...arrows);
    }

    close() {
      this.stop();
      for (const part of [this.bar, this.lights, this.veil, this.head, this.arrows]) part.remove();
      for (const row of this.rows) row.classList.remove("play__later", "play__new");
      this.view.removeEventListener("keydown", this.keys);
      this.card.classList.remove("played");
      delete this.card.player;
      this.button.hidden = false;
      this.button.focus();
    }
  }

  // Top, height and right end of each line of the code, in px, within the box of the code.
  function boxesOf(code) {
    const box = code.closest(".highlight").getBoundingClientRect();
    const lines = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let fresh = true;
    for (let text; (text = texts.nextNode()); ) {
      if (text.parentElement.closest(".md-annotation")) continue;
      for (const part of text.data.matchAll(/[^\n]+|\n/g)) {
        range.setStart(text, part.index);
        range.setEnd(text, part.index + part[0].length);
        const { top, height, right } = range.getBoundingClientRect();
        if (fresh) lines.push([top - box.top, height, 0]);
        lines.at(-1)[2] = right - box.left;
        fresh = part[0] === "\n";
      }
    }
    return lines;
  }

  extras.play = (button, card) => {
    card.player?.close();
    const place = [...button.closest(".card").querySelectorAll(".run__play")].indexOf(button);
    card.player = new Player(button, card, playRuns[card.id][place]);
  };
})();
