/** The pane of originals: whatever was picked, key word in context, with file, section and paragraph. */

/** What was picked: a title, its places under the filters, and what to call them. */
Z.target = function (k) {
  const kind = k.slice(0, 2);
  const text = k.slice(2);
  if (kind === 'f:') {
    const f = Z.data.byText[text];
    return {title: text, sort: '四字格', hits: f ? f.hits : Z.find(text), note: f && f.type};
  }
  if (kind === 'r:') {
    const frame = Z.data.frames.filter(function (f) { return f.text === text; })[0];
    return {title: text, sort: '句式', hits: frame ? frame.hits : Z.find(text), slots: Z.slotNames(text)};
  }
  if (kind === 'h:') {
    const pattern = Z.data.patterns.filter(function (p) { return p.text + '#' + p.shape === text; })[0];
    const filled = pattern ? Z.headingSlots(pattern) : {names: [], hits: []};
    return {title: text.split('#')[0], sort: '标题句式', note: text.split('#')[1].replace(/n/g, '不定') + ' 字', hits: filled.hits, slots: filled.names, themed: true};
  }
  if (kind === 'x:') return {title: text.split('+').join('，'), sort: '四字格搭配', hits: Z.pairHits(text.split('+'))};
  if (kind === 'n:') return {title: text.split('>').join(' → '), sort: '两节相接', hits: Z.stepHits(text.split('>')), whole: true};
  if (kind === 'o:') {
    const at = text.split(',');
    const paper = Z.data.papers[at[0]];
    const heading = paper && paper.headings.filter(function (h) { return h.p.number === Number(at[1]) && h.start === Number(at[2]); })[0];
    return {title: heading ? heading.text : '', sort: '标题', hits: heading ? Z.under(heading) : [], whole: true, open: true};
  }
  if (kind === 'p:') return {title: '现在筛选出的段落', sort: '段落', hits: Z.passages(), whole: true};
  return {title: text, sort: '原文', hits: Z.find(text)};
};

Z.slotNames = function (frame) { return frame.match(/⟨[^⟩]*⟩/g) || []; };

/** Places of a free text, with the signs of the search; the same text again costs nothing. */
Z.find = function (text) {
  if (!text.trim()) return [];
  if (Z.found && Z.found.text === text) return Z.found.hits;
  const hits = [];
  const pattern = new RegExp(Z.wild(text), 'g');
  Z.data.papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      pattern.lastIndex = 0;
      let match = pattern.exec(p.text);
      while (match) {
        hits.push({p: p, start: match.index, end: match.index + match[0].length});
        if (!match[0]) pattern.lastIndex++;
        match = pattern.exec(p.text);
      }
    });
  });
  Z.found = {text: text, hits: hits};
  return hits;
};

Z.passages = function () {
  const hits = [];
  Z.papers.forEach(function (paper) {
    paper.paragraphs.forEach(function (p) {
      if (p.role === 'body' && Z.inPassage(p)) hits.push({p: p, start: 0, end: 0});
    });
  });
  return hits;
};

/** What a heading heads: the heading and the paragraphs to the next heading of its level or above. */
Z.under = function (heading) {
  const hits = [];
  const paragraphs = heading.p.paper.paragraphs;
  for (let i = heading.p.number; i < paragraphs.length; i++) {
    const inside = i === heading.p.number || Z.path(paragraphs[i], 0).concat(paragraphs[i].level ? paragraphs[i].text : []).indexOf(heading.text) >= 0;
    if (!inside) break;
    hits.push({p: paragraphs[i], start: 0, end: 0});
  }
  return hits;
};

/** The beginnings of sections that follow one another so. */
Z.stepHits = function (names) {
  const hits = [];
  Z.data.papers.forEach(function (paper) {
    paper.sections.forEach(function (s, i) {
      const next = paper.sections[i + 1];
      if (next && Z.data.themes[s.theme] === names[0] && Z.data.themes[next.theme] === names[1]) {
        hits.push({p: s.paragraphs[0], start: 0, end: 0}, {p: next.paragraphs[0], start: 0, end: 0});
      }
    });
  });
  return hits;
};

