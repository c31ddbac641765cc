/** Frames: words in a fixed order with slots to fill. */
Z.panels.push({id: 'frames', name: '句式', count: function () { return Z.number(Z.frameRows(Z.state.fk).length) + ' 个'; }, draw: function () {
  const rows = Z.frameRows(Z.state.fk);
  const kinds = Z.tally(Z.frameRows(''), function (r) { return r.f.kind; });
  return [Z.panelHead('句式', '反复使用的说法，尖括号里是可以换的词。点一个，看原文里怎么用、空里都填了什么。'),
    Z.h('div', {class: 'columns narrow-first'},
      Z.h('div', {class: 'side'}, Z.facet('类别', 'fk', kinds.map(function (k) { return {value: k[0], name: k[0], count: k[1]}; }))),
      Z.part('句式', '篇数、次数按字面在原文里数。“推荐”是像样、用得多、填的词换得多的在前。', Z.switches('排列', 's', [['', '推荐在前'], ['n', '篇数多的在前']], Z.state.s || ''), Z.table({class: 'phrases', caption: '句式', rows: rows, first: 60,
        pick: function (r) { Z.remember(); Z.go({k: 'r:' + r.f.text}); }, isPicked: function (r) { return Z.state.k === 'r:' + r.f.text; }, columns: [
          {head: '句式', cell: function (r) { return Z.slotted(r.f.text); }}, {head: '篇数', number: true, cell: function (r) { return Z.of(r.documents, Z.papers.length); }},
          {head: '次数', number: true, cell: function (r) { return r.hits.length; }}, {head: '多用在', class: 'short', cell: function (r) { return Z.mostMoves(r.hits); }},
          {head: '填的词', class: 'fill-words', cell: function (r) { return Z.firstFillers(r); }}, {head: '在文中的位置', class: 'spread-cell', cell: function (r) { return Z.spread(r.hits); }}]})))];
}});

/** Frames with their places under the filters, best first or most papers first. */
Z.frameRows = function (kind) {
  return Z.data.frames.filter(function (f) { return (!kind || f.kind === kind) && Z.hasQuery(f.text); }).map(function (f) {
    const hits = Z.left(f.hits);
    return {f: f, hits: hits, documents: Z.documents(hits)};
  }).filter(function (r) { return r.hits.length; }).sort(Z.state.s === 'n' ? function (a, b) { return b.documents - a.documents || b.hits.length - a.hits.length || a.f.number - b.f.number; }
    : function (a, b) { return a.f.number - b.f.number; });
};

Z.mostMoves = function (hits) {
  return Z.tally(hits, function (h) { return h.p.move || (h.p.level ? '标题' : null); }).slice(0, 2).map(function (m) { return m[0]; }).join('、');
};

Z.firstFillers = function (r) {
  const counts = Z.tally(r.hits, function (h) { return h.slots.length ? h.p.text.slice(h.slots[0][0], h.slots[0][1]) : null; });
  return Z.cut(counts.slice(0, 3).map(function (c) { return c[0]; }).join('｜'), 30);
};
