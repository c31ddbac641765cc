/**
 * What the page shows now, kept in the address after #, so that Back works and a view can be sent as a link.
 * Filters of papers: g genre, u unit, y period, d papers by number. Filters of passages: t theme, m move, b tenth.
 * Others: h level of headings, s order of frames, p panel, q search, k what the evidence shows with its order o and its view e, ft type of formulas, fk kind of
 * frames, a and v the compared sets, c what of them is compared, f the middle of the pairs.
 */
Z.keys = ['p', 'g', 'u', 'y', 'd', 't', 'm', 'b', 'ft', 'fk', 'h', 's', 'q', 'k', 'o', 'e', 'a', 'v', 'c', 'f'];
Z.state = {};

Z.readState = function () {
  const state = {};
  window.location.hash.replace(/^#/, '').split('&').forEach(function (part) {
    const at = part.indexOf('=');
    if (at < 1 || Z.keys.indexOf(part.slice(0, at)) < 0) return;
    try {
      state[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
    } catch (e) {
      // A damaged address shows what it can.
    }
  });
  Z.state = state;
};

Z.address = function (state) {
  return '#' + Z.keys.filter(function (k) { return state[k]; })
    .map(function (k) { return k + '=' + encodeURIComponent(state[k]).replace(/%2C/g, ',').replace(/%3A/g, ':'); }).join('&');
};

/** Changes the view; null takes a part away. A step of its own for Back, unless told otherwise. */
Z.go = function (changes, quietly) {
  const next = {};
  Z.keys.forEach(function (k) {
    const value = Object.prototype.hasOwnProperty.call(changes, k) ? changes[k] : Z.state[k];
    if (value !== null && value !== undefined && value !== '') next[k] = String(value);
  });
  const address = Z.address(next);
  if (address === Z.address(Z.state)) return;
  const url = window.location.pathname + address;
  if (quietly) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  Z.state = next;
  Z.draw();
};

/** A filter on, or off if it was on. */
Z.toggle = function (key, value) {
  const change = {};
  change[key] = Z.state[key] === String(value) ? null : value;
  Z.go(change);
};
