/** Headings and the patterns they are built on, with what fills the slots. */
Z.headingKinds = {1: '一级', 2: '二级', 3: '三级以下', a: '单独成行', r: '写在段首'};

Z.panels.push({id: 'headings', name: '标题', count: function () { return Z.headingRows(Z.state.h).length + ' 个'; }, draw: function () {
  const all = Z.headingRows(null);
  const rows = Z.headingRows(Z.state.h);
  const kinds = Object.keys(Z.headingKinds).map(function (k) { return {value: k, name: Z.headingKinds[k], count: Z.headingRows(k).length}; }).filter(function (k) { return k.count; });
  const themes = Z.tally(rows, function (h) { return Z.theme(h.p) || null; }).slice(0, 14);
  return [Z.panelHead('标题', '标题用什么句式，同一主题的标题各家怎么写。共 ' + all.length + ' 个标题，在 ' + Z.of(Z.documents(all), Z.papers.length) + '里。'),
    Z.part('句式', '一篇里并列的几个标题用同一个句式，叫排比标题。字数是各分句的字数，“不定”是各个标题不一样。点一个，看用它的标题。', Z.patternTable()),
    Z.h('div', {class: 'columns narrow-first'},
      Z.h('div', {class: 'side'}, Z.facet('哪一级', 'h', kinds), Z.facet('主题', 't', themes.map(function (t) { return {value: t[0], name: t[0], count: t[1]}; }))),
      Z.part('全部标题', '点一个标题，看它后面的正文。', Z.h('div', {class: 'length-chart'}, Z.h('h4', null, '一级标题多少字（标点不算）'), Z.headingLengths(rows.filter(function (h) { return h.level === 1; }))),
        Z.table({class: 'headings', caption: '标题', rows: rows, first: 60,
          pick: function (h) { Z.remember(); Z.go({k: 'o:' + h.p.paper.number + ',' + h.p.number + ',' + h.start}); },
          isPicked: function (h) { return Z.state.k === 'o:' + h.p.paper.number + ',' + h.p.number + ',' + h.start; }, columns: [
            {head: '标题', cell: function (h) { return h.text; }}, {head: '级', number: true, cell: function (h) { return h.level; }},
            {head: '主题', class: 'short', cell: function (h) { return Z.theme(h.p); }}, {head: '文章', class: 'from', cell: function (h) { return h.p.paper.title || Z.fileName(h.p.paper.file); }}]})))];
}});

Z.patternTable = function () {
  return Z.table({class: 'phrases', caption: '标题句式', rows: Z.patternRows(), first: 12,
    pick: function (r) { Z.remember(); Z.go({k: 'h:' + r.text + '#' + r.shape}); }, isPicked: function (r) { return Z.state.k === 'h:' + r.text + '#' + r.shape; }, columns: [
      {head: '句式', cell: function (r) { return Z.slotted(r.text); }}, {head: '字数', class: 'short', cell: function (r) { return r.shape.replace(/n/g, '不定'); }},
      {head: '篇数', number: true, cell: function (r) { return Z.of(r.papers, Z.papers.length); }}, {head: '标题', number: true, cell: function (r) { return r.hits.length + ' 个'; }},
      {head: '例', class: 'example', cell: function (r) {
        return r.hits.slice(0, 2).map(function (h) { return Z.h('span', {class: 'one'}, h.p.text.slice(h.start, h.end)); });
      }}]});
};

/** Where the keyboard was, to come back to. */
Z.remember = function () { Z.lastPicked = Z.focusPath(); };

/** Headings under the filters, of a kind: a level, a for stand-alone ones, r for those that run in. */
Z.headingRows = function (kind) {
  const rows = [];
  Z.papers.forEach(function (paper) {
    paper.headings.forEach(function (h) {
      const fits = !kind || (kind === 'a' ? h.alone : kind === 'r' ? !h.alone : kind === '3' ? h.level >= 3 : h.level === Number(kind));
      if (fits && (Z.state.t === undefined || Z.themeName(Z.theme(h.p)) === Z.state.t) && (!Z.state.b || h.p.bin === Number(Z.state.b)) && Z.hasQuery(h.text)) rows.push(h);
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
