import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** diff2html's script and style for the HTML page, as a module: the page has to hold all that it needs. */
export function diffAssets(): string {
  const script = readFileSync(resolve('diff2html/bundles/js/diff2html.min.js'), 'utf8');
  const style = readFileSync(resolve('diff2html/bundles/css/diff2html.min.css'), 'utf8');
  const licence = readFileSync(resolve('diff2html/LICENSE.md'), 'utf8').replaceAll('*/', '* /');
  // In a script element only this could end the script.
  const safe = script.replace(/<\/(?=script)/gi, '<\\/').trimEnd();
  return `// Generated from the package diff2html by \`npm run fix\`.

/** Draws a unified diff: the global Diff2Html. */
export const DIFF_SCRIPT = ${JSON.stringify(`/* ${licence.trim()} */\n${safe}\n`)};

/** Its style. */
export const DIFF_STYLE = ${JSON.stringify(style)};
`;
}
