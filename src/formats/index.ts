import type { Format } from './format.js';
import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

/** Every format by its name: a new one is one file and one line. */
export const formats = { text, json, sarif, markdown, html, github } satisfies Record<
  string,
  Format
>;
