/** Two sets of papers against each other: how they are built and what they say more often. */
Z.panels.push({id: 'compare', name: '对比', count: function () { return Z.state.a ? '两组' : ''; }, draw: function () {
  const lead = '两组文章比一比：这个单位和其他单位，今年和去年，好稿和其余的。看结构差在哪里，哪些话用得多、哪些用得少。';
  const sets = Z.comparedSets();
  const head = [Z.panelHead('对比', lead), Z.setChooser(sets)];
  if (!Z.state.a) return head.concat(Z.h('p', {class: 'empty'}, '先在上面选一组。也可以在“总览”里勾选几篇，再点“和其余的比”。'));
  if (!sets.a.papers.length || !sets.b.papers.length) return head.concat(Z.h('p', {class: 'empty'}, (sets.a.papers.length ? '对照的一组' : '第一组') + '没有文章，换一个条件再看。'));
  const what = Z.state.c || 'f';
  return head.concat([
    Z.part('骨架', '两组各自典型的排法，宽窄是平均篇幅。', [sets.a, sets.b].map(function (s) {
      const skeleton = Z.skeleton(s.papers);
      return skeleton ? Z.typicalBar(skeleton, Z.h('b', null, s.name)) : Z.h('p', {class: 'note'}, s.name + '：没有分节的文章。');
    })),
    Z.part('篇幅', '■ ' + sets.a.name + '　□ ' + sets.b.name + '。主题、语步是占全文的比例（各篇合计）。', Z.structureGap(sets)),
    Z.part('用语', '左边是“' + sets.a.name + '”用得多的，右边是“' + sets.b.name + '”用得多的，差别最确定的在前。每万字次数后面是有它的篇数。', Z.switches('比什么', 'c', [['', '四字格'], ['w', '词语'], ['r', '句式']], Z.state.c || ''),
      Z.keyTables(sets, what), Z.h('p', {class: 'note'}, '“确定”是对数似然比 G²：3.84 以上有 95% 的把握不是偶然，6.63 以上 99%，15.13 以上 99.99%。“倍数”是频率比的 log₂：1 是多一倍，2 是多三倍。一组里只有一篇用的不列。'))]);
}});

Z.specNames = {u: '单位', y: '时期', g: '文种', d: '文章', n: '文件'};

/** A set by its condition: kind and value, as u:云川市; a value that no paper has as a whole may be a part of theirs. */
Z.setOf = function (spec) {
  const kind = spec.charAt(0);
  const value = spec.slice(2);
  const numbers = value.split(',');
  const field = {u: 'unit', y: 'period', g: 'genre'}[kind];
  const exact = field && Z.data.papers.some(function (p) { return p[field] === value; });
  const has = function (p) { return exact ? p[field] === value : p[field].indexOf(value) >= 0; };
  const test = {u: has, y: has, g: has,
    n: function (p) { return p.file.indexOf(value) >= 0; }, d: function (p) { return numbers.indexOf(String(p.number)) >= 0; }}[kind] || function () { return false; };
  return {spec: spec, name: kind === 'd' ? Z.filterText('d', value) : Z.specNames[kind] === '文件' ? '文件名有“' + value + '”的' : value === '未知' ? Z.specNames[kind] + '未知' : value, papers: Z.papers.filter(test)};
};

Z.comparedSets = function () {
  const a = Z.setOf(Z.state.a || '');
  const own = new Set(a.papers);
  const b = Z.state.v ? Z.setOf(Z.state.v) : {spec: '', name: '其余的', papers: Z.papers.filter(function (p) { return !own.has(p); })};
  if (Z.state.v) b.papers = b.papers.filter(function (p) { return !own.has(p); });
  return {a: a, b: b};
};

