/** How papers go from section to section: one column a section, bands as wide as papers are many. */
Z.flow = function (papers) {
  const most = 6;
  const columns = [];
  const named = function (paper, i) { return i < paper.sections.length ? Z.data.themes[paper.sections[i].theme] : null; };
  const lengths = papers.map(function (p) { return p.sections.length; }).sort(function (a, b) { return a - b; });
  const depth = Math.min(7, lengths.length ? Z.quantile(lengths, 0.95) | 0 : 0);
  for (let i = 0; i < depth; i++) {
    const counts = Z.tally(papers, function (p) { return named(p, i); });
    const shown = counts.slice(0, most).filter(function (c, k) { return k === 0 || c[1] >= papers.length * 0.025; });
    columns.push({shown: shown, rest: counts.slice(shown.length).reduce(function (s, c) { return s + c[1]; }, 0)});
  }
  const node = function (paper, i) {
    const name = named(paper, i);
    if (name === null || i >= columns.length) return null;
    return columns[i].shown.some(function (c) { return c[0] === name; }) ? name : '其他';
  };
  return Z.drawFlow(papers, columns, node);
};

Z.drawFlow = function (papers, columns, node) {
  const width = 960;
  const height = 390;
  const top = 28;
  const gap = 7;
  const total = papers.length || 1;
  const box = columns.length ? Math.min(132, (width - 40) / columns.length * 0.66) : 100;
  const step = columns.length > 1 ? (width - box) / (columns.length - 1) : 0;
  const scale = (height - top - 6 * gap) / total;
  const places = columns.map(function (c, i) {
    let y = top;
    const nodes = c.shown.concat(c.rest ? [['其他', c.rest]] : []).map(function (n) {
      const one = {name: n[0], count: n[1], x: i * step, y: y, height: Math.max(3, n[1] * scale), out: 0, into: 0};
      y += one.height + gap;
      return one;
    });
    return new Map(nodes.map(function (n) { return [n.name, n]; }));
  });
  const bands = [];
  for (let i = 0; i + 1 < columns.length; i++) {
    const steps = Z.tally(papers, function (p) {
      const from = node(p, i);
      const to = node(p, i + 1);
      return from && to ? from + '\t' + to : null;
    });
    const order = function (name, k) { return Array.from(places[k].keys()).indexOf(name); };
    steps.map(function (s) { return {from: s[0].split('\t')[0], to: s[0].split('\t')[1], count: s[1]}; })
      .sort(function (a, b) { return order(a.from, i) - order(b.from, i) || order(a.to, i + 1) - order(b.to, i + 1); })
      .forEach(function (s) {
        const from = places[i].get(s.from);
        const to = places[i + 1].get(s.to);
        const thick = s.count * scale;
        const y1 = from.y + from.out + thick / 2;
        const y2 = to.y + to.into + thick / 2;
        from.out += thick;
        to.into += thick;
        const x1 = from.x + box;
        const x2 = to.x;
        bands.push(Z.s('path', {class: 'band', d: 'M' + x1 + ' ' + y1 + 'C' + (x1 + x2) / 2 + ' ' + y1 + ' ' + (x1 + x2) / 2 + ' ' + y2 + ' ' + x2 + ' ' + y2,
          'stroke-width': Math.max(1, thick), onclick: function () { Z.go({k: 'n:' + s.from + '>' + s.to}); }},
        Z.s('title', null, '第' + (i + 1) + '节“' + s.from + '”之后接“' + s.to + '”：' + Z.of(s.count, total))));
      });
  }
  const boxes = [].concat.apply([], places.map(function (nodes, i) {
    return Array.from(nodes.values()).map(function (n) { return Z.flowNode(n, i, box, total); });
  }));
  const svg = Z.s('svg', {class: 'flow', viewBox: '0 0 ' + width + ' ' + (height + 8), role: 'group', 'aria-label': '各节主题的先后'},
    columns.map(function (c, i) {
      const having = c.shown.reduce(function (s, x) { return s + x[1]; }, c.rest);
      return Z.s('text', {x: i * step + box / 2, y: 14, class: 'column-name'}, '第' + (i + 1) + '节（' + Z.of(having, total) + '）');
    }), bands, boxes);
  return Z.roving(svg, '.node');
};

Z.flowNode = function (n, i, box, total) {
  const on = Z.state.t === n.name;
  const words = '第' + (i + 1) + '节是“' + n.name + '”：' + Z.of(n.count, total);
  const pick = n.name === '其他' ? null : function () { Z.toggle('t', n.name); };
  const roomy = n.height >= 36;
  return Z.s('g', {class: 'node' + (on ? ' on' : ''), role: 'button', 'aria-pressed': on ? 'true' : 'false', 'aria-label': words, onclick: pick},
    Z.s('title', null, words),
    Z.s('rect', {x: n.x, y: n.y, width: box, height: n.height, rx: 2, class: 'node-box'}),
    Z.s('rect', {x: n.x, y: n.y, width: 7, height: n.height, fill: Z.fillOf(n.name), class: 'edge'}),
    n.height >= 9 && Z.s('text', {x: n.x + 13, y: n.y + n.height / 2 + (roomy ? -2 : n.height < 16 ? 3.5 : 5), class: n.height < 16 ? 'node-name small' : 'node-name'},
      Z.cut(n.name, Math.floor((box - (roomy ? 16 : 44)) / 13)),
      !roomy && Z.s('tspan', {class: 'node-count', dx: 4}, n.count)),
    roomy && Z.s('text', {x: n.x + 13, y: n.y + n.height / 2 + 14, class: 'node-count'}, n.count + '/' + total));
};
