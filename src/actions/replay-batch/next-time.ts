import type { Draft } from '../../core/finding.js';
import { count } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import type { Outcomes, State } from './outcomes.js';

/** What the same call does next; nothing to say when all is done. */
export function nextTime(findings: readonly Draft[], outcomes: Outcomes, total: number): Section[] {
  const counts = outcomes.counts(total);
  const isOver = (state: State) => /^(done|skipped as told)/.test(state);
  const done = counts.done + counts['done before'] + counts['skipped as told'];
  const [first] = findings;
  if (total === done && first === undefined) return [];
  const { path, line } = first?.place ?? {};
  const where = path === undefined ? '' : ` at ${path}${line === undefined ? '' : `:${line}`}`;
  const stops = first?.rule === 'replay/outcome-unknown';
  const text = stops
    ? `It stops${where} until it is told --resume=rerun or --resume=skip.`
    : `It goes on${where}: ${count(done, 'action')} not repeated, ${total - done} left.`;
  const left = Object.entries(counts).filter(([state, n]) => n > 0 && !isOver(state as State));
  const lines = left.map(([state, n]) => `${state}: ${n}`);
  return [{ kind: 'text', title: 'What replaying again does', text: [text, ...lines].join('\n') }];
}
