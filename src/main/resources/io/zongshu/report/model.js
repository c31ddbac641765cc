/** The data as the page uses it: papers with paragraphs that know their place, and where each phrase stands. */
Z.load = function () {
  const raw = JSON.parse(document.getElementById('data').textContent);
  const data = {about: raw.about, themes: raw.themes, moves: raw.moves, skeletons: raw.skeletons, words: raw.words};
  data.papers = raw.papers.map(Z.paper);
  data.characters = data.papers.reduce(function (sum, p) { return sum + p.length; }, 0);
  data.formulas = raw.formulas.map(function (f, i) {
    return {number: i, text: f[0], type: f[1], tone: f[2], themes: f[3], hits: []};
  });
  Z.findFormulas(data);
  data.formulas = data.formulas.filter(function (f) { return f.hits.length > 0; });
  data.frames = raw.frames.map(function (f, i) {
    f.number = i;
    return Z.frame(data, f);
  });
  data.patterns = raw.patterns.map(function (p) { return Z.pattern(data, p); });
  data.byText = {};
  data.formulas.forEach(function (f) { data.byText[f.text] = f; });
  return data;
};

Z.paper = function (raw, number) {
  const paper = {number: number, id: raw.id, file: raw.file, title: raw.title, genre: raw.genre, unit: raw.unit,
    period: raw.period, length: 0, paragraphs: [], sections: []};
  raw.text.forEach(function (row, i) {
    const level = row[0].indexOf('heading') === 0 ? Number(row[0].slice(7)) : 0;
    paper.paragraphs.push({paper: paper, number: i, role: row[0], level: level, theme: row[1], move: row[2], text: row[3],
      at: paper.length});
    paper.length += row[3].length;
  });
  paper.paragraphs.forEach(function (p) {
    p.position = paper.length ? (p.at + p.text.length / 2) / paper.length : 0;
    p.bin = Math.min(9, Math.floor(p.position * 10));
  });
  paper.sections = Z.sections(paper);
  paper.paths = raw.paths;
  paper.headings = Z.headings(paper);
  return paper;
};

/** The headings above a place, highest first; a heading's own are those above it. */
Z.path = function (p, offset) {
  const paths = p.paper.paths;
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paths[middle][0] < p.number || (paths[middle][0] === p.number && paths[middle][1] <= offset)) low = middle + 1;
    else high = middle;
  }
  const path = low ? paths[low - 1][2] : [];
  return p.level ? path.slice(0, -1) : path;
};

/** All headings of a paper in order, those that stand alone and those that run into their paragraph. */
Z.headings = function (paper) {
  return paper.paths.filter(function (change) { return change[2].length > 0; }).map(function (change) {
    const p = paper.paragraphs[change[0]];
    const text = change[2][change[2].length - 1];
    return {p: p, text: text, level: change[2].length, alone: p.level > 0, start: change[1], end: change[1] + text.length};
  });
};

/** The sections of a paper: neighbouring paragraphs of one theme; those without a theme belong to none. */
Z.sections = function (paper) {
  const sections = [];
  paper.paragraphs.forEach(function (p) {
    if (!p.theme) return;
    const last = sections[sections.length - 1];
    if (last && last.theme === p.theme) {
      last.length += p.text.length;
      last.paragraphs.push(p);
    } else sections.push({theme: p.theme, length: p.text.length, paragraphs: [p]});
  });
  return sections;
};

/** All places of all formulas, in one pass over the texts. */
Z.findFormulas = function (data) {
  const known = new Map();
  data.formulas.forEach(function (f) {
    const length = f.text.length;
    if (!known.has(length)) known.set(length, new Map());
    known.get(length).set(f.text, f);
  });
  known.forEach(function (formulas, length) {
    data.papers.forEach(function (paper) {
      paper.paragraphs.forEach(function (p) {
        const free = new Map();
        for (let i = 0; i + length <= p.text.length; i++) {
          const f = formulas.get(p.text.substr(i, length));
          if (f && i >= (free.get(f) || 0)) {
            f.hits.push({p: p, start: i, end: i + length});
            free.set(f, i + length);
          }
        }
      });
    });
  });
};

Z.frame = function (data, raw) {
  return {number: raw.number, text: raw[0], kind: raw[1], documents: raw[2], occurrences: raw[3], hits: raw[4].map(function (h) {
    const slots = [];
    for (let i = 4; i + 1 < h.length; i += 2) slots.push([h[i], h[i + 1]]);
    return {p: data.papers[h[0]].paragraphs[h[1]], start: h[2], end: h[3], slots: slots};
  })};
};

Z.pattern = function (data, raw) {
  return {text: raw[0], shape: raw[1], documents: raw[2], hits: raw.slice(3).map(function (m) {
    return {p: data.papers[m[0]].paragraphs[m[1]], start: m[2], end: m[3], theme: m[4]};
  })};
};

/** What fills the slots of a heading pattern at each of its places; neighbouring slots count as one. */
Z.headingSlots = function (pattern) {
  const names = pattern.text.match(/(⟨[^⟩]*⟩)+/g) || [];
  const literal = function (text) {
    return text.split('').map(function (c) { return c === '，' ? '[，；：,　 ]+' : c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'); }).join('');
  };
  const whole = new RegExp('^\\s*' + pattern.text.split(/((?:⟨[^⟩]*⟩)+)/).map(function (part) {
    return part.charAt(0) === '⟨' ? '([^，；：,　 ]+?)' : literal(part);
  }).join('') + '\\s*$');
  const hits = pattern.hits.map(function (h) {
    const match = whole.exec(h.p.text.slice(h.start, h.end));
    if (!match) return h;
    let at = h.start;
    const slots = match.slice(1).map(function (filler) {
      const from = h.p.text.indexOf(filler, at);
      at = from + filler.length;
      return [from, at];
    });
    return {p: h.p, start: h.start, end: h.end, theme: h.theme, slots: slots};
  });
  return {names: names, hits: hits};
};

/** Where in its paper a place is, 0 to 1. */
Z.place = function (hit) {
  return hit.p.paper.length ? (hit.p.at + hit.start) / hit.p.paper.length : 0;
};
