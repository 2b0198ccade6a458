import type { Severity } from '../../core/finding.js';
import { didYouMean } from '../../core/nearest.js';
import { CLASSES, type DriftClass } from './drift.js';

/** How many unapproved changes of a class pass the gate; a class that is not in it never fails it. */
export type Gate = ReadonlyMap<DriftClass, number>;

/** What the gate is told: `rule-drift,content>10`, `any`, `none`. A class that is named counts as it is named, beside `any` too. */
export function parseGate(words: readonly string[]): Gate | { why: string } {
  const named = new Map<string, number>();
  for (const word of words.map((said) => said.replace(/\s*>\s*/g, '>'))) {
    const [, name = '', threshold = '0'] = /^([a-z-]+)(?:>(\d{1,9}))?$/.exec(word) ?? [];
    const [before, after] = word.split('>');
    if (name === '' && after !== undefined) {
      const lack = before === '' ? 'no class before ">"' : 'no whole number behind ">"';
      return { why: `"${word}" has ${lack}; write ${before || 'content'}>10 to let ten pass` };
    }
    const known = CLASSES.find((one) => one === name);
    if (name === 'none') continue;
    if (name !== 'any' && known === undefined) {
      const hint = didYouMean(name || word, [...CLASSES, 'any', 'none']);
      return {
        why: `"${word}" is no class${hint || `; known are ${CLASSES.join(', ')}, any, none`}`,
      };
    }
    // Of a class that is named twice the stricter counts, so that the order means nothing.
    named.set(name, Math.min(Number(threshold), named.get(name) ?? Infinity));
  }
  const gate = CLASSES.map((one) => [one, named.get(one) ?? named.get('any')] as const);
  return new Map(gate.filter((entry): entry is [DriftClass, number] => entry[1] !== undefined));
}

/** How severe the unapproved changes of a class are, given how many there are: those that fail the gate are errors. */
export function severityOf(of: DriftClass, open: number, gate: Gate): Severity {
  const threshold = gate.get(of);
  if (threshold !== undefined && open > threshold) return 'error';
  return threshold !== undefined || MATTERS.includes(of) ? 'warning' : 'notice';
}

/** The classes that nobody wants unnoticed: without a gate of its own, a workflow fails on them. */
export const MATTERS: readonly DriftClass[] = [
  'rule-drift',
  'validator-regression',
  'telemetry-mismatch',
];
