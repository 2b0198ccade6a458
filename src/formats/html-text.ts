import { visible } from './sink.js';

/** Text that is HTML already; everything else is escaped when it is put into a template. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | Html | readonly Html[];

/** A template whose values are escaped, unless they are HTML. For text and quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, at) => text + toText(parts[at - 1]) + string));
}

function toText(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return visible(String(part)).replace(/[&<>"'`]/g, (one) => `&#${one.charCodeAt(0)};`);
}