Z.setChooser = function (sets) {
  const groups = [['g', 'genre'], ['y', 'period'], ['u', 'unit']].map(function (k) {
    return {key: k[0], name: Z.specNames[k[0]], values: Z.tally(Z.papers, function (p) { return p[k[1]]; })};
  });
  const select = function (key, label, empty) {
    const chosen = Z.state[key] || '';
    const known = groups.some(function (g) { return g.values.some(function (v) { return g.key + ':' + v[0] === chosen; }); });
    const box = Z.h('select', {onchange: function () {
      const change = {};
      change[key] = box.value || null;
      Z.go(change);
    }}, Z.h('option', {value: ''}, empty), chosen && !known && Z.h('option', {value: chosen}, Z.setOf(chosen).name),
    groups.map(function (g) {
      return Z.h('optgroup', {label: g.name}, g.values.map(function (v) { return Z.h('option', {value: g.key + ':' + v[0]}, v[0] + '（' + v[1] + ' 篇）'); }));
    }));
    box.value = chosen;
    return Z.h('label', {class: 'chooser'}, label, box);
  };
  const size = function (s) { return s.papers.length + ' 篇、' + Z.length(s.papers.reduce(function (n, p) { return n + p.length; }, 0)); };
  return Z.h('div', {class: 'choosers'}, select('a', '看这一组', '请选'), select('v', '对照这一组', '其余的'),
    Z.state.a && Z.h('button', {type: 'button', class: 'plain', disabled: !Z.state.v, onclick: function () { Z.go({a: Z.state.v, v: Z.state.a}); }}, '换过来'),
    Z.state.a && Z.h('p', {class: 'sizes'}, Z.h('b', null, sets.a.name), '：' + size(sets.a) + '　对　', Z.h('b', null, sets.b.name), '：' + size(sets.b),
      sets.a.papers.length < 3 || sets.b.papers.length < 3 ? '。篇数太少，差别可能只是个别文章的写法。' : ''));
};

/** Numbers of a set's structure, each as name, value, and words for it. */
Z.setFigures = function (papers) {
  const length = papers.reduce(function (s, p) { return s + p.length; }, 0) || 1;
  const themes = new Map();
  const moves = new Map();
  papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      const t = Z.theme(p);
      if (t) themes.set(t, (themes.get(t) || 0) + p.text.length / length);
      if (p.move) moves.set(p.move, (moves.get(p.move) || 0) + p.text.length / length);
    });
  });
  return {themes: themes, moves: moves};
};

Z.structureGap = function (sets) {
  const a = Z.setFigures(sets.a.papers);
  const b = Z.setFigures(sets.b.papers);
  const rows = [];
  ['themes', 'moves'].forEach(function (kind) {
    const names = new Set(Array.from(a[kind].keys()).concat(Array.from(b[kind].keys())));
    Array.from(names).map(function (n) { return {kind: kind, name: n, a: a[kind].get(n) || 0, b: b[kind].get(n) || 0}; })
      .filter(function (r) { return Math.max(r.a, r.b) >= 0.005; })
      .sort(function (x, y) { return Math.max(y.a, y.b) - Math.max(x.a, x.b); }).slice(0, 10).forEach(function (r) { rows.push(r); });
  });
  const most = rows.reduce(function (m, r) { return Math.max(m, r.a, r.b); }, 0.05);
  const half = function (kind, label) {
    const own = rows.filter(function (r) { return r.kind === kind; });
    const x = function (v) { return 118 + 280 * v / most; };
    return Z.h('div', null, Z.h('h4', null, label), Z.s('svg', {class: 'gap', viewBox: '0 0 480 ' + (own.length * 26 + 8), role: 'img', 'aria-label': label + '：' + own.map(function (r) { return r.name + ' ' + Z.percent(r.a) + ' 对 ' + Z.percent(r.b); }).join('，')}, own.map(function (r, i) {
      const y = 16 + i * 26;
      return [Z.s('text', {x: 0, y: y + 5, class: 'row-name'}, r.name), Z.s('line', {x1: x(0), x2: x(most), y1: y, y2: y, class: 'grid'}), Z.s('line', {x1: x(r.a), x2: x(r.b), y1: y, y2: y, class: 'gap-line'}),
        Z.s('rect', {x: x(r.b) - 6, y: y - 6, width: 12, height: 12, class: 'second'}), Z.s('rect', {x: x(r.a) - 6, y: y - 6, width: 12, height: 12, class: 'first'}),
        Z.s('text', {x: 478, y: y + 5, class: 'row-value end'}, Z.percent(r.a) + ' 对 ' + Z.percent(r.b))];
    })));
  };
  return Z.h('div', {class: 'columns even'}, half('themes', '主题'), half('moves', '语步'));
};

