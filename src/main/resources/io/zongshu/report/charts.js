/** Small charts in plain SVG. Fills differ by pattern as well as by colour, and every mark has its words. */

Z.fills = 8;

/** Patterns for the most frequent themes; drawn once, used by all charts. */
Z.patternDefs = function () {
  const lines = [
    [['M0 0H8V8H0Z', 1]], [['M-2 6L6 -2M2 10L10 2', 2]], [['M0 2H8M0 6H8', 1.6]], [['M2 2h1.8v1.8h-1.8zM6 6h1.8v1.8h-1.8z', 1.2]],
    [['M2 0V8M6 0V8', 1.6]], [['M-2 2L6 10M2 -2L10 6', 2]], [['M0 4H8M4 0V8', 1.2]], [['M0 0L8 8M8 0L0 8', 1.2]]];
  return Z.s('svg', {width: 0, height: 0, 'aria-hidden': 'true', class: 'defs', focusable: 'false'}, Z.s('defs', null, lines.map(function (l, i) {
    return Z.s('pattern', {id: 'fill' + i, width: 8, height: 8, patternUnits: 'userSpaceOnUse', class: 'fill fill' + i},
      Z.s('rect', {width: 8, height: 8, class: 'ground'}),
      l.map(function (path) { return Z.s('path', {d: path[0], 'stroke-width': path[1], class: i === 0 ? 'solid' : 'line'}); }));
  })));
};

/** The fill of a theme: the eight most frequent have one each, the others are blank. */
Z.fillOf = function (name) {
  if (!Z.themeFills) {
    Z.themeFills = new Map();
    Z.tally([].concat.apply([], Z.data.papers.map(function (p) { return p.sections; })), function (s) { return Z.data.themes[s.theme]; })
      .slice(0, Z.fills).forEach(function (t, i) { Z.themeFills.set(t[0], i); });
  }
  return Z.themeFills.has(name) ? 'url(#fill' + Z.themeFills.get(name) + ')' : 'var(--blank)';
};

/** The key of the fills that are used. */
Z.legend = function (names) {
  return Z.h('ul', {class: 'legend'}, names.map(function (n) {
    return Z.h('li', null, Z.s('svg', {width: 18, height: 12, 'aria-hidden': 'true'},
      Z.s('rect', {x: 0.5, y: 0.5, width: 17, height: 11, fill: Z.fillOf(n), class: 'edge'})), n);
  }));
};

/** How places spread along their papers, in 20 parts from the beginning to the end. */
Z.spread = function (hits, label) {
  const bins = new Array(20).fill(0);
  hits.forEach(function (h) { bins[Math.min(19, Math.floor(Z.place(h) * 20))]++; });
  const most = Math.max.apply(null, bins.concat(1));
  return Z.s('svg', {class: 'spread', viewBox: '0 0 100 18', width: 100, height: 18, role: 'img', 'aria-label': label || Z.spreadWords(bins)},
    Z.s('title', null, Z.spreadWords(bins)),
    Z.s('line', {x1: 0, x2: 100, y1: 17.5, y2: 17.5, class: 'axis'}),
    bins.map(function (n, i) {
      const height = n ? Math.max(2, 16 * n / most) : 0;
      return n ? Z.s('rect', {x: i * 5 + 0.5, y: 17 - height, width: 4, height: height, class: 'ink'}) : null;
    }));
};

Z.spreadWords = function (bins) {
  const sum = function (from, to) { return bins.slice(from, to).reduce(function (a, b) { return a + b; }, 0); };
  return '在文中的位置：前四分之一 ' + sum(0, 5) + ' 处，第二个 ' + sum(5, 10) + ' 处，第三个 ' + sum(10, 15) + ' 处，后四分之一 ' + sum(15, 20) + ' 处';
};

/** A bar with its share beside it. */
Z.bar = function (share, text) {
  return Z.h('span', {class: 'bar-cell'}, Z.h('span', {class: 'bar-line', 'aria-hidden': 'true'},
    Z.h('span', {style: 'width:' + Math.max(1, Math.min(100, 100 * share)).toFixed(1) + '%'})), Z.h('span', {class: 'bar-text'}, text));
};

/** n/N 篇. */
Z.of = function (n, whole) { return n + '/' + whole + ' 篇'; };

/** A text cut to fit a width in characters. */
Z.cut = function (text, n) { return text.length > n ? text.slice(0, Math.max(1, n - 1)) + '…' : text; };

/** A heading with a line of what it tells. */
Z.panelHead = function (title, lead) {
  return Z.h('div', {class: 'panel-head'}, Z.h('h2', {tabindex: '-1'}, title), Z.h('p', {class: 'lead'}, lead));
};

/** A part of a panel with a title and a note. */
Z.part = function (title, note) {
  return Z.h('section', {class: 'part'}, Z.h('h3', null, title), note && Z.h('p', {class: 'note'}, note),
    Array.prototype.slice.call(arguments, 2));
};
