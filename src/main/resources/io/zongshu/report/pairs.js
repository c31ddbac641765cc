/** Which formulas stand side by side: parted by one mark, or the halves of a unit of eight characters. */
Z.panels.push({id: 'pairs', name: '搭配', count: function () { return Z.pairRows().length + ' 对'; }, draw: function () {
  const rows = Z.pairRows();
  const most = Z.tally([].concat.apply([], rows.map(function (r) { return [r.one, r.other]; })), function (n) { return n; })[0];
  const centre = Z.state.f || (most && most[0]);
  return [Z.panelHead('搭配', '哪些四字格常常并排出现，如“凝心聚力、真抓实干”。只列比偶然并排明显多的：“确定”在 3.84 以上；“倍数”是比偶然多多少，1 是多一倍，2 是多三倍。'),
    Z.h('div', {class: 'columns'},
      Z.part('常在一起的', null, Z.table({class: 'phrases', caption: '并排的四字格', rows: rows, first: 40, pick: function (r) { Z.remember(); Z.go({k: 'x:' + r.one + '+' + r.other, f: r.one}); },
        isPicked: function (r) { return Z.state.k === 'x:' + r.one + '+' + r.other; }, columns: [
          {head: '搭配', cell: function (r) { return r.one + '，' + r.other; }}, {head: '篇数', number: true, cell: function (r) { return Z.of(r.documents, Z.papers.length); }},
          {head: '次数', number: true, cell: function (r) { return r.count; }}, {head: '确定', number: true, help: '对数似然比 G²', cell: function (r) { return r.strength.toFixed(1); }}, {head: '倍数', number: true, help: 'log ratio', cell: function (r) { return r.ratio.toFixed(1); }}]})),
      centre ? Z.part('“' + centre + '”和谁在一起', '线越粗，并排的次数越多。点一个，以它为中心。', Z.star(centre, rows)) : null)];
}});

/** All pairs of formulas under the filters: computed once for each set of filters. */
Z.allPairs = function () {
  if (Z.pairCache) return Z.pairCache;
  const pairs = new Map();
  const totals = new Map();
  let all = 0;
  const note = function (p, one, other, start, end) {
    if (one === other || !Z.data.byText[one] || !Z.data.byText[other]) return;
    const key = one < other ? one + '+' + other : other + '+' + one;
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push({p: p, start: start, end: end, first: one});
    totals.set(one, (totals.get(one) || 0) + 1);
    totals.set(other, (totals.get(other) || 0) + 1);
    all++;
  };
  Z.papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      if (Z.inPassage(p)) Z.pairsOf(p, note);
    });
  });
  Z.pairCache = {pairs: pairs, totals: totals, all: all};
  return Z.pairCache;
};

Z.pairsOf = function (p, note) {
  const units = /[\u4e00-\u9fff]+/g;
  let before = null;
  let match = units.exec(p.text);
  while (match) {
    const unit = match[0];
    const start = match.index;
    if (unit.length === 8) note(p, unit.slice(0, 4), unit.slice(4), start, start + 8);
    else if (unit.length === 4 && before && start === before.end + 1 && '，、；,; 　'.indexOf(p.text.charAt(before.end)) >= 0) note(p, before.text, unit, before.start, start + 4);
    before = {text: unit.length === 4 ? unit : '', start: start, end: start + unit.length};
    match = units.exec(p.text);
  }
};

Z.pairRows = function () {
  const all = Z.allPairs();
  const rows = [];
  all.pairs.forEach(function (hits, key) {
    const names = key.split('+');
    const a = all.totals.get(names[0]);
    const b = all.totals.get(names[1]);
    const n = hits.length;
    const strength = Z.association(n, a - n, b - n, Math.max(0, 2 * all.all - a - b + n));
    if (strength < 3.84 || n * 2 * all.all <= a * b || n < 2 || !Z.hasQuery(key, names[0] + '，' + names[1])) return;
    const first = hits.filter(function (h) { return h.first === names[0]; }).length * 2 >= n ? 0 : 1;
    rows.push({one: names[first], other: names[1 - first], count: n, documents: Z.documents(hits), strength: strength,
      ratio: Math.log(n * 2 * all.all / (a * b)) / Math.LN2});
  });
  return rows.sort(function (x, y) { return y.documents - x.documents || y.count - x.count || y.strength - x.strength || (x.one < y.one ? -1 : 1); });
};

Z.pairHits = function (names) {
  const all = Z.allPairs().pairs;
  return all.get(names[0] + '+' + names[1]) || all.get(names[1] + '+' + names[0]) || [];
};

/** A formula in the middle, its mates around it. */
Z.star = function (centre, rows) {
  const mates = [];
  Z.allPairs().pairs.forEach(function (hits, key) {
    const names = key.split('+');
    if (names.indexOf(centre) >= 0) mates.push({name: names[0] === centre ? names[1] : names[0], count: hits.length});
  });
  mates.sort(function (a, b) { return b.count - a.count || (a.name < b.name ? -1 : 1); });
  const shown = mates.slice(0, 12);
  const strong = new Set(rows.filter(function (r) { return r.one === centre || r.other === centre; }).map(function (r) { return r.one === centre ? r.other : r.one; }));
  const svg = Z.s('svg', {class: 'star', viewBox: '0 0 480 380', role: 'group', 'aria-label': centre + '的搭配'}, shown.map(function (m, i) {
    const angle = 2 * Math.PI * i / shown.length - Math.PI / 2;
    const x = 240 + 178 * Math.cos(angle);
    const y = 190 + 150 * Math.sin(angle);
    const words = centre + '和' + m.name + '：' + m.count + ' 次';
    return [Z.s('line', {x1: 240, y1: 190, x2: x, y2: y, class: 'tie' + (strong.has(m.name) ? '' : ' weak'), 'stroke-width': Math.min(9, 1 + m.count)}),
      Z.s('g', {class: 'mate', role: 'button', 'aria-label': words, onclick: function () { Z.go({f: m.name, k: 'x:' + centre + '+' + m.name}); }}, Z.s('title', null, words),
        Z.s('rect', {x: x - 44, y: y - 14, width: 88, height: 28, rx: 14, class: 'node-box'}), Z.s('text', {x: x, y: y + 5, class: 'mate-name'}, m.name, Z.s('tspan', {class: 'node-count', dx: 3}, m.count)))];
  }), Z.s('g', {class: 'centre'}, Z.s('rect', {x: 186, y: 173, width: 108, height: 34, rx: 17}), Z.s('text', {x: 240, y: 196, class: 'mate-name'}, centre)));
  return [Z.roving(svg, '.mate'), Z.h('p', {class: 'note'}, mates.length ? '实线是明显常在一起的，虚线是偶尔并排的。共 ' + mates.length + ' 个。' : '按现在的筛选，它没有与别的四字格并排。')];
};
