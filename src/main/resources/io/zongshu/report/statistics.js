/** Statistics by their standard definitions; the help names the sources. */

/** Log-likelihood of two frequencies (Dunning 1993; Rayson and Garside 2000), signed: positive where the first has more. */
Z.keyness = function (a, b, sizeA, sizeB) {
  const expectedA = sizeA * (a + b) / (sizeA + sizeB);
  const expectedB = sizeB * (a + b) / (sizeA + sizeB);
  const g = 2 * ((a ? a * Math.log(a / expectedA) : 0) + (b ? b * Math.log(b / expectedB) : 0));
  return a / sizeA >= b / sizeB ? g : -g;
};

/** Log ratio (Hardie 2014): how often the frequency doubles; an absent one counts as a half. */
Z.logRatio = function (a, b, sizeA, sizeB) {
  return Math.log((a || 0.5) / sizeA / ((b || 0.5) / sizeB)) / Math.LN2;
};

/** Log-likelihood of a table of two by two (Dunning 1993). */
Z.association = function (a, b, c, d) {
  const x = function (n) { return n > 0 ? n * Math.log(n) : 0; };
  return 2 * (x(a) + x(b) + x(c) + x(d) + x(a + b + c + d) - x(a + b) - x(c + d) - x(a + c) - x(b + d));
};

/** Juilland's D (Juilland and Chang-Rodríguez 1964) of counts in parts of sizes: 1 even, 0 all in one part. */
Z.dispersion = function (counts, sizes) {
  const rates = counts.map(function (n, i) { return sizes[i] ? n / sizes[i] : 0; });
  const n = rates.length;
  const mean = rates.reduce(function (s, r) { return s + r; }, 0) / n;
  if (n < 2 || mean === 0) return 0;
  const variance = rates.reduce(function (s, r) { return s + (r - mean) * (r - mean); }, 0) / n;
  return Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1));
};

/** A quantile of numbers in order, between neighbours where it falls between. */
Z.quantile = function (sorted, q) {
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(sorted.length - 1, low + 1)] - sorted[low]) * (at - low);
};

/** Counts of what a function gives for items: pairs of value and count, most first, ties by value. */
Z.tally = function (items, of) {
  const counts = new Map();
  items.forEach(function (item) {
    const value = of(item);
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) || 0) + 1);
  });
  return Array.from(counts).sort(function (x, y) { return y[1] - x[1] || (x[0] < y[0] ? -1 : 1); });
};

/** Whether papers are on so different themes that their skeleton is only 主要工作. */
Z.isMixed = function (skeleton) {
  return skeleton.sections.length === 1 && skeleton.sections[0].theme === '主要工作';
};

/** Length of the longest common subsequence. */
Z.common = function (a, b) {
  let row = new Array(b.length + 1).fill(0);
  a.forEach(function (x) {
    const next = [0];
    b.forEach(function (y, j) { next.push(x === y ? row[j] + 1 : Math.max(row[j + 1], next[j])); });
    row = next;
  });
  return row[b.length];
};

/**
 * The skeleton of papers, as learning makes it: themes that fewer than three tenths of them have (at least two papers) are
 * 主要工作, and the sequence nearest to all others (longest common subsequence over the longer length) stands for them.
 */
Z.skeleton = function (papers) {
  const all = papers.map(function (p) { return p.sections; }).filter(function (s) { return s.length; });
  if (!all.length) return null;
  const shared = new Map();
  all.forEach(function (sections) {
    new Set(sections.map(function (s) { return s.theme; })).forEach(function (t) { shared.set(t, (shared.get(t) || 0) + 1); });
  });
  const least = Math.min(papers.length, Math.max(2, 0.3 * papers.length));
  const folded = all.map(function (sections) {
    const parts = [];
    sections.forEach(function (s) {
      const name = shared.get(s.theme) >= least ? Z.data.themes[s.theme] : '主要工作';
      const last = parts[parts.length - 1];
      if (last && last.name === name) last.length += s.length;
      else parts.push({name: name, length: s.length});
    });
    return parts;
  });
  const sequences = Z.tally(folded, function (parts) { return parts.map(function (p) { return p.name; }).join('\t'); }).slice(0, 300);
  let best = null;
  sequences.forEach(function (s) {
    const mine = s[0].split('\t');
    const sum = sequences.reduce(function (total, o) {
      const other = o[0].split('\t');
      return total + o[1] * Z.common(mine, other) / Math.max(mine.length, other.length);
    }, 0);
    const tie = best && Math.abs(sum - best.sum) <= 1e-9 && s[0] < best.text;
    if (!best || sum > best.sum + 1e-9 || tie) best = {text: s[0], names: mine, sum: sum, same: s[1]};
  });
  return {papers: all.length, same: best.same, sections: best.names.map(function (name) {
    const times = best.names.filter(function (n) { return n === name; }).length;
    const having = folded.filter(function (parts) { return parts.some(function (p) { return p.name === name; }); });
    const share = having.reduce(function (sum, parts) {
      const whole = parts.reduce(function (s, p) { return s + p.length; }, 0);
      return sum + parts.reduce(function (s, p) { return s + (p.name === name ? p.length : 0); }, 0) / whole;
    }, 0) / having.length / times;
    return {theme: name, share: share, documents: having.length};
  })};
};
