import { html } from './html-text.js';

/** What the page does: filters, a tree of the files, diffs drawn when they are opened, keys. */
export const SCRIPT = html`
'use strict';
const form = document.querySelector('form[role=search]'), nav = document.querySelector('nav'), help = document.querySelector('dialog');
const items = [...document.querySelectorAll('article')], diffs = [...document.querySelectorAll('details.diff')];
const words = items.map(item => item.textContent.toLowerCase());
let prefix = '', sideBySide = innerWidth > 1100;

const isBelow = path => prefix === '' || path === prefix || (prefix.endsWith('/') && path.startsWith(prefix));
const of = name => form && form[name] ? form[name].value : '';
function show() {
  const word = of('search').toLowerCase();
  let n = 0;
  items.forEach((item, at) => {
    const { severity, path, state } = item.dataset, kind = item.dataset.class;
    item.hidden = !(words[at].includes(word) && isBelow(path) &&
      [['severity', severity], ['class', kind], ['state', state]].every(([name, value]) => !of(name) || of(name) === value));
    if (!item.hidden) n++;
  });
  for (const diff of diffs) diff.hidden = !(places.get(diff) || [diff.dataset.path]).some(isBelow);
  if (form) form.shown.value = n + ' of ' + items.length;
}

// A diff has its path in the snapshot, findings have theirs in the repository: the same file ends alike.
const places = new Map();
{
  const byEnd = new Map();
  for (const { dataset: { path } } of items)
    for (let at = -1; ; ) { const end = path.slice(at + 1); byEnd.set(end, (byEnd.get(end) || new Set()).add(path)); at = path.indexOf('/', at + 1); if (at < 0) break; }
  for (const diff of diffs) if (byEnd.has(diff.dataset.path)) places.set(diff, [...byEnd.get(diff.dataset.path)]);
}

// The tree of files: folders fold, a name shows only what is below it.
const tree = { folders: new Map(), files: new Map(), n: 0 };
for (const { dataset: { path } } of items) {
  let here = tree;
  const parts = path.split('/'), name = parts.pop();
  here.n++;
  for (const part of parts) {
    if (!here.folders.has(part)) here.folders.set(part, { folders: new Map(), files: new Map(), n: 0 });
    here = here.folders.get(part);
    here.n++;
  }
  here.files.set(name, (here.files.get(name) || 0) + 1);
}
function choose(path, n) {
  const button = document.createElement('button'), small = document.createElement('small');
  button.type = 'button';
  button.dataset.path = path;
  button.textContent = path.replace(/\\/$/, '').replace(/^.*\\//, '') || path;
  button.setAttribute('aria-pressed', 'false');
  small.textContent = ' ' + n;
  return [button, small];
}
function list(node, base) {
  const ul = document.createElement('ul');
  for (let [name, child] of node.folders) {
    let path = base + name + '/';
    const li = ul.appendChild(document.createElement('li'));
    const fold = li.appendChild(document.createElement('details')), summary = fold.appendChild(document.createElement('summary'));
    summary.append(...choose(path, child.n));
    const fill = () => { if (fold.open && fold.children.length === 1) fold.append(list(child, path)); };
    fold.addEventListener('toggle', fill);
    fold.open = node === tree || node.folders.size + node.files.size < 4;
    fill();
  }
  for (const [name, n] of node.files) ul.appendChild(document.createElement('li')).append(...choose(base + name, n));
  return ul;
}
function only(path) {
  prefix = prefix === path ? '' : path;
  for (const button of nav.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.path === prefix));
  show();
}
if (tree.folders.size + tree.files.size > 1 || [...tree.folders.values()].some(({ n }) => n > 1)) nav.append(list(tree, ''));
nav.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button) { event.preventDefault(); only(button.dataset.path); }
});

function draw(diff) {
  const text = diff.querySelector('pre');
  if (!diff.open || typeof Diff2Html === 'undefined' || !text.textContent.includes('\\n@@ ')) return;
  const old = diff.querySelector('.drawn');
  if (old) old.remove();
  const drawn = document.createElement('div');
  drawn.className = 'drawn';
  // Its templates escape what they are given; the text itself is never read as HTML.
  drawn.innerHTML = Diff2Html.html(text.textContent, { outputFormat: sideBySide ? 'side-by-side' : 'line-by-line', drawFileList: false, matching: 'lines', colorScheme: 'auto' });
  text.hidden = true;
  diff.append(drawn);
}
for (const diff of diffs) diff.addEventListener('toggle', () => draw(diff));
if (diffs.length > 0) diffs[0].open = true;

// Charts: a line under the pointer with what it reads, and lines that can be hidden.
for (const figure of document.querySelectorAll('.chart')) {
  const svg = figure.querySelector('svg'), reading = figure.querySelector('.reading'), said = figure.querySelector('output');
  const points = [...figure.querySelectorAll('circle')], xOf = point => Number(point.getAttribute('cx'));
  const read = x => {
    const shown = points.filter(point => !point.closest('g').hasAttribute('hidden'));
    if (shown.length === 0) return;
    const best = xOf(shown.reduce((one, other) => Math.abs(xOf(other) - x) < Math.abs(xOf(one) - x) ? other : one));
    const near = shown.filter(point => xOf(point) === best);
    points.forEach(point => point.classList.toggle('near', near.includes(point)));
    for (const name of ['x1', 'x2']) reading.setAttribute(name, best);
    reading.setAttribute('visibility', 'visible');
    said.value = near.map((point, at) => at === 0 ? point.textContent : point.textContent.replace(/^.*?: /, '')).join(', ');
  };
  for (const kind of ['pointermove', 'pointerdown']) svg.addEventListener(kind, event => {
    const box = svg.getBoundingClientRect();
    read((event.clientX - box.left) / box.width * svg.viewBox.baseVal.width);
  });
  figure.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const line = figure.querySelector('g[data-line="' + button.dataset.line + '"]'), hide = !line.hasAttribute('hidden');
    line.toggleAttribute('hidden', hide);
    button.setAttribute('aria-pressed', String(!hide));
  });
}

let current = -1;
function step(by) {
  let at = current + by;
  while (items[at] && items[at].hidden) at += by;
  if (!items[at]) return;
  current = at;
  items[at].focus({ preventScroll: true });
  items[at].scrollIntoView({ block: 'center' });
}
const keys = {
  '/': () => form && form.search.focus(),
  j: () => step(1),
  k: () => step(-1),
  u: () => { sideBySide = !sideBySide; diffs.forEach(draw); },
  '?': () => help.showModal(),
  Escape: () => prefix && only(prefix),
};
addEventListener('keydown', event => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== 'Escape') || !(event.key in keys)) return;
  if (event.key !== 'Escape') event.preventDefault();
  keys[event.key]();
});
if (form) {
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  form.help.addEventListener('click', () => help.showModal());
}
show();
`;
