/** Four-character formulas by theme and type, with how they spread. */
Z.panels.push({id: 'formulas', name: '四字格', count: function () { return Z.number(Z.formulaRows(Z.state.ft).length) + ' 个'; }, draw: function () {
  const rows = Z.formulaRows(Z.state.ft);
  const types = Z.tally(Z.formulaRows(''), function (r) { return r.f.type; });
  const themes = Z.themeCounts(Z.state.ft);
  return [Z.panelHead('四字格', '四个字的固定说法：哪些用得多，用在哪个主题，写在文章的什么地方。'),
    Z.h('div', {class: 'columns narrow-first'},
      Z.h('div', {class: 'side'}, Z.facet('类型', 'ft', types.map(function (t) { return {value: t[0], name: t[0], count: t[1]}; })),
        Z.facet('主题', 't', themes)),
      Z.part('四字格', '“均匀”是在各篇之间分布得是否均匀：1 是篇篇都用、用得一样多，0 是只在一篇里。“特色”标出比别的主题用得明显多的主题。', Z.table({class: 'phrases', caption: '四字格', rows: rows, first: 60,
        pick: function (r) { Z.remember(); Z.go({k: 'f:' + r.f.text}); }, isPicked: function (r) { return Z.state.k === 'f:' + r.f.text; }, columns: [
          {head: '四字格', cell: function (r) { return r.f.text; }}, {head: '篇数', number: true, cell: function (r) { return Z.of(r.documents, Z.papers.length); }},
          {head: '次数', number: true, cell: function (r) { return r.hits.length; }}, {head: '类型', class: 'short', cell: function (r) { return r.f.type; }},
          {head: '特色', class: 'short', cell: function (r) { return r.f.themes.slice(0, 2).join('、'); }},
          {head: '均匀', number: true, help: 'Juilland D', cell: function (r) { return Z.evenness(r.hits).toFixed(2); }},
          {head: '在文中的位置', class: 'spread-cell', cell: function (r) { return Z.spread(r.hits); }}]})))];
}});

Z.formulaRows = function (type) {
  return Z.data.formulas.filter(function (f) { return (!type || f.type === type) && Z.hasQuery(f.text); }).map(function (f) {
    const hits = Z.left(f.hits);
    return {f: f, hits: hits, documents: Z.documents(hits)};
  }).filter(function (r) { return r.hits.length; }).sort(function (a, b) { return b.documents - a.documents || b.hits.length - a.hits.length || a.f.number - b.f.number; });
};

/** How many formulas stand in passages on each theme. */
Z.themeCounts = function (type) {
  const counts = new Map();
  Z.data.formulas.forEach(function (f) {
    if ((type && f.type !== type) || !Z.hasQuery(f.text)) return;
    new Set(f.hits.filter(function (h) { return Z.chosen[h.p.paper.number] && Z.inPassage(h.p, 't'); }).map(function (h) { return h.p.theme; }))
      .forEach(function (t) { counts.set(t, (counts.get(t) || 0) + 1); });
  });
  return Array.from(counts).sort(function (a, b) { return b[1] - a[1]; }).slice(0, 14).map(function (c) {
    const name = Z.themeName(Z.data.themes[c[0]]);
    return {value: name, name: name, count: c[1]};
  });
};

/** Juilland's D over the chosen papers. */
Z.evenness = function (hits) {
  const counts = new Map();
  hits.forEach(function (h) { counts.set(h.p.paper, (counts.get(h.p.paper) || 0) + 1); });
  return Z.dispersion(Z.papers.map(function (p) { return counts.get(p) || 0; }), Z.papers.map(function (p) { return p.length; }));
};
