/** What the filters leave: papers, paragraphs, places. */
Z.filterNames = {g: '文种', u: '单位', y: '时期', d: '文章', t: '主题', m: '语步', b: '位置', ft: '类型', fk: '句式类别', h: '标题', q: '含有'};

Z.filterText = function (key, value) {
  if (key === 'b') return value * 10 + '%—' + (Number(value) * 10 + 10) + '%';
  if (key === 'h') return Z.headingKinds[value] || value;
  if (key === 'd') {
    const numbers = value.split(',');
    const one = numbers.length === 1 && Z.data.papers[numbers[0]];
    return one ? one.title || one.file : '选出的 ' + numbers.length + ' 篇';
  }
  return value;
};

Z.theme = function (p) { return Z.data.themes[p.theme]; };

/** The name of a theme, the passages without one included. */
Z.themeName = function (name) { return name || '开篇及其他'; };

/** Whether a paper has what the filters of papers ask for. */
Z.paperFits = function (paper, state) {
  const numbers = state.d ? state.d.split(',') : null;
  return (!state.g || paper.genre === state.g) && (!state.u || paper.unit === state.u)
    && (!state.y || paper.period === state.y) && (!numbers || numbers.indexOf(String(paper.number)) >= 0);
};

/** The papers that are left, and whether passages are filtered too. */
Z.select = function () {
  const state = Z.state;
  const chosen = Z.data.papers.map(function (p) { return Z.paperFits(p, state); });
  const theme = state.t === undefined ? -1 : Z.data.themes.indexOf(state.t === '开篇及其他' ? '' : state.t);
  Z.chosen = chosen;
  Z.papers = Z.data.papers.filter(function (p) { return chosen[p.number]; });
  Z.inPassage = function (p, without) {
    return (without === 't' || state.t === undefined || p.theme === theme)
      && (without === 'm' || !state.m || p.move === state.m)
      && (without === 'b' || !state.b || p.bin === Number(state.b));
  };
  Z.isPassage = state.t !== undefined || Boolean(state.m) || Boolean(state.b);
  Z.fits = function (p) { return chosen[p.paper.number] && Z.inPassage(p); };
  Z.matcher = Z.matching(state.q || '');
};

/** Of places those that the filters leave. */
Z.left = function (hits) { return hits.filter(function (h) { return Z.fits(h.p); }); };

/** How many papers places are in. */
Z.documents = function (hits) {
  const seen = new Set();
  hits.forEach(function (h) { seen.add(h.p.paper.number); });
  return seen.size;
};

/** A search text as a test: ？ or ? is one character, * a few; the rest as written. */
Z.matching = function (query) {
  const text = query.trim();
  if (!text) return null;
  return new RegExp(Z.wild(text));
};

Z.wild = function (text) {
  return text.split(/(⟨[^⟩]*⟩|[?？*＊])/).map(function (part) {
    if (part === '?' || part === '？') return '[^，。；：！？\\s]';
    if (part === '*' || part === '＊' || part.charAt(0) === '⟨') return '[^，。；：！？\\s]{1,24}?';
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }).join('');
};

/** Whether a line of a list has the searched words in any of its texts. */
Z.hasQuery = function () {
  const texts = Array.prototype.slice.call(arguments);
  return !Z.matcher || texts.some(function (t) { return Z.matcher.test(t); });
};
