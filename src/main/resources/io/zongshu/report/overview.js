/** One page for the projector: what these papers have in common, in sentences with their base. */
Z.panels = [];

Z.panels.push({id: 'overview', name: '总览', count: function () { return Z.papers.length + ' 篇'; }, draw: function () {
  const papers = Z.papers;
  const length = papers.reduce(function (s, p) { return s + p.length; }, 0);
  const about = Z.data.about;
  return [
    Z.panelHead('总览', '一共看了 ' + papers.length + ' 篇、' + Z.length(length) + '。下面的数都从这些文章数出来，点开能看到原文。'),
    about.builtIn && Z.h('p', {class: 'notice'}, '还没有学习本单位的材料，这里看的是程序自带的内置样例（虚构的云川市）。'),
    about.papers > Z.data.papers.length && Z.h('p', {class: 'notice'}, '词句库共有 ' + Z.number(about.papers) + ' 篇。为了让网页打得开、用得快，本页按文种、单位、时期均匀抽取了 '
      + Z.data.papers.length + ' 篇；页上所有的数都以这 ' + Z.data.papers.length + ' 篇为底。要看哪些，可以在命令里指明文件，或用 --papers 改篇数。'),
    Z.h('ul', {class: 'facts'}, Z.facts(papers)),
    Z.part('文章', '点一篇只看它；勾选几篇，可以只看这些，也可以拿来和其余的比。', Z.paperTable(papers))];
}});

Z.facts = function (papers) {
  const facts = [];
  const sectioned = papers.filter(function (p) { return p.sections.length > 0; });
  const say = function (name, text, more, go) {
    facts.push(Z.h('li', null, Z.h('span', {class: 'fact-label'}, name), Z.h('span', {class: 'fact-text'}, text),
      more && Z.h('span', {class: 'fact-more'}, more), go && Z.h('button', {type: 'button', class: 'link', onclick: function () { Z.go({p: go}); }}, '细看')));
  };
  const lengths = papers.map(function (p) { return p.length; }).sort(function (a, b) { return a - b; });
  if (lengths.length) {
    say('篇幅', '一般 ' + Z.number(Math.round(Z.quantile(lengths, 0.5))) + ' 字', '一半的文章在 ' + Z.number(Math.round(Z.quantile(lengths, 0.25))) + '—' + Z.number(Math.round(Z.quantile(lengths, 0.75))) + ' 字之间');
  }
  const skeleton = Z.skeleton(papers);
  if (skeleton) {
    const counts = Z.tally(sectioned, function (p) { return p.sections.length; });
    say('分节', '多数分 ' + counts[0][0] + ' 节', Z.of(counts[0][1], sectioned.length) + '；' + counts.slice(1, 3).map(function (c) { return c[0] + ' 节的 ' + c[1] + ' 篇'; }).join('，'), 'skeleton');
    if (Z.isMixed(skeleton)) say('顺序', '各篇写的主题不同，没有共同的顺序', '可以先选一个文种或单位再看', 'skeleton');
    else say('顺序', skeleton.sections.map(function (s) { return s.theme; }).join(' → '), '与各篇最接近的一种；完全这样排的 ' + Z.of(skeleton.same, skeleton.papers), 'skeleton');
  }
  const opening = Z.ends(papers).map(function (e) { return e.first; }).filter(Boolean);
  const closing = Z.ends(papers).map(function (e) { return e.last; }).filter(Boolean);
  const move = function (list) {
    const counts = Z.tally(list, function (h) { return h.p.move || null; });
    return counts.slice(0, 3).map(function (c) { return c[0] + ' ' + Z.of(c[1], list.length); }).join('，');
  };
  if (opening.length) say('开头', '第一段多是“' + (Z.tally(opening, function (h) { return h.p.move || null; })[0] || ['—'])[0] + '”', move(opening), 'ends');
  if (closing.length) say('结尾', '最后一段多是“' + (Z.tally(closing, function (h) { return h.p.move || null; })[0] || ['—'])[0] + '”', move(closing), 'ends');
  const formulas = Z.formulaRows('').slice(0, 5);
  if (formulas.length) say('四字格', formulas.map(function (r) { return r.f.text; }).join('、'), '用得最多的五个，分别见于 ' + formulas.map(function (r) { return r.documents; }).join('、') + ' 篇', 'formulas');
  const frames = Z.frameRows('').filter(function (r) { return r.f.text.indexOf('⟨') >= 0; }).slice(0, 3);
  if (frames.length) say('句式', Z.joined(frames.map(function (r) { return Z.slotted(r.f.text); }), '；'), '按词句库的评分排在最前的三个，分别见于 ' + frames.map(function (r) { return r.documents; }).join('、') + ' 篇', 'frames');
  return facts;
};

