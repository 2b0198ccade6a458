import { thousands } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import { type Batch, interpret } from './interpret.js';
import type { Outcome, Outcomes } from './outcomes.js';
import { seconds, shortLine } from './words.js';

/** A report is read by people: it shows so many actions, and the transcript has all. */
const MOST_ROWS = 500;

/** The table of actions; of very many, those that are worth a look. */
export function actionSection(batch: Batch, outcomes: Outcomes, total: number): Section[] {
  if (total === 0) return [];
  const hasLogs = batch.logs.length > 1;
  const isShown = total <= MOST_ROWS ? () => true : ({ state }: Outcome) => !QUIET.has(state);
  const rows: (string | number)[][] = [];
  for (const step of interpret(batch)) {
    if ('problem' in step) continue;
    const outcome = outcomes.get(step.index);
    if (!isShown(outcome) || rows.length === MOST_ROWS) continue;
    const where = hasLogs ? `${step.log.name}:${step.line}` : step.line;
    rows.push([where, shortLine(step.text), stateText(outcome), timeText(outcome)]);
  }
  const left = total - rows.length;
  const title = left > 0 ? `Actions (${thousands(left)} more in the transcript)` : 'Actions';
  const columns = ['Line', 'Action', 'State', 'Time'];
  return [{ kind: 'table', title, columns, rows, lead: true }];
}

const QUIET = new Set<Outcome['state']>([
  ...(['done', 'done before', 'not reached', 'not selected', 'planned'] as const),
]);

function stateText({ state, code }: Outcome): string {
  return state === 'failed' ? `failed with ${code}` : state;
}

function timeText({ state, ms }: Outcome): string {
  return state === 'done' || state === 'done before' || state === 'failed' ? seconds(ms) : '';
}
