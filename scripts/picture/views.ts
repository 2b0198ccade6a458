import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import { type Html, html } from '../../src/formats/html-text.js';

/** The first files with findings, drawn as the files view of a pull request draws annotations. */
export function annotatedFiles(report: Report, read: (path: string) => string, most: number): Html {
  const paths = [...new Set(report.findings.flatMap(({ place }) => place?.path ?? []))];
  const files = paths.slice(0, most).map((path) => {
    const findings = report.findings.filter(({ place }) => place?.path === path);
    return fileView(path, read(path).trimEnd().split('\n'), findings);
  });
  return html`<main>${files}</main>`;
}

function fileView(path: string, lines: string[], findings: Finding[]): Html {
  const rows = lines.map((line, index) => {
    const here = findings.filter(({ place }) => place?.line === index + 1);
    return html`<tr><td class="number">${index + 1}</td><td class="line">${line}</td></tr>${here.map(card)}`;
  });
  return html`<section><header>${path}</header><table>${rows}</table></section>`;
}

function card({ severity, rule, message, place, fix }: Finding): Html {
  const level = { error: 'failure', warning: 'warning', notice: 'notice' }[severity];
  const cure = fix ? html`<p>Fix: ${fix.title}</p>` : html``;
  return html`<tr><td></td><td><div class="card ${level}"><small>Check ${level} on line ${place?.line ?? 1}</small>
<p><b>${rule}</b></p><p>${message}</p>${cure}</div></td></tr>`;
}

/** A comment, drawn as a pull request's conversation draws it. */
export function commentBox(body: Html): Html {
  return html`<section><header>github-actions bot commented</header><div class="body">${body}</div></section>`;
}

/** Looks like GitHub: light, its fonts and colours. */
export const style = `
body { font: 14px/1.5 system-ui, sans-serif; color: #1f2328; margin: 16px; background: #fff }
section { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 16px; overflow: hidden }
header { font: 600 12px/2.6 ui-monospace, monospace; background: #f6f8fa; padding: 0 12px; border-bottom: 1px solid #d1d9e0 }
section > table { width: 100%; border-collapse: collapse; font: 12px/20px ui-monospace, monospace }
.body { padding: 4px 16px }
.number { width: 48px; text-align: right; padding-right: 12px; color: #59636e; background: #f0fff4 }
.line { white-space: pre; padding-left: 12px; background: #f6fff8 }
.card { font: 13px/1.5 system-ui, sans-serif; border: 1px solid #d1d9e0; border-left: 4px solid; border-radius: 6px; margin: 6px 12px; padding: 6px 12px; white-space: normal }
.card p { margin: 2px 0 } .card small { font-weight: 600 }
.failure { border-left-color: #d1242f } .failure small { color: #d1242f }
.warning { border-left-color: #9a6700 } .warning small { color: #9a6700 }
.notice { border-left-color: #0969da }
.markdown { max-width: 1040px } .markdown table { border-collapse: collapse; margin: 0 0 16px }
.markdown td, .markdown th { border: 1px solid #d1d9e0; padding: 6px 13px } .markdown tr:nth-child(2n) td { background: #f6f8fa }
.markdown code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font: 85% ui-monospace, monospace }
.markdown a { color: #0969da; text-decoration: none } .markdown h3 { font-size: 1.25em }
`;