Z.drawEvidence = function () {
  const pane = Z.clear(document.getElementById('evidence'));
  const k = Z.state.k;
  document.body.classList.toggle('with-evidence', Boolean(k));
  pane.hidden = !k;
  if (!k) return;
  const target = Z.target(k);
  const hits = k.slice(0, 2) === 'n:' || k.slice(0, 2) === 'o:' ? target.hits.filter(function (h) { return Z.chosen[h.p.paper.number]; }) : Z.left(target.hits);
  const count = k.slice(0, 2) === 'o:' ? hits.length + ' 段' : k.slice(0, 2) === 'n:' ? Z.of(Z.documents(hits), Z.papers.length) + '这样接，下面是两节的标题' : k === 'p:' ? hits.length + ' 段，在 ' + Z.of(Z.documents(hits), Z.papers.length)
    : Z.of(Z.documents(hits), Z.papers.length) + '，' + hits.length + ' 处';
  const views = target.whole ? [] : [['', '原文'], ['d', '分布']].concat(target.slots && target.slots.length ? [['s', '填空']] : []);
  const view = views.some(function (v) { return v[0] === Z.state.e; }) ? Z.state.e : '';
  Z.add(pane, [
    Z.h('div', {class: 'evidence-head'},
      Z.h('div', null, Z.h('span', {class: 'sort'}, target.sort, target.note ? '·' + target.note : ''), Z.h('h2', {tabindex: '-1', id: 'evidence-title'}, Z.slotted(target.title))),
      Z.h('button', {type: 'button', class: 'plain close', 'aria-label': '合上原文', onclick: Z.closeEvidence}, '合上')),
    Z.h('p', {class: 'lead'}, count, Z.isPassage || Z.papers.length < Z.data.papers.length ? '（按上面的筛选）' : ''),
    Z.h('div', {class: 'switches'},
      views.length > 0 && Z.switches('看', 'e', views, view),
      !view && hits.length > 1 && !target.whole && Z.switches('排列', 'o', [['', '按篇'], ['l', '按左文'], ['r', '按右文']], Z.state.o || '')),
    view === 'd' ? Z.plot(hits) : view === 's' ? Z.fillers(target, hits) : Z.lines(hits, target)]);
  Z.say(target.title + '：' + count);
};

Z.closeEvidence = function () {
  const inside = document.getElementById('evidence').contains(document.activeElement);
  const came = Z.lastPicked;
  Z.go({k: null, e: null, o: null});
  if (!inside) return;
  if (came && came.home === 'panel-' + Z.panel) Z.refocus(came);
  else document.querySelector('#tabs [aria-selected=true]').focus();
};

/** Ways to choose from, the chosen one pressed. */
Z.switches = function (label, key, items, chosen) {
  const group = Z.h('div', {class: 'switch', role: 'group', 'aria-label': label}, items.map(function (i) {
    return Z.h('button', {type: 'button', 'aria-pressed': i[0] === chosen ? 'true' : 'false', onclick: function () {
      const change = {};
      change[key] = i[0] || null;
      Z.go(change, true);
    }}, i[1]);
  }));
  return Z.roving(group, 'button');
};

/** What stands in the slots, most frequent first. */
Z.fillers = function (target, hits) {
  return Z.h('div', {class: 'fillers'}, target.slots.map(function (name, i) {
    const counts = Z.tally(hits, function (h) { return h.slots && h.slots[i] ? h.p.text.slice(h.slots[i][0], h.slots[i][1]) : null; });
    return Z.h('div', null, Z.h('h3', null, Z.slotted(name), '　' + counts.length + ' 种'), Z.roving(Z.h('ol', {class: 'filler-list'}, counts.slice(0, 60).map(function (c) {
      return Z.h('li', null, Z.h('button', {type: 'button', class: 'pick', onclick: function () {
        Z.go({k: 's:' + (target.themed ? c[0] : target.title.replace(name, c[0]).replace(/⟨[^⟩]*⟩/g, '*')), e: null});
      }}, c[0]), Z.h('span', {class: 'times'}, (c[1] > 1 ? c[1] + ' 次' : '') + (target.themed ? ' ' + Z.fillerThemes(hits, i, c[0]) : '')));
    })), 'button.pick'), counts.length > 60 && Z.h('p', {class: 'note'}, '还有 ' + (counts.length - 60) + ' 种，见原文。'));
  }));
};

/** On which themes a filler of headings stands. */
Z.fillerThemes = function (hits, slot, filler) {
  return Z.tally(hits.filter(function (h) { return h.slots && h.p.text.slice(h.slots[slot][0], h.slots[slot][1]) === filler; }), function (h) { return Z.data.themes[h.theme] || null; })
    .slice(0, 2).map(function (t) { return t[0]; }).join('、');
};

/** A frame with its slots set apart. */
Z.slotted = function (text) {
  return text.split(/(⟨[^⟩]*⟩)/).filter(Boolean).map(function (part) {
    if (part.charAt(0) !== '⟨') return part;
    const blank = part === '⟨…⟩';
    return Z.h('span', {class: blank ? 'slot blank' : 'slot', title: blank ? '任意的词' : null}, blank ? [Z.h('span', {class: 'hidden'}, '任意'), '　　'] : part.slice(1, -1));
  });
};
