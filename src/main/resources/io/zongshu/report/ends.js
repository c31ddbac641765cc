/** How papers, or the sections on a theme, open and close. */
Z.panels.push({id: 'ends', name: '开头结尾', count: function () { return Z.ends(Z.papers).filter(function (e) { return Z.hasQuery(Z.said(e.first), Z.said(e.last)); }).length + ' 处'; }, draw: function () {
  const theme = Z.state.t && Z.state.t !== '开篇及其他' ? Z.state.t : null;
  const all = Z.ends(Z.papers);
  const what = theme ? '“' + theme + '”这一节' : '全文';
  return [Z.panelHead('开头结尾', theme ? '“' + theme + '”这一节怎么起头、怎么收尾，共 ' + all.length + ' 节。去掉主题的筛选，就看全文的开头结尾。' : '全文怎么起头、怎么收尾。点一个主题，就看那一节的开头结尾。'),
    Z.h('div', {class: 'columns'}, Z.endPart(what + '的第一句', all.map(function (e) { return e.first; }), '开头句'), Z.endPart(what + '的最后一句', all.map(function (e) { return e.last; }), '结尾句'))];
}});

/** The words at a place. */
Z.said = function (h) { return h.p.text.slice(h.start, h.end); };

/** The first and the last sentence of each paper's body, or of each section on the chosen theme. */
Z.ends = function (papers) {
  const theme = Z.state.t && Z.state.t !== '开篇及其他' ? Z.state.t : null;
  const parts = [];
  papers.forEach(function (paper) {
    const groups = theme ? paper.sections.filter(function (s) { return Z.data.themes[s.theme] === theme; }).map(function (s) { return s.paragraphs; }) : [paper.paragraphs];
    groups.forEach(function (g) {
      const body = g.filter(function (p) { return p.role === 'body'; });
      if (body.length) parts.push({first: Z.sentence(body[0], true), last: Z.sentence(body[body.length - 1], false)});
    });
  });
  return parts;
};

Z.sentence = function (p, first) {
  const ends = [];
  const mark = /[。！？；]+[”’》）]*/g;
  let match = mark.exec(p.text);
  while (match) {
    ends.push(match.index + match[0].length);
    match = mark.exec(p.text);
  }
  if (!ends.length || ends[ends.length - 1] < p.text.length) ends.push(p.text.length);
  return first ? {p: p, start: 0, end: ends[0]} : {p: p, start: ends.length > 1 ? ends[ends.length - 2] : 0, end: ends[ends.length - 1]};
};

/** Frames of a kind that stand in these paragraphs, most papers first; of those that share most places the first alone. */
Z.endFrames = function (ends, kind) {
  const here = new Set(ends.map(function (h) { return h.p; }));
  const taken = new Map();
  const rows = Z.data.frames.filter(function (f) { return f.kind === kind && f.text.indexOf('。') < 0; }).map(function (f) {
    const hits = Z.left(f.hits).filter(function (h) { return here.has(h.p); });
    return {f: f, hits: hits, documents: Z.documents(hits)};
  }).filter(function (r) { return r.documents >= 2 && Z.hasQuery(r.f.text); }).sort(function (a, b) { return b.documents - a.documents || a.f.number - b.f.number; });
  return rows.filter(function (r) {
    const shared = r.hits.filter(function (h) {
      return (taken.get(h.p) || []).some(function (t) { return t.start < h.end && h.start < t.end; });
    }).length;
    if (shared > r.hits.length / 2) return false;
    r.hits.forEach(function (h) { taken.set(h.p, (taken.get(h.p) || []).concat(h)); });
    return true;
  }).slice(0, 12);
};

Z.endPart = function (title, hits, kind) {
  const moves = Z.tally(hits, function (h) { return h.p.move || null; });
  const frames = Z.endFrames(hits, kind);
  const sentences = hits.filter(function (h) { return (!Z.state.m || h.p.move === Z.state.m) && Z.hasQuery(Z.said(h)); });
  return Z.part(title, null,
    Z.facet('所在段落的语步', 'm', moves.map(function (m) { return {value: m[0], name: m[0], count: m[1]}; })),
    frames.length && Z.h('div', null, Z.h('h4', null, '常用的说法'), Z.roving(Z.h('div', {class: 'chips'}, frames.map(function (r) {
      return Z.h('button', {type: 'button', class: 'phrase', 'aria-pressed': Z.state.k === 'r:' + r.f.text ? 'true' : 'false', onclick: function () { Z.remember(); Z.go({k: 'r:' + r.f.text}); }}, Z.slotted(r.f.text), Z.h('span', {class: 'times'}, Z.of(r.documents, Z.papers.length)));
    })), 'button.phrase')),
    Z.h('h4', null, '原句（' + sentences.length + '）'), Z.h('ol', {class: 'sentences'}, sentences.slice(0, 120).map(function (h, i) {
      return Z.h('li', {class: i >= 12 ? 'beyond' : null}, Z.h('span', {class: 'sentence'}, h.p.text.slice(h.start, h.end)), Z.address1(h.p, h.start));
    })));
};
