/** Skeletons: which sections, in which order, how long, in how many papers. */
Z.panels.push({id: 'skeleton', name: '骨架', count: function () { return Z.papers.filter(function (p) { return p.sections.length; }).length + ' 篇'; }, draw: function () {
  const papers = Z.papers.filter(function (p) { return p.sections.length; });
  if (!papers.length) return [Z.panelHead('骨架', '一篇文章通常有哪几节，先写什么、后写什么，各占多少。'), Z.h('p', {class: 'empty'}, '现在选出的文章都没有分节的标题。')];
  return [
    Z.panelHead('骨架', '一篇文章通常有哪几节，先写什么、后写什么，各占多少。共 ' + Z.papers.length + ' 篇，其中 ' + papers.length + ' 篇分节，下面以这 ' + papers.length + ' 篇为底。'),
    Z.part('典型的样子', '每个文种里与各篇最接近的一种排法；宽窄是平均篇幅，下面是有这一节的篇数。少数几篇才有的主题合称“主要工作”。', Z.typical(Z.papers)),
    Z.part('先后', '一条带子是从一节到下一节，越宽走的文章越多。点一节，各栏就只看这个主题；点一条带子，看两节的标题。', Z.flow(papers)),
    Z.part('长短', '每个主题占全文的比例：粗线是中间一半的文章，竖线是正中间那篇，细线是最短到最长。', Z.shares(papers)),
    Z.part('一篇一行', '每行是一篇，从头到尾；空白处是开头、结尾和没有认出主题的段落。', Z.strips(papers))];
}});

/** One bar a genre. */
Z.typical = function (papers) {
  const genres = Z.tally(papers, function (p) { return p.genre; }).map(function (g) {
    const own = papers.filter(function (p) { return p.genre === g[0]; });
    return {genre: g[0], skeleton: Z.skeleton(own), all: own.length};
  }).filter(function (g) { return g.skeleton; }).slice(0, 4);
  return genres.map(function (g) {
    return Z.typicalBar(g.skeleton, Z.h('button', {type: 'button', class: 'link', onclick: function () { Z.toggle('g', g.genre); }}, g.genre === '未知' ? '文种未定' : g.genre));
  });
};

/** A skeleton as blocks as wide as their share of the length. */
Z.typicalBar = function (skeleton, name) {
  const whole = skeleton.sections.reduce(function (s, x) { return s + x.share; }, 0);
  if (Z.isMixed(skeleton)) return Z.h('p', {class: 'typical note'}, name, '：' + skeleton.papers + ' 篇分节，各篇写的主题不同，没有共同的排法。');
  return Z.h('div', {class: 'typical'}, Z.h('h4', null, name, '　' + skeleton.papers + ' 篇分节，完全这样排的 ' + Z.of(skeleton.same, skeleton.papers)),
    Z.roving(Z.h('ol', {class: 'blocks'}, skeleton.sections.map(function (s) {
      const own = s.theme === '主要工作';
      return Z.h('li', {style: 'flex-grow:' + (100 * s.share / whole).toFixed(1)}, Z.h('button', {type: 'button', class: 'block', disabled: own, 'aria-pressed': Z.state.t === s.theme ? 'true' : 'false',
        onclick: function () { Z.toggle('t', s.theme); }},
      Z.s('svg', {class: 'block-fill', 'aria-hidden': 'true', width: '100%', height: 8}, Z.s('rect', {width: '100%', height: 8, fill: Z.fillOf(s.theme)})),
      Z.h('span', {class: 'block-name'}, s.theme), Z.h('span', {class: 'block-count'}, '平均占 ' + Z.percent(s.share)), Z.h('span', {class: 'block-count'}, Z.of(s.documents, skeleton.papers))));
    })), 'button.block'));
};

