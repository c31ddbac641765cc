/** Lists and tables that arrow keys walk through: one stop for Tab, then up and down, Home and End. */

/** Makes the marks in a container one stop for Tab, walked by arrow keys. */
Z.roving = function (container, selector) {
  const marks = function () { return Array.prototype.slice.call(container.querySelectorAll(selector)); };
  const settle = function (chosen) {
    marks().forEach(function (m) { m.setAttribute('tabindex', m === chosen ? '0' : '-1'); });
  };
  const all = marks();
  settle(all.filter(function (m) { return m.getAttribute('aria-pressed') === 'true' || m.getAttribute('aria-selected') === 'true'; })[0] || all[0]);
  if (container.hasAttribute('data-roving')) return container;
  container.setAttribute('data-roving', '');
  container.addEventListener('keydown', function (event) {
    const now = marks();
    const at = now.indexOf(document.activeElement);
    const steps = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};
    let next = -1;
    if (at < 0) return;
    if (steps[event.key]) next = at + steps[event.key];
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = now.length - 1;
    if ((event.key === 'Enter' || event.key === ' ') && now[at].namespaceURI.indexOf('svg') > 0) {
      event.preventDefault();
      now[at].dispatchEvent(new MouseEvent('click', {bubbles: true}));
    }
    if (next < 0 || next >= now.length) return;
    event.preventDefault();
    settle(now[next]);
    now[next].focus();
  });
  container.addEventListener('focusin', function (event) {
    if (marks().indexOf(event.target) >= 0) settle(event.target);
  });
  return container;
};

/**
 * A table: columns have head, cell(row) and perhaps number or wide; the first column is a button that picks the row.
 * Shows some rows at first, more on demand.
 */
Z.table = function (o) {
  const body = Z.h('tbody');
  const table = Z.h('table', {class: 'table ' + (o.class || '')},
    o.caption && Z.h('caption', {class: o.captionShown ? '' : 'hidden'}, o.caption),
    Z.h('thead', null, Z.h('tr', null, o.columns.map(function (c) {
      return Z.h('th', {scope: 'col', class: c.number ? 'number' : c.class || null, title: c.help || null}, c.head);
    }))), body);
  let shown = 0;
  const more = Z.h('button', {type: 'button', class: 'more', onclick: function () { show(200); Z.roving(body, 'button.pick'); }});
  const show = function (n) {
    o.rows.slice(shown, shown + n).forEach(function (row, i) {
      const picked = o.isPicked && o.isPicked(row);
      body.appendChild(Z.h('tr', {class: (shown + i >= (o.printed || 40) ? 'beyond ' : '') + (picked ? 'picked' : '')}, o.columns.map(function (c, k) {
        const cell = c.cell(row);
        const content = k === 0 && o.pick ? Z.h('button', {type: 'button', class: 'pick', 'aria-pressed': picked ? 'true' : 'false',
          onclick: function () { o.pick(row); }}, cell) : cell;
        return k === 0 ? Z.h('th', {scope: 'row', class: c.class || null}, content)
          : Z.h('td', {class: c.number ? 'number' : c.class || null}, content);
      })));
    });
    shown = Math.min(o.rows.length, shown + n);
    more.textContent = '再显示一些（还有 ' + (o.rows.length - shown) + ' 条）';
    more.hidden = shown >= o.rows.length;
  };
  show(o.first || 60);
  if (o.pick) Z.roving(body, 'button.pick');
  if (!o.rows.length) return Z.h('p', {class: 'empty'}, o.empty || '按现在的筛选没有。可以去掉上面的一个筛选再看。');
  return Z.h('div', {class: 'scroll'}, table, more);
};

/** Values with bars to filter by: items are {value, name, count, base}. */
Z.facet = function (label, key, items) {
  const most = items.reduce(function (m, i) { return Math.max(m, i.count); }, 1);
  const list = Z.h('div', {class: 'facet', role: 'group', 'aria-label': label}, Z.h('h4', null, label), items.map(function (i) {
    const on = Z.state[key] === String(i.value);
    return Z.h('button', {type: 'button', class: 'fact', 'aria-pressed': on ? 'true' : 'false',
      onclick: function () { Z.toggle(key, i.value); }},
    Z.h('span', {class: 'fact-bar', style: 'width:' + (100 * i.count / most).toFixed(1) + '%'}),
    Z.h('span', {class: 'fact-name'}, i.name), Z.h('span', {class: 'fact-count'}, Z.number(i.count)));
  }));
  return Z.roving(list, 'button.fact');
};
