import { count } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import type { Execution } from './account.js';
import type { State } from './outcomes.js';

/** What the same call does next; nothing to say when all is done. */
export function nextTime({ findings, outcomes, journal }: Execution, total: number): Section[] {
  const counts = outcomes.counts(total);
  const isOver = (state: State) => /^(done|skipped as told)/.test(state);
  const done = counts.done + counts['done before'] + counts['skipped as told'];
  const [first] = findings;
  if (total === done && first === undefined) return [];
  const where = first?.place ? ` at ${first.place.path}:${first.place.line}` : '';
  const resumes =
    first?.rule === 'replay/outcome-unknown'
      ? `It stops${where} until it is told --resume=rerun or --resume=skip.`
      : `It goes on${where}: ${count(done, 'action')} not repeated, ${total - done} left.`;
  const text = { kept: resumes, gone: FORGETS, replaced: READS }[journal];
  const left = Object.entries(counts).filter(([state, n]) => n > 0 && !isOver(state as State));
  const lines = left.map(([state, n]) => `${state}: ${n}`);
  return [{ kind: 'text', title: 'What replaying again does', text: [text, ...lines].join('\n') }];
}

const FORGETS = 'It begins anew: the journal is gone.';
const READS = 'It goes by what is now where the journal was: look at it first.';
