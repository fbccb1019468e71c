// The reader is the scheduler: buttons let one thread or task go on, marks show where each stands in the code.

(() => {
  const [STANDINGS, VALUES, HOLDINGS, SAID, NEXT, ENDING] = [0, 1, 2, 3, 4, 5]; // of a state, see recorded/model/driven.py
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  // The lines of the program as they are coloured, without what answers or explains.
  function linesOf(card) {
    const code = card.querySelector(".highlight code").cloneNode(true);
    for (const part of code.querySelectorAll(".md-annotation, .result")) part.remove();
    const lines = [make("code")];
    const take = (node, wrap) => {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const inner = (text) => wrap(Object.assign(node.cloneNode(false), { textContent: text }));
        for (const child of node.childNodes) take(child, child.nodeType === Node.TEXT_NODE ? inner : wrap);
        return;
      }
      node.data.split("\n").forEach((text, place) => {
        if (place) lines.push(make("code"));
        if (text) lines.at(-1).append(wrap(text));
      });
    };
    for (const child of code.childNodes) take(child, (text) => text);
    return lines;
  }

  class Drive {
    constructor(button, card, graph) {
      this.button = button;
      this.words = driveWords;
      this.graph = graph;
      this.colours = graph.actors.map((_, place) => `a${(place % 7) + 1}`);
      this.names = graph.actors.map((name) => name.replace(/ \(.*\)$/, ""));
      // where many stand in one line, a mark must be short
      this.marks = this.names.map((name) => (this.names.length > 2 ? name.replace(/^(.).*?(\d+)$/, "$1$2") : name));
      this.way = [0]; // numbers of the states so far
      this.turns = []; // whose turns they were
      this.count();
      this.build(card);
      this.draw();
      this.box.parentElement.scrollIntoView();
      this.buttons.find((one) => one.ariaDisabled !== "true").focus({ preventScroll: true });
    }

    get state() {
      return this.graph.states[this.way.at(-1)];
    }

    // Of each state: how many schedules there are from it, and how many of them reach the goal.
    count() {
      const { states, reached } = this.graph;
      this.counts = [];
      for (let number = states.length - 1; number >= 0; number--) {
        const sum = states[number].length > ENDING ? [1, reached.includes(number) ? 1 : 0] : [0, 0];
        for (const next of states[number][NEXT])
          if (next >= 0) this.counts[next].forEach((count, place) => (sum[place] += count));
        this.counts[number] = sum;
      }
    }

    build(card) {
      const { words, graph } = this;
      const press = (label, key, act) => {
        const button = make("button", "", label, make("kbd", "", key));
        button.type = "button";
        button.addEventListener("click", act);
        return button;
      };
      this.buttons = this.names.map((name, place) => press(make("b", "", name), place + 1, () => this.go(place)));
      this.tells = this.names.map(() => make("span"));
      this.undo = press(words.undo, "U", () => this.back(1, words.taken_back));
      this.restart = press(words.restart, "R", () => this.back(Infinity, words.restarted));
      this.hint = press(words.show, "S", () => this.show());
      this.hint.hidden = !this.counts[0][1];
      const close = press(words.close, "Esc", () => this.close());
      this.code = make("pre", "drive__code highlight");
      this.code.tabIndex = 0;
      this.code.ariaLabel = graph.goal;
      this.rows = this.code_rows(linesOf(card));
      this.facts = make("dl", "drive__facts");
      this.odds = make("p", "drive__odds");
      this.bar = make("i");
      this.past = make("div", "drive__past");
      this.past.setAttribute("role", "group");
      this.status = make("p", "vh");
      this.status.setAttribute("role", "status");
      const actors = make("ul", "drive__actors", ...this.buttons.map((button, place) => {
        button.className = this.colours[place];
        return make("li", "", button, this.tells[place]);
      }));
      const tools = make("p", "drive__tools", this.undo, this.restart, this.hint, close);
      const steer = make("div", "drive__steer", actors, this.odds, make("div", "drive__bar", this.bar), tools);
      this.box = make("div", "drive__box", this.code, this.facts, steer, this.past, this.status);
      this.box.setAttribute("role", "group");
      this.box.ariaLabel = words.bar;
      this.box.addEventListener("keydown", (event) => this.key(event));
      this.button.closest(".drive").querySelector(".drive__endings").before(this.box);
      this.button.hidden = true;
    }

    // The part of the program in which anybody ever stands, from the function's first line on.
    code_rows(lines) {
      const { first, standings, without } = this.graph;
      const stood = standings.map(([line]) => line - first).filter((line) => line >= 0);
      let from = Math.min(...stood);
      let to = Math.max(...stood);
      while (from > 0 && !/^\s*(async )?def /.test(lines[from].textContent)) from--;
      while (/^\s+\S/.test(lines[to + 1]?.textContent)) to++;
      const rows = {};
      for (let line = from; line <= to; line++) {
        const out = without.includes(line + first);
        const row = make("div", out ? "drive__out" : "", make("i", "", line + first), lines[line], make("span"));
        rows[line + first] = row;
        this.code.append(row);
      }
      return rows;
    }

    key(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      const act = { u: this.undo, backspace: this.undo, r: this.restart, s: this.hint }[key] ?? this.buttons[key - 1];
      if (key === "escape") this.close();
      else if (act && !act.hidden) act.click();
      else return;
      event.preventDefault();
      event.stopPropagation(); // letters and arrows mean something elsewhere
    }

    go(actor) {
      const next = this.state[NEXT][actor];
      if (next < 0) return this.tell(`${this.names[actor]}: ${this.buttons[actor].dataset.told}`);
      const before = this.state;
      const did = fill(this.words.did, { actor: this.names[actor], does: this.does(this.standing(actor)) });
      this.way.push(next);
      this.turns.push(actor);
      this.draw();
      this.tell([did, ...this.news(before), this.odds.textContent].join(this.words.space));
    }

    back(turns, said) {
      const left = Math.max(this.turns.length - turns, 0);
      this.way.length = left + 1;
      this.turns.length = left;
      this.draw();
      this.tell([said, this.odds.textContent].join(this.words.space));
    }

    // One turn of a schedule that reaches the goal; from where none does, it takes turns back first.
    show() {
      if (!this.counts[this.way.at(-1)][1]) return this.back(1, this.words.taken_back);
      const last = this.turns.at(-1) ?? -1;
      const ways = this.state[NEXT].map((next, actor) => [next, actor]).filter(([next]) => next >= 0 && this.counts[next][1]);
      if (ways.length) this.go((ways.find(([, actor]) => actor > last) ?? ways[0])[1]);
    }

    tell(text) {
      this.status.textContent = text;
    }

    standing(actor) {
      return this.graph.standings[this.state[STANDINGS][actor]];
    }

    does([, does, what]) {
      return fill(this.words.does[does] ?? this.words.does[""], { what });
    }

    // Why an actor cannot go on.
    waits([, does, what]) {
      const { things, holdings } = this.graph;
      const thing = does === "called" ? -1 : things.findIndex(([name, kind]) => name === what && kind !== "condition");
      const holder = thing < 0 ? "" : holdings[this.state[HOLDINGS]][thing];
      const { waits } = this.words;
      const why = waits[does] ?? (thing < 0 ? waits[""] : waits[things[thing][1]]) ?? waits[""];
      return fill(why, { what, holder });
    }

    held(thing, value) {
      const [name, kind] = this.graph.things[thing];
      const { holds, empty } = this.words;
      return [name, value || !empty[kind] ? fill(holds[kind], { value }) : empty[kind]];
    }

    // [name, value] of all that is shared, in a state.
    all(state) {
      const { shared, values, holdings } = this.graph;
      const variables = shared.map((name, place) => [name, values[state[VALUES]][place] ?? ""]);
      return [...variables, ...holdings[state[HOLDINGS]].map((value, thing) => this.held(thing, value ?? ""))];
    }

    // What has changed since a state, in sentences.
    news(before) {
      const old = this.all(before);
      const changed = this.all(this.state).filter(([, value], place) => value !== old[place][1]);
      const said = this.graph.said[this.state[SAID]].slice(this.graph.said[before[SAID]].length);
      return [
        ...changed.map(([name, value]) => fill(this.words.becomes, { name, value })),
        ...said.map(([actor, text]) => fill(this.words.prints, { actor, text })),
      ];
    }

    draw() {
      const { words, graph, state } = this;
      for (const row of Object.values(this.rows)) row.classList.remove("drive__here"), row.lastChild.replaceChildren();
      this.buttons.forEach((button, actor) => {
        const standing = this.standing(actor);
        const [line, does, , can, local, found] = standing;
        const over = does === "over";
        const told = over ? words.over : can ? this.does(standing) : this.waits(standing);
        button.ariaDisabled = String(!can);
        button.dataset.told = told;
        button.ariaLabel = fill(words.step, { actor: this.names[actor], does: told });
        const known = [
          ...local.map(([name, value]) => `${name} = ${value}`),
          ...found.map(([name, value]) => fill(words.read, { name, value })),
        ];
        const at = line ? make("i", "", fill(words.line, { line })) : "";
        this.tells[actor].replaceChildren(at, told, make("code", "", known.join(words.joint)));
        if (!this.rows[line]) return;
        this.rows[line].classList.add("drive__here");
        this.rows[line].lastChild.append(make("b", `${this.colours[actor]}${can ? "" : " drive__stuck"}`, this.marks[actor]));
      });
      this.drawFacts();
      const [schedules, reaching] = this.counts[this.way.at(-1)];
      const ended = state.length > ENDING;
      const hangs = ended && graph.endings[state[ENDING]][0] === "hang";
      let odds = reaching ? (reaching === schedules ? "sure" : "odds") : "lost";
      if (schedules === 1) odds = reaching ? "last" : "last_lost";
      if (ended) odds = reaching ? "reached" : "missed";
      const told = fill(words[odds], { schedules: schedules.toLocaleString(), reaching: reaching.toLocaleString() });
      const complaint = ended ? graph.endings[state[ENDING]][1] : "";
      this.odds.textContent = [hangs ? words.hang : "", complaint, told].filter(Boolean).join(words.space);
      this.odds.classList.toggle("drive__done", ended && reaching > 0);
      this.bar.style.width = `${(100 * reaching) / schedules}%`;
      this.undo.ariaDisabled = this.restart.ariaDisabled = String(!this.turns.length);
      this.past.replaceChildren(...this.turns.map((actor) => make("b", this.colours[actor], this.marks[actor])));
      this.past.ariaLabel = words.turns;
    }

    drawFacts() {
      const before = this.way.length > 1 ? this.graph.states[this.way.at(-2)] : this.state;
      const old = this.all(before);
      const facts = this.all(this.state).map(([name, value], place) =>
        make("div", value === old[place][1] ? "" : "drive__new", make("dt", "", name), make("dd", "", value)),
      );
      const said = this.graph.said[this.state[SAID]];
      const fresh = this.graph.said[before[SAID]].length;
      const lines = said.map(([actor, text], place) => make("span", place < fresh ? "" : "drive__new", `${actor} > ${text}`));
      if (this.graph.said.some((one) => one.length))
        facts.push(make("div", "drive__said", make("dt", "", this.words.printed), make("dd", "", ...(lines.length ? lines : [this.words.nothing]))));
      this.facts.replaceChildren(...facts);
    }

    close() {
      this.box.remove();
      this.button.hidden = false;
      this.button.focus();
    }
  }

  extras.drive = (button, card) => new Drive(button, card, driven[card.id]);
})();