Z.joined = function (parts, mark) {
  return parts.map(function (p, i) { return i ? [mark, p] : p; });
};

Z.picked = new Set();

Z.paperTable = function (papers) {
  const tools = Z.h('div', {class: 'tools', 'aria-live': 'polite'});
  const tell = function () {
    const numbers = Array.from(Z.picked).sort(function (a, b) { return a - b; }).join(',');
    Z.clear(tools);
    Z.add(tools, Z.picked.size ? [Z.h('span', null, '选了 ' + Z.picked.size + ' 篇：'),
      Z.h('button', {type: 'button', onclick: function () { Z.go({d: numbers}); }}, '只看这些'),
      Z.h('button', {type: 'button', onclick: function () { Z.go({p: 'compare', a: 'd:' + numbers, v: null, d: null}); }}, '和其余的比'),
      Z.h('button', {type: 'button', class: 'plain', onclick: function () {
        Z.picked.clear();
        Array.prototype.forEach.call(document.querySelectorAll('.papers input'), function (i) { i.checked = false; });
        tell();
      }}, '都不选')] : Z.h('span', {class: 'note'}, '还没有勾选。'));
  };
  const filter = function (key, value) {
    return Z.h('button', {type: 'button', class: 'link', title: '只看' + Z.filterNames[key] + '是“' + value + '”的', onclick: function () { Z.toggle(key, value); }}, value);
  };
  tell();
  return [tools, Z.table({class: 'papers', caption: '文章', rows: papers.filter(function (p) { return Z.hasQuery(p.title, p.unit, p.file); }), first: 80, printed: 80,
    pick: function (p) { Z.toggle('d', p.number); }, isPicked: function (p) { return Z.state.d === String(p.number); }, columns: [
      {head: '题目', cell: function (p) { return p.title || '（无标题）'; }},
      {head: '选', class: 'check', cell: function (p) {
        const box = Z.h('input', {type: 'checkbox', 'aria-label': '选“' + p.title + '”', onchange: function () {
          if (box.checked) Z.picked.add(p.number); else Z.picked.delete(p.number);
          tell();
        }});
        box.checked = Z.picked.has(p.number);
        return box;
      }},
      {head: '文种', class: 'short', cell: function (p) { return filter('g', p.genre); }},
      {head: '单位', class: 'short', cell: function (p) { return filter('u', p.unit); }},
      {head: '时期', class: 'short', cell: function (p) { return filter('y', p.period); }},
      {head: '字数', number: true, cell: function (p) { return Z.number(p.length); }},
      {head: '各节', class: 'wide', cell: function (p) { return Z.strip(p, 150); }}]})];
};

/** A paper as a strip: its sections as wide as they are long. */
Z.strip = function (paper, width) {
  const words = paper.sections.map(function (s) { return Z.data.themes[s.theme] + ' ' + Z.percent(s.length / paper.length); }).join('，') || '没有分节';
  let x = 0;
  return Z.s('svg', {class: 'strip', viewBox: '0 0 ' + width + ' 14', width: width, height: 14, preserveAspectRatio: 'none', role: 'img', 'aria-label': words},
    Z.s('title', null, words), Z.s('rect', {x: 0, y: 1, width: width, height: 12, class: 'lane'}),
    paper.sections.map(function (s) {
      const first = s.paragraphs[0];
      x = paper.length ? first.at / paper.length * width : 0;
      return Z.s('rect', {x: x.toFixed(1), y: 1, width: Math.max(0.5, s.length / paper.length * width).toFixed(1), height: 12, fill: Z.fillOf(Z.data.themes[s.theme]), class: 'edge'});
    }));
};
