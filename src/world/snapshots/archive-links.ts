import { toKey } from './item-key.js';
import type { Item } from './snapshot.js';

/** What an archive's links make lie somewhere else than it says. */
export interface Misled {
  key: string;
  why: string;
}

/**
 * The first entry that another entry, a link, would lead astray: one that lies below it, or a link whose target
 * goes up behind it. Only the whole archive shows them. Undefined when there is none.
 */
export function misledByLink(items: ReadonlyMap<string, Item>): Misled | undefined {
  const links = new Map([...items].filter(([, { kind }]) => kind === 'link'));
  if (links.size === 0) return undefined;
  const below = belowLink(items, links);
  if (below !== undefined) return { key: below, why: 'lies below a link of the archive' };
  for (const [key, { target = '' }] of links) {
    if (!goesUpBehind(links, key, target)) continue;
    return { key, why: `is a link that goes up behind another link, to "${target}"` };
  }
  return undefined;
}

function belowLink(
  items: ReadonlyMap<string, Item>,
  links: ReadonlyMap<string, Item>,
): string | undefined {
  // With the lowest character between its parts, what lies below a path is sorted right behind it.
  const sorted = [...items.keys()]
    .map((key) => key.replaceAll('/', '\0'))
    .sort((one, other) => (one < other ? -1 : 1));
  const isBelow = (path: string, index: number) => {
    const before = sorted[index - 1];
    return (
      before !== undefined &&
      path.startsWith(`${before}\0`) &&
      links.has(before.replaceAll('\0', '/'))
    );
  };
  return sorted.find(isBelow)?.replaceAll('\0', '/');
}

/** Whether there is a `..` behind a link: above what that leads to, which the target's text does not say. */
function goesUpBehind(links: ReadonlyMap<string, Item>, key: string, target: string): boolean {
  const parts = toKey(target)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  let way = `/${key}`;
  for (const part of ['..', ...parts.slice(0, parts.lastIndexOf('..') + 1)]) {
    way = part === '..' ? way.slice(0, way.lastIndexOf('/')) : `${way}/${part}`;
    if (links.has(way.slice(1))) return true;
  }
  return false;
}
