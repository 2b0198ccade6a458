import { html } from './html-text.js';

/** The style of the page; colours are those of GitHub, which keep contrast AA in both modes. */
export const STYLE = html`
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --code: light-dark(#f6f8fa, #151b23); --error: light-dark(#d1242f, #f85149);
  --warning: light-dark(#9a6700, #d29922); --notice: light-dark(#0969da, #4493f8); --pass: light-dark(#1a7f37, #3fb950);
  --shade: light-dark(#0003, #fff3); }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 88rem; margin: 1.5rem auto; padding: 0 1rem; background: var(--back); color: light-dark(#1f2328, #f0f6fc) }
a { color: var(--notice) } :focus-visible { outline: 2px solid var(--notice); outline-offset: 2px }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--notice); padding-left: .7rem; overflow-wrap: anywhere }
h1.pass { border-color: var(--pass) } h1.fail { border-color: var(--error) }
h2 { font-size: 1.1rem; margin: 1.2rem 0 .4rem }
dl { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; color: var(--dim); margin: .6rem 0 }
dl div { display: flex; gap: .4rem } dd { margin: 0; color: light-dark(#1f2328, #f0f6fc); overflow-wrap: anywhere }
.contents { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .6rem 0 } .contents:empty { display: none } [id] { scroll-margin-top: 1rem }
.frame { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 1.2rem; align-items: start }
.frame:has(nav:empty) { grid-template-columns: minmax(0, 1fr) } nav:empty { display: none }
nav { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: .6rem .2rem; font-size: 13px }
nav ul { list-style: none; margin: 0; padding: 0 } nav li { padding-left: 1rem; content-visibility: auto; contain-intrinsic-size: auto 1.5rem }
nav summary { cursor: pointer; list-style-position: outside }
nav button { all: unset; cursor: pointer; overflow-wrap: anywhere; border-radius: 4px; padding: 0 .25rem }
nav button:focus-visible { outline: 2px solid var(--notice) } nav button:hover { text-decoration: underline }
nav button[aria-pressed=true] { background: var(--notice); color: var(--back) }
nav small { color: var(--dim) }
form[role=search] { display: flex; flex-wrap: wrap; gap: .5rem; position: sticky; top: 0; background: var(--back); padding: .6rem 0; z-index: 2 }
input, select, button { font: inherit; color: inherit; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code) }
input { flex: 1 1 14rem; min-width: 0 }
output { align-self: center; color: var(--dim) }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: .6rem 0; padding: .5rem .8rem;
  content-visibility: auto; contain-intrinsic-size: auto 7rem }
article.error { border-left-color: var(--error) } article.warning { border-left-color: var(--warning) }
article.notice { border-left-color: var(--notice) } article.approved { border-left-color: var(--pass) }
article p { margin: .2rem 0; overflow-wrap: anywhere } article b { font-weight: 600 }
article i { font-style: normal; border: 1px solid var(--line); border-radius: 2em; padding: 0 .5em; font-size: 13px; color: var(--dim) }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) } .approved b { color: var(--pass) }
.place, .rule { font: 13px/1.5 ui-monospace, monospace; color: var(--dim); overflow-wrap: anywhere }
.rule { float: right; margin-left: 1rem } .rule a { color: inherit }
pre { background: var(--code); border-radius: 6px; padding: .4rem .7rem; overflow-x: auto; margin: .4rem 0; font: 13px/1.5 ui-monospace, monospace }
mark { background: none; color: inherit; text-decoration: underline wavy var(--error); text-underline-offset: 3px }
.approved mark { text-decoration-color: var(--pass) }
.fix::before { content: 'Fix: '; color: var(--pass); font-weight: 600 } .done { color: var(--dim) }
details.diff, details.text { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .4rem .8rem }
details.diff { content-visibility: auto; contain-intrinsic-size: auto 2.4rem }
details summary { cursor: pointer; overflow-wrap: anywhere } .diff > summary { font: 13px/1.5 ui-monospace, monospace }
.places ul { columns: 20rem auto; font: 13px/1.5 ui-monospace, monospace; margin: .2rem 0; padding-left: 1.2rem; overflow-wrap: anywhere }
.wide { overflow-x: auto; background: linear-gradient(90deg, var(--back) 1rem, transparent) 0 0 / 2rem 100% no-repeat local,
  linear-gradient(-90deg, var(--back) 1rem, transparent) 100% 0 / 2rem 100% no-repeat local,
  linear-gradient(90deg, var(--shade), transparent) 0 0 / 1rem 100% no-repeat, linear-gradient(-90deg, var(--shade), transparent) 100% 0 / 1rem 100% no-repeat }
table { border-collapse: collapse } .wide td, .wide th { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left; white-space: nowrap }
.wide td.long { white-space: normal; min-width: 20rem; overflow-wrap: anywhere }
td.number.number { text-align: right; font-variant-numeric: tabular-nums }
dialog { border: 1px solid var(--line); border-radius: 8px; background: var(--back); color: inherit } dialog dl { display: block }
dialog dt { min-width: 3rem; font-family: ui-monospace, monospace }
.d2h-file-header { display: none } .d2h-wrapper { font-size: 13px }
.d2h-file-wrapper { border: 0; margin: .4rem 0 0 }
.chart { margin: 1rem 0; max-width: 52rem; border: 1px solid var(--line); border-radius: 6px; padding: .5rem .8rem }
.chart figcaption { font-weight: 600; overflow-wrap: anywhere } .chart small { color: var(--dim); font-weight: 400 }
.chart svg { display: block; width: 100%; min-width: 40rem; height: auto; font: 12px system-ui, sans-serif }
.chart text { fill: var(--dim) } .chart .grid { stroke: var(--line) } .chart .reading { stroke: var(--dim); stroke-dasharray: 3 3 }
.chart polyline { fill: none; stroke: var(--l); stroke-width: 2; stroke-linejoin: round } .chart polygon { fill: var(--l); opacity: .18 }
.chart circle { fill: var(--l) } .chart circle.near { stroke: var(--back); stroke-width: 2; r: 6px }
.chart p { display: flex; flex-wrap: wrap; gap: .4rem; margin: .3rem 0; min-height: 2.1rem; align-items: center; font-size: 13px }
.chart button { cursor: pointer } .chart button::before { content: ''; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: 50%; background: var(--l) }
.chart button[aria-pressed=false] { opacity: .5; text-decoration: line-through }
.l0 { --l: var(--notice) } .l1 { --l: var(--warning) } .l2 { --l: var(--pass) } .l3 { --l: var(--error) }
[hidden] { display: none }
@media (max-width: 48rem) { .frame { grid-template-columns: minmax(0, 1fr) } nav { position: static; max-height: 14rem } .rule { float: none; display: block; margin: 0 } }
@media print { nav, form[role=search] { display: none } .frame { display: block } article, details { content-visibility: visible; break-inside: avoid } }
`;
