/** Rhetorical moves by position: how much of each tenth of the papers each move takes. */
Z.panels.push({id: 'moves', name: '语步', count: function () { return Z.tally(Z.bodies(), function (p) { return p.move || null; }).length + ' 种'; }, draw: function () {
  const lead = '每一段在文中起什么作用，写在文章的哪里。方块越大，那一段位置上写它的字越多。';
  const all = Z.bodies();
  if (!all.length) return [Z.panelHead('语步', lead), Z.h('p', {class: 'empty'}, '按现在的筛选没有段落。')];
  return [Z.panelHead('语步', lead), Z.part('位置', '横着从文首到文末分十段。点一格，看那里的段落；点名称，各栏只看这个语步。', Z.moveMatrix(all)),
    Z.part('接什么', '一段之后常接哪个语步（只数相邻的两段）。', Z.moveSteps())];
}});

/** Body paragraphs that have a move, in the chosen papers and the chosen theme. */
Z.bodies = function () {
  const all = [];
  Z.papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      if (p.role === 'body' && p.move && (Z.state.t === undefined || Z.themeName(Z.theme(p)) === Z.state.t)) all.push(p);
    });
  });
  return all;
};

Z.moveMatrix = function (all) {
  const cells = new Map();
  const totals = new Array(10).fill(0);
  let whole = 0;
  all.forEach(function (p) {
    const key = p.move + p.bin;
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(p);
    totals[p.bin] += p.text.length;
    whole += p.text.length;
  });
  const moves = Z.data.moves.filter(function (m) { return all.some(function (p) { return p.move === m; }); });
  const rowHeight = 40;
  const left = 96;
  const cell = 58;
  const height = moves.length * rowHeight + 40;
  const svg = Z.s('svg', {class: 'matrix', viewBox: '0 0 960 ' + height, role: 'group', 'aria-label': '语步在文中的位置'},
    totals.map(function (t, i) { return Z.s('text', {x: left + i * cell + cell / 2, y: 16, class: 'tick'}, i === 0 ? '文首' : i === 9 ? '文末' : i * 10 + '%'); }),
    Z.s('text', {x: 720, y: 16, class: 'tick start'}, '篇数'), Z.s('text', {x: 832, y: 16, class: 'tick start'}, '篇幅'),
    moves.map(function (m, r) {
      const y = 26 + r * rowHeight;
      const own = all.filter(function (p) { return p.move === m; });
      const papers = Z.documents(own.map(function (p) { return {p: p}; }));
      const share = own.reduce(function (s, p) { return s + p.text.length; }, 0) / whole;
      const on = Z.state.m === m;
      return [Z.s('g', {class: 'row' + (on ? ' on' : ''), role: 'button', 'aria-pressed': on ? 'true' : 'false', 'aria-label': m + '：' + Z.of(papers, Z.papers.length) + '，占 ' + Z.percent(share),
        onclick: function () { Z.toggle('m', m); }},
      Z.s('rect', {x: 0, y: y, width: 960, height: rowHeight - 2, class: 'hit'}), Z.s('text', {x: 4, y: y + 25, class: 'row-name'}, m),
      Z.s('text', {x: 720, y: y + 25, class: 'row-value'}, Z.of(papers, Z.papers.length)), Z.s('rect', {x: 832, y: y + 13, width: Math.max(1, 80 * share), height: 12, class: 'ink'}),
      Z.s('text', {x: 838 + 80 * share, y: y + 25, class: 'row-value'}, Z.percent(share))),
      totals.map(function (t, i) {
        const here = cells.get(m + i);
        if (!here) return Z.s('circle', {cx: left + i * cell + cell / 2, cy: y + 19, r: 1, class: 'none'});
        const part = here.reduce(function (s, p) { return s + p.text.length; }, 0) / t;
        const side = Math.max(3, Math.sqrt(part) * 34);
        const words = m + '，' + Z.filterText('b', i) + '处：' + here.length + ' 段，占那里的 ' + Z.percent(part);
        return Z.s('g', {class: 'cell' + (on && Z.state.b === String(i) ? ' on' : ''), role: 'button', 'aria-label': words, onclick: function () { Z.go({m: m, b: i || '0', k: 'p:'}); }},
          Z.s('title', null, words), Z.s('rect', {x: left + i * cell, y: y, width: cell, height: rowHeight - 2, class: 'hit'}),
          Z.s('rect', {x: left + i * cell + (cell - side) / 2, y: y + 19 - side / 2, width: side, height: side, class: 'ink'}),
          part >= 0.3 && Z.s('text', {x: left + i * cell + cell / 2, y: y + 23, class: 'on-ink'}, Math.round(part * 100)));
      })];
    }));
  return Z.roving(svg, '.row, .cell');
};

Z.moveSteps = function () {
  const steps = [];
  Z.papers.forEach(function (paper) {
    let before = null;
    paper.paragraphs.forEach(function (p) {
      if (p.role !== 'body' || !p.move) return;
      if (before && before.move !== p.move) steps.push({from: before.move, to: p.move, p: p});
      before = p;
    });
  });
  const rows = Z.tally(steps, function (s) { return s.from + '\t' + s.to; }).slice(0, 12).map(function (s) {
    const names = s[0].split('\t');
    const base = steps.filter(function (x) { return x.from === names[0]; }).length;
    const own = steps.filter(function (x) { return x.from === names[0] && x.to === names[1]; });
    return {from: names[0], to: names[1], count: s[1], base: base, papers: Z.documents(own)};
  });
  return Z.table({caption: '语步之间', rows: rows, empty: '没有相接的语步。', columns: [
    {head: '先写', cell: function (r) { return r.from; }}, {head: '后写', cell: function (r) { return r.to; }},
    {head: '次数', number: true, cell: function (r) { return r.count; }}, {head: '篇数', number: true, cell: function (r) { return Z.of(r.papers, Z.papers.length); }},
    {head: '换语步时这样换的', class: 'wide', cell: function (r) { return Z.bar(r.count / r.base, Z.percent(r.count / r.base) + '（' + r.count + '/' + r.base + '）'); }}]});
};
