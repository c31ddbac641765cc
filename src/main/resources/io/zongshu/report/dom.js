'use strict';
/** Everything of the page hangs on this one name. Texts enter the page only as text nodes, never as markup. */
const Z = {};

/** An element: Z.h('p', {class: 'x', onclick: f}, 'text', child, [more]). */
Z.h = function (tag, attributes) {
  return Z.fill(document.createElement(tag), attributes, Array.prototype.slice.call(arguments, 2));
};

/** The same for SVG. */
Z.s = function (tag, attributes) {
  return Z.fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, Array.prototype.slice.call(arguments, 2));
};

Z.fill = function (element, attributes, children) {
  const given = attributes || {};
  Object.keys(given).forEach(function (name) {
    const value = given[name];
    if (value === null || value === undefined || value === false) return;
    if (name.slice(0, 2) === 'on') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  });
  Z.add(element, children);
  return element;
};

Z.add = function (element, child) {
  if (Array.isArray(child)) child.forEach(function (c) { Z.add(element, c); });
  else if (child !== null && child !== undefined && child !== false) {
    element.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
  }
};

Z.clear = function (element) {
  while (element.firstChild) element.removeChild(element.firstChild);
  return element;
};

/** 1234567 as 1,234,567. */
Z.number = function (n) { return String(n).replace(/\B(?=(\d{3})+$)/g, ','); };

/** A share as 23%; a small one as <1%. */
Z.percent = function (share) {
  if (share > 0 && share < 0.005) return '<1%';
  return Math.round(share * 100) + '%';
};

/** Characters as 3,120 字 or 27.7 万字. */
Z.length = function (n) { return n >= 20000 ? (n / 10000).toFixed(1) + ' 万字' : Z.number(n) + ' 字'; };

/** Tells those who hear the page. */
Z.say = function (text) { document.getElementById('said').textContent = text; };
