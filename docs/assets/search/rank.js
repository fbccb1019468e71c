// Finds pages: cuts texts into words, ranks sections with MiniSearch, gathers them by page. Loaded on first use.

const searchRank = (() => {
  const FIELDS = ["title", "path", "heading", "description", "asked", "text", "code"];
  const BOOST = { title: 5, path: 3, heading: 3, description: 3, asked: 4, code: 0.7 };
  // how much the other sections of a page count beside its best one
  const REST = 0.3;
  // how much a word of a query counts that is a part of another, or that fills the sentence
  const PART = 0.25;
  const FILLER = 0.1;
  // how much more a page counts whose title, or one of whose other names, or one of whose headings was typed
  const TITLED = 20;
  const NAMED = 6;
  const HEADED = 2.5;
  const SENTENCE = 3; // words
  const SLICE = 8; // pages
  const RUN = /[\u3400-\u9fff]+|[a-z0-9_]+(?:[.=\-'’][a-z0-9_]+)*/g;
  const SPACED = /([\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g;
  const TWO = /([\u3400-\u9fff]+) +(?=([\u3400-\u9fff]+))/g;
  const PHRASE = /[\u3400-\u9fff]{3,}|[^\s\u3400-\u9fff]{3,}/g;
  const CJK = /[\u3400-\u9fff]/;
  // words that a question is made of, not about
  const EMPTY = new Set(
    ("a an and are as at be but by can could did do does for from get had has have how i if in is it its me my no not of " +
      "on or so that the their them then there they this to use using was were what when where which who why will with " +
      "would you your don't doesn't didn't isn't can't won't still just").split(" "),
  );
  // characters that seldom belong to a word of this field
  const FILLING = /[一不个么为也了什会但何你再到又可叫吗吧呢哪啊在地如对就就已很得怎总想我把是有来样没的着给能被要让说谁跟还这那都里]/;

  // So that "threads" finds "thread", and "sharing" finds "share": both sides are cut the same way.
  function stem(word) {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    let stem = word.replace(/ies$/, "y").replace(/(ss|sh|ch|x)es$/, "$1").replace(/([^su])s$/, "$1");
    if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, "").replace(/([bdgmnprt])\1$/, "$1");
    return stem.length > 4 ? stem.replace(/e$/, "") : stem;
  }

  // An identifier counts as a whole and in its parts; Chinese as the glossary's terms and as pairs of characters.
  function words(text, terms) {
    const found = [];
    for (const [run] of text.toLowerCase().replace(/’/g, "'").matchAll(RUN)) {
      if (!CJK.test(run)) {
        const parts = run.split(/[.=\-_]/).filter(Boolean);
        if (parts.length > 1) found.push(run, ...parts.map(stem));
        else found.push(stem(run));
        continue;
      }
      if (run.length === 1) found.push(run);
      for (let at = 0; at < run.length; at++) {
        if (at + 1 < run.length) found.push(run.slice(at, at + 2));
        // terms of two characters are pairs already
        for (const term of terms.get(run[at]) ?? []) if (term.length > 2 && run.startsWith(term, at)) found.push(term);
      }
    }
    return found;
  }

  // Cuts all pages into words, in slices, so that one can type meanwhile.
  async function build({ terms, wrong, pages }) {
    const known = new Map();
    for (const term of [...terms].sort((one, other) => other.length - one.length)) {
      known.set(term[0], [...(known.get(term[0]) ?? []), term]);
    }
    // each word of the pages, and how often it stands there
    const vocabulary = new Map();
    const tokenize = (text) => words(text, known);
    const collect = (text) => {
      const found = tokenize(text);
      found.forEach((word) => vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1));
      return found;
    };
    const engine = new MiniSearch({ fields: FIELDS, tokenize: collect, processTerm: (term) => term });
    const sections = [];
    for (const [page, [url, title, description, phrases, , parts]] of pages.entries()) {
      if (page % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
      for (const [place, [anchor, heading, text, code]] of parts.entries()) {
        // what tells of the whole page stands in its first section, and the title in all
        const whole = place ? {} : { description, asked: phrases, path: url.replace(/^[a-z]{2}\//, "") };
        const strong = [title, heading, whole.description, whole.asked].join("\n").toLowerCase();
        const weak = [text, code].join("\n").toLowerCase();
        sections.push({ page, anchor, heading, text, code, strong, weak });
        engine.add({ id: sections.length - 1, title, heading, text, code, ...whole });
      }
    }
    // what a page is called, by itself and by readers: who types all of it wants this page
    const name = (text) => tokenize(text).join(" ");
    const titles = pages.map(([, title]) => name(title));
    const names = pages.map(([, , , phrases]) => new Set(phrases.split("\n").map(name)));
    const headings = pages.map(([, , , , , parts]) => new Set(parts.map(([, heading]) => name(heading))));
    // the words that a slip may have been meant for
    const latin = [...vocabulary].filter(([word]) => /^[a-z]{4,}$/.test(word));
    const called = { titles, names, headings, name };
    return { engine, sections, pages, ...called, tokenize, terms: known, vocabulary, latin, wrong: Object.entries(wrong) };
  }

  // The query with its slips mended: of the words that the pages have, the nearest to one that none has. The last word
  // may be half typed; then there are words that begin with it, and it stays.
  function mended(index, query) {
    return query.replace(/[a-z]+/g, (word, at) => {
      const cut = stem(word);
      if (word.length < 5 || index.vocabulary.has(word) || index.vocabulary.has(cut)) return word;
      const forms = [...new Set([cut, word.replace(/s$/, "")])]; // what looks like an ending may be the slip
      const last = at + word.length === query.length;
      if (last && index.latin.some(([known]) => known.startsWith(word))) return word;
      let best = { slips: word.length > 6 ? 3 : 2 };
      for (const [known, count] of index.latin) {
        // a slip at the very beginning is rare
        const slips = Math.min(...forms.map((form) => distance(form, known, best.slips))) + (cut[0] === known[0] ? 0 : 0.5);
        if (slips < best.slips || (slips === best.slips && count > best.count)) best = { known, slips, count };
      }
      return best.known ?? word;
    });
  }

  // How many letters were left out, added, taken for another or exchanged with the next; more than `limit`: Infinity.
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return Infinity;
    let [before, last] = [[], [...Array(other.length + 1).keys()]];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > limit) return Infinity;
      [before, last] = [last, row];
    }
    return last[other.length];
  }

  // The words of a query with what each counts: little where it is a part of another, or only fills a sentence.
  function asked(index, query) {
    const counts = new Map();
    const put = (word, count) => counts.set(word, Math.max(count, counts.get(word) ?? 0));
    for (const [run] of query.toLowerCase().replace(/’/g, "'").matchAll(RUN)) {
      if (CJK.test(run)) {
        const { whole, rest } = segmented(run, index.terms);
        whole.forEach((term) => put(term, 1));
        for (const word of index.tokenize(run)) {
          const inRest = rest.some((part) => part.includes(word));
          put(word, !inRest ? PART : FILLING.test(word) ? FILLER : 1);
        }
      } else {
        const [first, ...parts] = index.tokenize(run);
        put(first, EMPTY.has(run) ? FILLER : 1);
        parts.forEach((part) => put(part, PART));
      }
    }
    // with two words that it is about, a question needs no others
    const telling = [...counts].filter(([, count]) => count > FILLER);
    return telling.length > 1 ? new Map(telling) : counts;
  }

  // The query as it was meant: full-width letters, known slips, and a Chinese word that was cut by a space.
  function meant(index, typed) {
    const put = (text, [slip, right]) => text.replaceAll(slip, right);
    const plain = index.wrong.reduce(put, typed.normalize("NFKC").toLowerCase());
    return mended(index, plain.replace(TWO, (all, before, after) => (cut(before, after, index.terms) ? before : all)));
  }

  // Whether two Chinese texts with a space between them are one word: a term reaches across, or each is one character.
  function cut(before, after, terms) {
    const across = (at) => (term) => (before + after).startsWith(term, at) && at + term.length > before.length;
    const reached = [...before].some((letter, at) => (terms.get(letter) ?? []).some(across(at)));
    return reached || before.length + after.length === 2;
  }

  // A Chinese text cut into terms of the glossary, the longest first, and what remains between them.
  function segmented(run, terms) {
    const whole = [];
    const rest = [""];
    for (let at = 0; at < run.length; ) {
      const term = (terms.get(run[at]) ?? []).find((term) => run.startsWith(term, at));
      if (term) whole.push(term), rest.push("");
      else rest.push(rest.pop() + run[at]);
      at += term?.length ?? 1;
    }
    return { whole, rest };
  }

  // The pages about a query, best first: [{ page, score, hits: [{ section, score, terms }] }].
  function find(index, typed) {
    const query = meant(index, typed);
    const wanted = asked(index, query);
    if (!wanted.size) return [];
    const last = index.tokenize(query).at(-1);
    const phrases = query.split(/\s+/).flatMap((part) => part.match(PHRASE) ?? []);
    const close = new Map(); // a section is asked about for each word that it has
    const results = index.engine.search([...wanted.keys()].join(" "), {
      tokenize: (joined) => joined.split(" "),
      boost: BOOST,
      boostTerm: (term) => wanted.get(term),
      // the last word may be half typed; one Chinese character stands for the words that begin with it
      prefix: (term) => (term === last && term.length > 1) || (CJK.test(term) && term.length === 1),
      weights: { prefix: 0.3 },
      boostDocument: (id) => {
        if (!close.has(id)) close.set(id, closeness(index.sections[id], phrases));
        return close.get(id);
      },
    });
    const groups = new Map();
    for (const { id, score, queryTerms, terms } of results) {
      const section = index.sections[id];
      const group = groups.get(section.page) ?? { page: section.page, met: new Set(), hits: [] };
      groups.set(section.page, group);
      queryTerms.forEach((term) => group.met.add(term));
      group.hits.push({ section, score, terms });
    }
    const all = sum([...wanted.values()]);
    const bare = query.split(/\s+/).filter((word) => !EMPTY.has(word));
    const names = [query, query.replace(SPACED, "$1"), bare.join(" ")].map(index.name);
    for (const group of groups.values()) {
      const weight = index.pages[group.page][4];
      const [best, ...rest] = group.hits.map((hit) => hit.score);
      const has = (known) => names.some((name) => known[group.page].has(name));
      const called = has(index.names) ? NAMED : has(index.headings) ? HEADED : 1;
      const titled = names.includes(index.titles[group.page]);
      // a list that is called so, or has just this sentence as a heading, is no less wanted than a lesson
      const listed = called === HEADED && names[0].split(" ").length > SENTENCE ? 1 : weight;
      const covered = sum([...group.met].map((term) => wanted.get(term))) / all;
      group.score = (best + REST * sum(rest)) * covered ** 2 * (titled ? TITLED : called * listed);
    }
    return [...groups.values()].sort((one, other) => other.score - one.score);
  }

  // More than 1 for a section that has what was typed word for word.
  function closeness({ strong, weak }, phrases) {
    return phrases.reduce((by, phrase) => by * (strong.includes(phrase) ? 1.6 : weak.includes(phrase) ? 1.25 : 1), 1);
  }

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  return { build, find };
})();
