/** Key word in context, and where places lie in each paper. */

Z.lines = function (hits, target) {
  const order = Z.state.o;
  const sorted = hits.slice();
  const right = function (h) { return h.p.text.slice(h.end, h.end + 12); };
  const left = function (h) { return h.p.text.slice(Math.max(0, h.start - 12), h.start).split('').reverse().join(''); };
  if (order) {
    const key = order === 'l' ? left : right;
    sorted.sort(function (a, b) { return key(a).localeCompare(key(b), 'zh-CN'); });
  }
  const list = Z.h('ol', {class: 'lines'});
  let shown = 0;
  const more = Z.h('button', {type: 'button', class: 'more', onclick: function () { show(); }});
  const show = function () {
    sorted.slice(shown, shown + 100).forEach(function (h) { list.appendChild(Z.line(h, target)); });
    shown = Math.min(sorted.length, shown + 100);
    more.textContent = '再显示一些（还有 ' + (sorted.length - shown) + ' 处）';
    more.hidden = shown >= sorted.length;
    Z.roving(list, 'button.kwic');
  };
  show();
  if (!sorted.length) return Z.h('p', {class: 'empty'}, '按现在的筛选，原文里没有。');
  return Z.h('div', null, list, more);
};

/** One place: its line, its address, and on demand the whole paragraph. */
Z.line = function (h, target) {
  const text = h.p.text;
  const whole = target.whole || h.end === h.start;
  const item = Z.h('li');
  const paragraph = Z.h('p', {class: 'whole', hidden: true});
  const button = Z.h('button', {type: 'button', class: 'kwic' + (whole ? ' passage' : ''), 'aria-expanded': 'false', title: '看整段', onclick: function () {
    const open = paragraph.hidden;
    if (open && !paragraph.firstChild) Z.add(paragraph, [text.slice(0, h.start), whole ? '' : Z.h('mark', null, text.slice(h.start, h.end)), text.slice(h.end)]);
    paragraph.hidden = !open;
    button.setAttribute('aria-expanded', open ? 'true' : 'false');
  }}, whole ? (target.open ? text : Z.cut(text, 90)) : [
    Z.h('span', {class: 'left'}, Z.h('bdi', {dir: 'ltr'}, text.slice(Math.max(0, h.start - 24), h.start))),
    Z.h('span', {class: 'key'}, Z.keyParts(h)),
    Z.h('span', {class: 'right'}, text.slice(h.end, h.end + 30))]);
  Z.add(item, [button, Z.address1(h.p, h.start), paragraph]);
  return item;
};

/** The words found, what fills a slot set apart. */
Z.keyParts = function (h) {
  const text = h.p.text;
  if (!h.slots || !h.slots.length) return text.slice(h.start, h.end);
  const parts = [];
  let at = h.start;
  h.slots.forEach(function (s) {
    parts.push(text.slice(at, s[0]), Z.h('span', {class: 'filled'}, text.slice(s[0], s[1])));
    at = s[1];
  });
  parts.push(text.slice(at, h.end));
  return parts;
};

/** Where a paragraph is: paper, section, paragraph; a click keeps that paper alone. */
Z.address1 = function (p, offset) {
  const roles = {title: '标题', subtitle: '副标题'};
  const path = Z.path(p, offset || 0).join(' › ');
  const theme = Z.data.themes[p.theme];
  return Z.h('span', {class: 'address'},
    Z.h('button', {type: 'button', class: 'link', title: '只看这一篇', onclick: function () { Z.go({d: p.paper.number}); }}, p.paper.title || p.paper.file),
    path ? ' › ' + Z.cut(path, 60) : '', ' · ', roles[p.role] || (p.level ? '标题' : '第 ' + (p.number + 1) + ' 段'),
    theme ? ' · ' + theme : '', p.move ? ' · ' + p.move : '',  ' · ' + Z.fileName(p.paper.file));
};

Z.fileName = function (file) { return file.split(/[\\/]/).pop(); };

/** One row a paper, a tick a place, from the paper's beginning to its end. */
Z.plot = function (hits) {
  const rows = new Map();
  hits.forEach(function (h) {
    if (!rows.has(h.p.paper)) rows.set(h.p.paper, []);
    rows.get(h.p.paper).push(h);
  });
  const papers = Array.from(rows.keys()).sort(function (a, b) { return rows.get(b).length - rows.get(a).length || a.number - b.number; });
  return Z.h('div', {class: 'plot'}, Z.h('div', {class: 'plot-all'}, Z.h('span', null, '全部'), Z.spread(hits)), Z.roving(Z.h('div', null, papers.slice(0, 120).map(function (paper) {
    return Z.h('button', {type: 'button', class: 'plot-row', title: '只看这一篇', onclick: function () { Z.go({d: paper.number, e: null}); }},
      Z.h('span', {class: 'plot-name'}, paper.title || Z.fileName(paper.file)),
      Z.s('svg', {viewBox: '0 0 200 14', preserveAspectRatio: 'none', 'aria-hidden': 'true'}, Z.s('rect', {x: 0, y: 1, width: 200, height: 12, class: 'lane'}),
        rows.get(paper).map(function (h) { return Z.s('rect', {x: (Z.place(h) * 198.5).toFixed(1), y: 1, width: 1.5, height: 12, class: 'ink'}); })),
      Z.h('span', {class: 'times'}, rows.get(paper).length + ' 处'));
  })), 'button.plot-row'));
};
