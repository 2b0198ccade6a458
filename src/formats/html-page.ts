import { DIFF_SCRIPT, DIFF_STYLE } from './html-diff.js';
import { SCRIPT } from './html-script.js';
import { STYLE } from './html-style.js';
import { Html, html } from './html-text.js';

/**
 * A whole page with nothing to load: style and script are in it, and its policy forbids the rest. What draws
 * diffs is in it only when there are diffs.
 */
export function page(title: string, body: Html, { diffs }: { diffs: boolean }): string {
  const none = new Html('');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${diffs ? new Html(DIFF_STYLE) : none}${STYLE}</style>
</head>
<body>
${body}
<dialog><h2>Keyboard</h2><dl><div><dt>/</dt><dd>search</dd></div><div><dt>j, k</dt><dd>next and previous finding</dd></div>
<div><dt>u</dt><dd>diffs side by side, or one below the other</dd></div><div><dt>Esc</dt><dd>all files again</dd></div></dl>
<form method="dialog"><button>Close</button></form></dialog>
<script>${diffs ? new Html(DIFF_SCRIPT) : none}</script>
<script>${SCRIPT}</script>
</body>
</html>
`.text;
}
