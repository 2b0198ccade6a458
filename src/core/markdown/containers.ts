import type { Item } from './block-start.js';
import type { LineCursor } from './line-cursor.js';

/** What blocks lie in: a quote, or an item of a list. */
export type Container = 'quote' | Item;

/** How many of the open containers a line continues; their marks are passed. */
export function continued(line: LineCursor, containers: readonly Container[]): number {
  for (const [depth, container] of containers.entries()) {
    if (container === 'quote') {
      if (!passQuote(line)) return depth;
    } else if (line.isBlank) {
      if (container.isEmpty) return depth;
    } else if (line.indent >= container.indent) {
      line.passColumns(container.indent);
      container.isEmpty = false;
    } else return depth;
  }
  return containers.length;
}

/** Passes the mark of a quote, when the line has one. */
export function passQuote(line: LineCursor): boolean {
  if (line.indent > 3 || line.isBlank || line.text[line.next] !== '>') return false;
  line.pass(1);
  line.passColumns(1);
  return true;
}