/** What one set says more often than the other, both ways. */
Z.keyRows = function (sets, what) {
  const inA = new Set(sets.a.papers);
  const inB = new Set(sets.b.papers);
  const size = function (papers) { return papers.reduce(function (s, p) { return s + p.length; }, 0); };
  const sizeA = size(sets.a.papers);
  const sizeB = size(sets.b.papers);
  const items = what === 'w' ? Z.wordCounts(inA, inB) : Z.hitCounts(what === 'r' ? Z.data.frames : Z.data.formulas, inA, inB);
  return items.filter(function (i) { return Z.hasQuery(i.text); }).map(function (i) {
    i.g = Z.keyness(i.a, i.b, sizeA, sizeB);
    i.ratio = Z.logRatio(i.a, i.b, sizeA, sizeB);
    i.rateA = 10000 * i.a / sizeA;
    i.rateB = 10000 * i.b / sizeB;
    return i;
  }).filter(function (i) { return Math.abs(i.g) >= 3.84; }).sort(function (x, y) { return Math.abs(y.g) - Math.abs(x.g) || (x.text < y.text ? -1 : 1); });
};

Z.hitCounts = function (phrases, inA, inB) {
  return phrases.map(function (f) {
    const a = f.hits.filter(function (h) { return inA.has(h.p.paper) && Z.inPassage(h.p); });
    const b = f.hits.filter(function (h) { return inB.has(h.p.paper) && Z.inPassage(h.p); });
    return {text: f.text, k: (f.kind ? 'r:' : 'f:') + f.text, a: a.length, b: b.length, papersA: Z.documents(a), papersB: Z.documents(b)};
  });
};

Z.wordCounts = function (inA, inB) {
  const words = Z.data.words.list.map(function (w) { return {text: w, k: 's:' + w, a: 0, b: 0, papersA: 0, papersB: 0}; });
  Z.data.papers.forEach(function (paper) {
    const counts = Z.data.words.counts[paper.number];
    const side = inA.has(paper) ? 'a' : inB.has(paper) ? 'b' : null;
    if (!side) return;
    for (let i = 0; i < counts.length; i += 2) {
      words[counts[i]][side] += counts[i + 1];
      words[counts[i]][side === 'a' ? 'papersA' : 'papersB']++;
    }
  });
  return words;
};

Z.keyTables = function (sets, what) {
  const rows = Z.keyRows(sets, what);
  const side = function (name, own, papers, rate, other, total, otherRate, totalOther) {
    return Z.h('div', null, Z.h('h4', null, '“' + name + '”用得多'), Z.table({class: 'phrases', caption: name + '用得多的', rows: own, first: 25, empty: '没有明显用得多的。', pick: function (r) { Z.remember(); Z.go({k: r.k}); }, isPicked: function (r) { return Z.state.k === r.k; }, columns: [
      {head: '说法', cell: function (r) { return Z.slotted(r.text); }}, {head: '这一组', number: true, cell: function (r) { return r[rate].toFixed(1) + '（' + r[papers] + '/' + total + '）'; }},
      {head: '另一组', number: true, cell: function (r) { return r[otherRate].toFixed(1) + '（' + r[other] + '/' + totalOther + '）'; }},
      {head: '倍数', number: true, help: 'log ratio', cell: function (r) { return Math.abs(r.ratio).toFixed(1); }}, {head: '确定', number: true, help: '对数似然比 G²', cell: function (r) { return Math.abs(r.g).toFixed(1); }}]}));
  };
  const a = sets.a.papers.length;
  const b = sets.b.papers.length;
  const enough = function (key, total) { return function (r) { return r[key] >= Math.min(2, total); }; };
  return Z.h('div', {class: 'columns even'}, side(sets.a.name, rows.filter(function (r) { return r.g > 0; }).filter(enough('papersA', a)), 'papersA', 'rateA', 'papersB', a, 'rateB', b),
    side(sets.b.name, rows.filter(function (r) { return r.g < 0; }).filter(enough('papersB', b)), 'papersB', 'rateB', 'papersA', b, 'rateA', a));
};
