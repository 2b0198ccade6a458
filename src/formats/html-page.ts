import { type Html, html } from './html-text.js';

/** A whole page with nothing to load: style and script are in it, and its policy forbids the rest. */
export function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`.text;
}

const STYLE = html`
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --code: light-dark(#f6f8fa, #151b23); --error: light-dark(#d1242f, #f85149);
  --warning: light-dark(#9a6700, #d29922); --notice: light-dark(#0969da, #4493f8); --pass: light-dark(#1a7f37, #3fb950); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; background: var(--back); }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--notice); padding-left: .7rem; }
h1.pass { border-color: var(--pass) } h1.fail { border-color: var(--error) }
dl { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; color: var(--dim) }
dl div { display: flex; gap: .4rem } dd { margin: 0; color: CanvasText }
form { display: flex; flex-wrap: wrap; gap: .5rem; position: sticky; top: 0; background: var(--back); padding: .6rem 0; z-index: 1 }
input, select { font: inherit; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code) }
input { flex: 1 1 16rem }
output { align-self: center; color: var(--dim) }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: .6rem 0; padding: .5rem .8rem;
  content-visibility: auto; contain-intrinsic-size: auto 7rem }
article.error { border-left-color: var(--error) } article.warning { border-left-color: var(--warning) }
article.notice { border-left-color: var(--notice) }
article p { margin: .2rem 0; overflow-wrap: anywhere } article b { font-weight: 600 }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.place, .rule { font: 13px/1.5 ui-monospace, monospace; color: var(--dim); overflow-wrap: anywhere }
.rule { float: right }
pre { background: var(--code); border-radius: 6px; padding: .4rem .7rem; overflow-x: auto; margin: .4rem 0; font: 13px/1.5 ui-monospace, monospace }
mark { background: none; color: inherit; text-decoration: underline wavy var(--error); text-underline-offset: 3px }
.fix::before { content: 'Fix: '; color: var(--pass); font-weight: 600 }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left }
[hidden] { display: none }
`;

// Filters by text and severity; `/` moves to the search field.
const SCRIPT = html`
const form = document.querySelector('form');
if (form) {
  const items = [...document.querySelectorAll('article')];
  const words = items.map(item => item.textContent.toLowerCase());
  const show = () => {
    const word = form.search.value.toLowerCase(), severity = form.severity.value;
    let n = 0;
    items.forEach((item, i) => {
      item.hidden = !(words[i].includes(word) && (!severity || item.classList.contains(severity)));
      if (!item.hidden) n++;
    });
    form.shown.value = n + ' of ' + items.length;
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== form.search) { event.preventDefault(); form.search.focus(); }
  });
  show();
}
`;
