/** Puts the page together and keeps it in step with the address. */

/** The tabs at the side. */
Z.drawTabs = function () {
  const tabs = Z.clear(document.getElementById('tabs'));
  Z.panels.forEach(function (panel) {
    const on = panel.id === Z.panel;
    tabs.appendChild(Z.h('button', {type: 'button', role: 'tab', id: 'tab-' + panel.id, 'aria-selected': on ? 'true' : 'false', 'aria-controls': 'panel-' + panel.id,
      onclick: function () { Z.go({p: panel.id}); }}, Z.h('span', null, panel.name), Z.h('span', {class: 'tab-count'}, panel.count())));
  });
  Z.roving(tabs, '[role=tab]');
  tabs.setAttribute('aria-orientation', window.matchMedia('(max-width: 900px)').matches ? 'horizontal' : 'vertical');
};

/** What is looked at, and the filters as chips to take off. */
Z.drawScope = function () {
  const scope = Z.clear(document.getElementById('scope'));
  const filters = ['g', 'u', 'y', 'd', 't', 'm', 'b', 'ft', 'fk', 'h', 'q'].filter(function (k) { return Z.state[k]; });
  Z.add(scope, [Z.h('span', {class: 'scope-text'}, '现在看 ', Z.h('b', null, Z.of(Z.papers.length, Z.data.papers.length))),
    filters.map(function (k) {
      const words = Z.filterNames[k] + '：' + Z.filterText(k, Z.state[k]);
      return Z.h('button', {type: 'button', class: 'chip', 'aria-label': '去掉筛选 ' + words, title: '去掉这个筛选', onclick: function () {
        const change = {};
        change[k] = null;
        if (k === 'q') document.getElementById('query').value = '';
        Z.go(change);
      }}, words, Z.h('span', {'aria-hidden': 'true'}, '×'));
    }),
    filters.length > 1 && Z.h('button', {type: 'button', class: 'plain', onclick: function () {
      const change = {};
      filters.forEach(function (k) { change[k] = null; });
      document.getElementById('query').value = '';
      Z.go(change);
    }}, '全部去掉'),
    Z.isPassage && Z.h('button', {type: 'button', class: 'plain', onclick: function () { Z.go({k: 'p:'}); }}, '看这些段落'),
    Z.state.q && Z.h('button', {type: 'button', class: 'plain', onclick: function () { Z.go({k: 's:' + Z.state.q}); }}, '在原文里查“' + Z.cut(Z.state.q, 12) + '”')]);
};

/** Where the reader was in the page, so that drawing anew does not move her. */
Z.focusPath = function () {
  const active = document.activeElement;
  const home = active && active.closest && active.closest('.panel, #tabs, #scope');
  if (!home) return null;
  const same = Array.prototype.slice.call(home.querySelectorAll('button, [role=button], select'));
  return {home: home.id, at: same.indexOf(active)};
};

Z.refocus = function (path) {
  if (!path || path.at < 0) return;
  const home = document.getElementById(path.home);
  const same = home ? home.querySelectorAll('button, [role=button], select') : [];
  const target = same[Math.min(path.at, same.length - 1)];
  if (target && !home.hidden) target.focus({preventScroll: true});
};

Z.draw = function () {
  const focus = Z.focusPath();
  const view = Z.address(Z.state).replace(/[#&](p|k|o|e)=[^&]*/g, '');
  const known = Z.panels.some(function (p) { return p.id === Z.state.p; });
  const before = Z.panel;
  Z.panel = known ? Z.state.p : Z.panels[0].id;
  Z.select();
  if (view !== Z.view) {
    Z.pairCache = null;
    Z.stale = new Set(Z.panels.map(function (p) { return p.id; }));
    Z.view = view;
    Z.counted = null;
  }
  if (Z.counted !== view + Z.panel) Z.drawTabs();
  Z.counted = view + Z.panel;
  Z.drawScope();
  Z.stale.add(Z.panel);
  Z.panels.forEach(function (panel) { document.getElementById('panel-' + panel.id).hidden = panel.id !== Z.panel; });
  Z.drawPanel(Z.panel);
  Z.drawEvidence();
  if (before !== Z.panel) window.scrollTo(0, 0);
  Z.refocus(focus);
  Z.later();
};

Z.drawPanel = function (id) {
  if (!Z.stale.has(id)) return;
  const panel = Z.panels.filter(function (p) { return p.id === id; })[0];
  const home = Z.clear(document.getElementById('panel-' + id));
  Z.add(home, panel.draw());
  home.classList.toggle('chosen', id !== 'compare' || Boolean(Z.state.a));
  Z.stale.delete(id);
};

/** Draws the other panels when there is time, so that printing finds them. */
Z.later = function () {
  const next = window.requestIdleCallback || function (f) { return window.setTimeout(f, 60); };
  if (Z.waiting) return;
  Z.waiting = true;
  next(function () {
    Z.waiting = false;
    const id = Array.from(Z.stale)[0];
    if (!id) return;
    Z.drawPanel(id);
    Z.later();
  });
};

Z.drawAll = function () { Array.from(Z.stale).forEach(Z.drawPanel); };

/** Light, dark, or as the system says. */
Z.shade = function (kind) {
  const button = document.getElementById('shade');
  document.documentElement.setAttribute('data-shade', kind);
  button.textContent = {auto: '明暗：自动', light: '明暗：亮', dark: '明暗：暗'}[kind];
  button.onclick = function () { Z.shade({auto: 'light', light: 'dark', dark: 'auto'}[kind]); };
};

/** Conditions from the command line: 单位:云川市 and the like. */
Z.specFrom = function (words) {
  const match = /^\s*(单位|时期|年度|文种|文件)\s*[:：=]\s*(.+)$/.exec(words || '');
  if (!match) return words ? 'n:' + words : '';
  const kind = {单位: 'u', 时期: 'y', 年度: 'y', 文种: 'g', 文件: 'n'}[match[1]];
  return kind + ':' + match[2].trim();
};

Z.start = function () {
  Z.data = Z.load();
  document.body.insertBefore(Z.patternDefs(), document.body.firstChild);
  const main = document.getElementById('main');
  Z.panels.forEach(function (p) {
    main.appendChild(Z.h('section', {class: 'panel', id: 'panel-' + p.id, role: 'tabpanel', 'aria-labelledby': 'tab-' + p.id, hidden: true}));
  });
  const query = document.getElementById('query');
  let typing = 0;
  query.addEventListener('input', function () {
    window.clearTimeout(typing);
    typing = window.setTimeout(function () { Z.go({q: query.value.trim() || null}, true); }, 180);
  });
  query.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && query.value.trim()) {
      window.clearTimeout(typing);
      Z.go({q: query.value.trim(), k: 's:' + query.value.trim()});
    }
  });
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && Z.state.k && event.target !== query) Z.closeEvidence();
  });
  window.addEventListener('beforeprint', Z.drawAll);
  const follow = function () {
    Z.readState();
    query.value = Z.state.q || '';
    Z.draw();
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  Z.shade('auto');
  Z.readState();
  const first = Z.specFrom(Z.data.about.first);
  if (!window.location.hash && first) {
    Z.state = {p: 'compare', a: first};
    const second = Z.specFrom(Z.data.about.second);
    if (second) Z.state.v = second;
    window.history.replaceState(null, '', window.location.pathname + Z.address(Z.state));
  }
  query.value = Z.state.q || '';
  Z.draw();
};

Z.start();
