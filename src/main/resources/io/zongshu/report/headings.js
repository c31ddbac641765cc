/** Headings and the patterns they are built on, with what fills the slots. */
Z.panels.push({id: 'headings', name: '标题', count: function () { return Z.headingRows().length + ' 个'; }, draw: function () {
  const rows = Z.headingRows();
  const patterns = Z.patternRows();
  return [Z.panelHead('标题', '标题用什么句式，同一主题的标题各家怎么写。共 ' + rows.length + ' 个标题，在 ' + Z.of(Z.documents(rows.map(function (p) { return {p: p}; })), Z.papers.length) + '里。'),
    Z.h('div', {class: 'columns'},
      Z.part('句式', '一篇里并列的几个标题用同一个句式，叫排比标题。字数是各分句的字数，n 是不定。', Z.table({caption: '标题句式', rows: patterns, first: 25,
        pick: function (r) { Z.remember(); Z.go({k: 'h:' + r.text + '#' + r.shape}); }, isPicked: function (r) { return Z.state.k === 'h:' + r.text + '#' + r.shape; }, columns: [
          {head: '句式', cell: function (r) { return Z.slotted(r.text); }}, {head: '字数', class: 'short', cell: function (r) { return r.shape; }},
          {head: '篇数', number: true, cell: function (r) { return Z.of(r.papers, Z.papers.length); }}, {head: '标题', number: true, cell: function (r) { return r.hits.length; }}]})),
      Z.part('多长', '一级标题的字数（标点不算）。', Z.headingLengths(rows.filter(function (p) { return p.level === 1; })), Z.facet('按主题看', 't', Z.tally(rows, function (p) { return Z.theme(p) || null; }).slice(0, 14).map(function (t) {
        return {value: t[0], name: t[0], count: t[1]};
      })))),
    Z.part('全部标题', '点一个标题，看它所在的那一节。', Z.table({class: 'headings', caption: '标题', rows: rows, first: 60,
      pick: function (p) { Z.remember(); Z.go({k: 's:' + p.text}); }, isPicked: function (p) { return Z.state.k === 's:' + p.text; }, columns: [
        {head: '标题', cell: function (p) { return p.text; }}, {head: '级', number: true, cell: function (p) { return p.level; }},
        {head: '主题', class: 'short', cell: function (p) { return Z.theme(p); }}, {head: '文章', cell: function (p) { return p.paper.title || Z.fileName(p.paper.file); }}]}))];
}});

/** Where the keyboard was, to come back to. */
Z.remember = function () { Z.lastPicked = document.activeElement; };

Z.headingRows = function () {
  const rows = [];
  Z.papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      if (p.level && (Z.state.t === undefined || Z.themeName(Z.theme(p)) === Z.state.t) && (!Z.state.b || p.bin === Number(Z.state.b)) && Z.hasQuery(p.text)) rows.push(p);
    });
  });
  return rows;
};

Z.patternRows = function () {
  return Z.data.patterns.map(function (p) {
    const hits = p.hits.filter(function (h) {
      return Z.chosen[h.p.paper.number] && (Z.state.t === undefined || Z.themeName(Z.data.themes[h.theme]) === Z.state.t) && (!Z.state.b || h.p.bin === Number(Z.state.b))
        && Z.hasQuery(p.text, h.p.text.slice(h.start, h.end));
    });
    return {text: p.text, shape: p.shape, hits: hits, papers: Z.documents(hits)};
  }).filter(function (r) { return r.hits.length; }).sort(function (a, b) { return b.papers - a.papers || b.hits.length - a.hits.length; });
};

Z.headingLengths = function (headings) {
  const counts = new Array(31).fill(0);
  headings.forEach(function (p) { counts[Math.min(30, p.text.replace(/[，。、；：！？,.\s　]/g, '').length)]++; });
  const most = Math.max.apply(null, counts.concat(1));
  return Z.s('svg', {class: 'lengths', viewBox: '0 0 480 130', role: 'img', 'aria-label': '一级标题的字数：' + counts.map(function (n, i) { return n ? i + ' 字 ' + n + ' 个' : ''; }).filter(Boolean).join('，')},
    Z.s('line', {x1: 0, x2: 480, y1: 110, y2: 110, class: 'axis'}), counts.map(function (n, i) {
      const height = 84 * n / most;
      return [n ? Z.s('rect', {x: 8 + i * 15, y: 110 - height, width: 11, height: height, class: 'ink'}, Z.s('title', null, i + ' 字：' + n + ' 个')) : null,
        n && n >= most / 6 ? Z.s('text', {x: 13.5 + i * 15, y: 104 - height, class: 'tick'}, n) : null,
        i % 4 === 0 ? Z.s('text', {x: 13.5 + i * 15, y: 125, class: 'tick'}, i === 0 ? '' : i + '字') : null];
    }));
};