/** How much of a paper each theme takes: least, quarter, middle, three quarters, most. */
Z.shares = function (papers) {
  const by = new Map();
  papers.forEach(function (p) {
    const own = new Map();
    p.sections.forEach(function (s) { own.set(s.theme, (own.get(s.theme) || 0) + s.length); });
    own.forEach(function (length, theme) {
      if (!by.has(theme)) by.set(theme, []);
      by.get(theme).push(length / p.length);
    });
  });
  const rows = Array.from(by).map(function (e) {
    return {theme: Z.data.themes[e[0]], shares: e[1].sort(function (a, b) { return a - b; })};
  }).sort(function (a, b) { return b.shares.length - a.shares.length || (a.theme < b.theme ? -1 : 1); }).slice(0, 14);
  const height = rows.length * 26 + 24;
  const most = Math.ceil(rows.reduce(function (m, r) { return Math.max(m, r.shares[r.shares.length - 1]); }, 0.1) * 10) / 10;
  const x = function (share) { return 200 + share / most * 620; };
  const svg = Z.s('svg', {class: 'shares', viewBox: '0 0 960 ' + height, role: 'group', 'aria-label': '各主题占全文的比例'},
    Array.from({length: Math.round(most * 10) + 1}, function (unused, i) { return i / 10; }).map(function (s) {
      return [Z.s('line', {x1: x(s), x2: x(s), y1: 4, y2: height - 20, class: 'grid'}), Z.s('text', {x: x(s), y: height - 4, class: 'tick'}, Z.percent(s))];
    }), rows.map(function (r, i) {
      const y = 17 + i * 26;
      const q = [0, 0.25, 0.5, 0.75, 1].map(function (n) { return Z.quantile(r.shares, n); });
      const words = r.theme + '：' + Z.of(r.shares.length, papers.length) + '有，正中间占 ' + Z.percent(q[2]) + '，一半在 ' + Z.percent(q[1]) + '—' + Z.percent(q[3]) + ' 之间';
      const on = Z.state.t === r.theme;
      return Z.s('g', {class: 'row' + (on ? ' on' : ''), role: 'button', 'aria-pressed': on ? 'true' : 'false', 'aria-label': words, onclick: function () { Z.toggle('t', r.theme); }},
        Z.s('title', null, words), Z.s('rect', {x: 0, y: y - 12, width: 960, height: 24, class: 'hit'}),
        Z.s('text', {x: 0, y: y + 5, class: 'row-name'}, r.theme), Z.s('text', {x: 190, y: y + 5, class: 'row-count'}, r.shares.length + '/' + papers.length),
        Z.s('line', {x1: x(q[0]), x2: x(q[4]), y1: y, y2: y, class: 'whisker'}), Z.s('rect', {x: x(q[1]), y: y - 6, width: Math.max(2, x(q[3]) - x(q[1])), height: 12, fill: Z.fillOf(r.theme), class: 'edge'}),
        Z.s('line', {x1: x(q[2]), x2: x(q[2]), y1: y - 9, y2: y + 9, class: 'middle'}), Z.s('text', {x: 830, y: y + 5, class: 'row-value'}, Z.percent(q[2])));
    }));
  return Z.roving(svg, '.row');
};

Z.strips = function (papers) {
  const used = Z.tally([].concat.apply([], papers.map(function (p) { return p.sections; })), function (s) { return Z.data.themes[s.theme]; })
    .map(function (t) { return t[0]; }).filter(function (t) { return Z.fillOf(t) !== 'var(--blank)'; });
  const order = papers.slice().sort(function (a, b) {
    const x = a.sections.map(function (s) { return Z.data.themes[s.theme]; }).join();
    const y = b.sections.map(function (s) { return Z.data.themes[s.theme]; }).join();
    return x < y ? -1 : x > y ? 1 : a.number - b.number;
  });
  return [Z.legend(used), Z.roving(Z.h('div', {class: 'strips'}, order.slice(0, 150).map(function (p) {
    return Z.h('button', {type: 'button', class: 'plot-row', title: '只看这一篇', onclick: function () { Z.toggle('d', p.number); }},
      Z.h('span', {class: 'plot-name'}, p.title || Z.fileName(p.file)), Z.strip(p, 600));
  })), 'button.plot-row'), order.length > 150 && Z.h('p', {class: 'note'}, '只画了 150 篇，共 ' + order.length + ' 篇。')];
};
