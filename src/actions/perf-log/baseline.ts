import { count } from '../../core/quote.js';
import type { HistoryRecord } from './history.js';

/** The machine that a record was measured on. */
export type Where = Pick<HistoryRecord, 'machine' | 'architecture' | 'processor'>;

type Stage = HistoryRecord['stages'][string];

/** What earlier records say of a stage, which a run of it is compared with. */
export interface Baseline {
  stages: Stage[];
  /** What it is, for people, with what is wrong with it. */
  text: string;
  /** Whether they are of the same processor: else nothing is certain. */
  isSame: boolean;
}

/** What a baseline without records is called. */
export const NONE_YET = 'none yet';

/** As many records as tell the level and the noise of a machine, and no more: older ones are of older code. */
const MOST_COMPARED = 20;

/**
 * The newest records that have the stage, of the same machine; of the same processor when there are any. Never those
 * of another machine: what the history has of those is said.
 */
export function chooseBaseline(
  history: readonly HistoryRecord[],
  where: Where,
  stage: string,
): Baseline {
  const records = history.filter(({ stages }) => Object.hasOwn(stages, stage));
  const machine = `${where.machine}, ${where.architecture}`;
  const here = records.filter(
    (one) => one.machine === where.machine && one.architecture === where.architecture,
  );
  if (records.length === 0) return { stages: [], text: NONE_YET, isSame: true };
  if (here.length === 0) {
    const others = [...new Set(records.map((one) => `${one.machine}, ${one.architecture}`))];
    const text = `none of this machine (${machine}): the history has only ${others.slice(0, 5).join('; ')}`;
    return { stages: [], text, isSame: true };
  }
  const same = here.filter(({ processor }) => processor === where.processor);
  const isSame = same.length > 0;
  const chosen = (isSame ? same : here).slice(-MOST_COMPARED);
  const text = `${count(chosen.length, 'record')} of ${machine}`;
  const more = isSame ? '' : otherProcessors(chosen, where);
  return { stages: chosen.map(({ stages }) => stages[stage] as Stage), text: text + more, isSame };
}

function otherProcessors(records: readonly HistoryRecord[], { processor }: Where): string {
  const models = [...new Set(records.map((one) => one.processor))];
  return `, but of other processors (${models.slice(0, 3).join('; ')}), not of ${processor}`;
}
