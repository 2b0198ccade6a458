import type { Format } from './format.js';
import { github } from './github.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

/** Every format by its name, a file and a line each; the HTML page is big, and loaded by `formatOf`. */
export const formats = { text, json, sarif, markdown, github } satisfies Record<string, Format>;

/** The format of a name. */
export async function formatOf(name: keyof typeof formats | 'html'): Promise<Format> {
  return name === 'html' ? (await import('./html.js')).html : formats[name];
}
