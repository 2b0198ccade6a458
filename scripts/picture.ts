import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import type { Report } from '../src/core/report.js';
import { commentBody } from '../src/formats/comment.js';
import { plainContext } from '../src/formats/format.js';
import { html as reportPage } from '../src/formats/html.js';
import { Html, html } from '../src/formats/html-text.js';
import { formats } from '../src/formats/index.js';
import { annotatedFiles, commentBox, style } from './picture/views.js';

// Draws docs/images from the real report of examples/batch, as GitHub shows it: annotations in the
// diff, the comment, the job summary, and the HTML page. Needs Chromium: `npm run pictures`.

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'build/pictures');
const images = join(root, 'docs/images');

function reportOfExample(): Report {
  const args = ['dist/cli/index.js', 'validate-batch', 'examples/batch', '--format', 'json'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout); // The example fails, as it should.
  }
}

function draw(name: string, page: string, size: string): void {
  const path = join(pages, `${name}.html`);
  writeFileSync(path, page);
  execFileSync('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    ...['--force-device-scale-factor=1.5', `--user-data-dir=${join(pages, 'profile')}`],
    ...[`--window-size=${size}`, `--screenshot=${join(images, `${name}.png`)}`],
    pathToFileURL(path).href,
  ]);
}

function page(body: Html): string {
  return html`<!doctype html><meta charset="utf-8"><style>${new Html(style)}</style>${body}`.text;
}

mkdirSync(pages, { recursive: true });
mkdirSync(images, { recursive: true });
const report = reportOfExample();
const renderer = new MarkdownIt({ html: true, linkify: true });
const rendered = (text: string) =>
  html`<div class="markdown">${new Html(renderer.render(text))}</div>`;
const identity = { action: report.action, key: '' };
const comment = commentBody(report, plainContext, identity, { run: 1, attempt: 1 }, undefined);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
draw('annotations', page(annotatedFiles(report, read, 2)), '900,850');
draw('summary', page(rendered(formats.markdown(report, plainContext))), '1100,620');
draw('comment', page(commentBox(rendered(comment))), '1000,700');
draw('report', reportPage(report, plainContext), '1000,900');
