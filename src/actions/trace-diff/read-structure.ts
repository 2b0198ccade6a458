import { readJson, readJsonLines } from './read-json.js';
import { readKeyValues } from './read-key-values.js';
import type { Structure, Unparsable } from './structure.js';

let yaml: typeof import('./read-yaml.js') | undefined;

/** Loads the library for YAML, which takes its time, when one of these files needs it: before the first is read. */
export async function loadReaders(paths: readonly string[]): Promise<void> {
  if (paths.some((path) => YAML.test(path))) yaml ??= await import('./read-yaml.js');
}

const YAML = /\.ya?ml$/i;

// A time or a word with more behind it, which a list of JSON has not.
const IN_BRACKETS = /^\s*\[[^[\]{}"\n]*\][^\S\n]*\S/;

/** Reads a structured text by its name: JSON, YAML, JSON lines, else `key=value` lines. */
export function readStructure(
  path: string,
  text: string,
  asWritten = false,
): Structure | Unparsable {
  if (YAML.test(path)) {
    if (!yaml) throw new Error('the readers are not loaded');
    return yaml.readYaml(text, asWritten);
  }
  if (/\.(jsonl|ndjson)$/i.test(path)) return readJsonLines(text);
  if (/\.json$/i.test(path)) return readJson(text);
  const first = text.trimStart()[0];
  if (first === '[' && !IN_BRACKETS.test(text)) return readJson(text);
  if (first !== '{') return readKeyValues(text, asWritten);
  const whole = readJson(text);
  if (!('why' in whole)) return whole;
  const lines = readJsonLines(text);
  // Of what is neither, the reading that gets further tells what is wrong.
  return 'why' in lines && lines.offset < whole.offset ? whole : lines;
}
