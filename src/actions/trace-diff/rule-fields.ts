import { showKey } from '../../world/snapshots/item-key.js';
import type { Snapshot } from '../../world/snapshots/snapshot.js';
import { loadReaders, readStructure } from './read-structure.js';
import type { Settings } from './settings.js';
import { readSource, wholeValue } from './source.js';

/** The names of all fields in a snapshot's files of validator rules, as far as they can be read. */
export async function ruleFields(
  snapshot: Snapshot,
  { kindOf }: Pick<Settings, 'kindOf'>,
): Promise<Set<string>> {
  const items = await snapshot.index(snapshot.digests);
  const isRules = (key: string) =>
    items.get(key)?.kind === 'file' && kindOf(showKey(key)) === 'rules';
  const keys = [...items.keys()].filter(isRules);
  await loadReaders(keys);
  const fields = new Set<string>();
  for (const [key, content] of await snapshot.contents(keys)) {
    collect(wholeValue(readSource(content, key, (text) => readStructure(key, text, true))), fields);
  }
  return fields;
}

function collect(value: unknown, fields: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (!Array.isArray(value)) fields.add(key);
    collect(one, fields);
  }
}
