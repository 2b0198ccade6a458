import { readJson, readJsonLines } from './read-json.js';
import { readKeyValues } from './read-key-values.js';
import { readYaml } from './read-yaml.js';
import type { Structure, Unparsable } from './structure.js';

/** Reads a structured text by its name: JSON, YAML, JSON lines, else `key=value` lines. */
export function readStructure(
  path: string,
  text: string,
  asWritten = false,
): Structure | Unparsable {
  if (/\.ya?ml$/i.test(path)) return readYaml(text, asWritten);
  if (/\.(jsonl|ndjson)$/i.test(path)) return readJsonLines(text);
  if (/\.json$/i.test(path)) return readJson(text);
  const first = text.trimStart()[0];
  if (first === '[') return readJson(text);
  if (first !== '{') return readKeyValues(text, asWritten);
  const whole = readJson(text);
  return 'why' in whole ? readJsonLines(text) : whole;
}
