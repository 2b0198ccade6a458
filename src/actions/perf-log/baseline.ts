import { count } from '../../core/quote.js';
import type { HistoryRecord } from './history.js';

/** The machine that a record was measured on. */
export type Where = Pick<HistoryRecord, 'machine' | 'architecture' | 'processor'>;

/** Earlier records that a run is compared with. */
export interface Baseline {
  records: HistoryRecord[];
  /** What it is, for people, with what is wrong with it. */
  text: string;
  /** Whether they are of the same processor: else nothing is certain. */
  isSame: boolean;
}

/** As many records as tell the level and the noise of a machine, and no more: older ones are of older code. */
const MOST_COMPARED = 20;

/**
 * The newest records of the same machine; of the same processor when there are any. Never those of another
 * machine: what the history has of those is said.
 */
export function chooseBaseline(records: readonly HistoryRecord[], where: Where): Baseline {
  const machine = `${where.machine}, ${where.architecture}`;
  const here = records.filter(
    (one) => one.machine === where.machine && one.architecture === where.architecture,
  );
  const same = here.filter(({ processor }) => processor === where.processor);
  if (records.length === 0) return { records: [], text: 'none yet', isSame: true };
  if (here.length === 0) {
    const others = [...new Set(records.map((one) => `${one.machine}, ${one.architecture}`))];
    const text = `none of this machine (${machine}): the history has only ${others.slice(0, 5).join('; ')}`;
    return { records: [], text, isSame: true };
  }
  if (same.length > 0) {
    const chosen = same.slice(-MOST_COMPARED);
    return {
      records: chosen,
      text: `${count(chosen.length, 'record')} of ${machine}`,
      isSame: true,
    };
  }
  const chosen = here.slice(-MOST_COMPARED);
  const models = [...new Set(chosen.map(({ processor }) => processor))];
  const text = `${count(chosen.length, 'record')} of ${machine}, but of other processors (${models.slice(0, 3).join('; ')}), not of ${where.processor}`;
  return { records: chosen, text, isSame: false };
}
