import { count } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import { describe } from './describe.js';
import { comparisonText } from './judge-stages.js';
import type { Measured } from './measure.js';
import type { Run, StageRuns } from './run-stage.js';
import { medianOf, type StageState } from './summary.js';
import { bytesText, durationText } from './units.js';

/** The sections of the report: a table of the stages, and pictures of history and runs. */
export function sectionsOf(measured: Measured): Section[] {
  return [
    stageTable(measured),
    ...measured.states.flatMap((state) => historyPicture(state, measured)),
    ...measured.states.flatMap(runsPicture),
  ];
}

const NONE = '–';

function stageTable({ states, isPlan }: Measured): Section {
  const rows = states.map((state) => stageRow(state, isPlan));
  return {
    kind: 'table',
    title: 'Stages',
    columns: ['Stage', 'Result', 'Median', 'IQR', 'Min – max', 'CPU', 'Memory', 'Change'],
    rows,
    lead: true,
  };
}

function stageRow({ stage, done, comparison }: StageState, isPlan: boolean): string[] {
  if (!done) {
    const result = 'skipped' in stage || !isPlan ? 'skipped' : 'would run';
    return [stage.name, result, NONE, NONE, NONE, NONE, NONE, NONE];
  }
  const result = done.failure ? 'failed' : runsText(done);
  if (done.runs.length === 0) return [stage.name, result, NONE, NONE, NONE, NONE, NONE, NONE];
  const { median } = describe(done.runs.map(({ wall }) => wall));
  const change = comparison
    ? `${comparison.comparison.change} ${comparisonText(comparison.comparison)}`
    : NONE;
  return [
    ...[stage.name, result, durationText(median), ...spreadTexts(done.runs)],
    ...[cpuText(done.runs), memoryText(done.runs), change],
  ];
}

/** One run says nothing of the next. */
function spreadTexts(runs: readonly Run[]): string[] {
  if (runs.length === 1) return [NONE, NONE];
  const { iqr, min, max, outliers } = describe(runs.map(({ wall }) => wall));
  const strays = outliers.length === 0 ? '' : `, ${count(outliers.length, 'outlier')}`;
  return [durationText(iqr), `${durationText(min)} – ${durationText(max)}${strays}`];
}

function runsText({ runs }: StageRuns): string {
  return runs.length === 1 ? 'success' : `success, ${runs.length} runs`;
}

function cpuText(runs: readonly Run[]): string {
  const known = runs.flatMap(({ user, system }) =>
    user === undefined || system === undefined ? [] : [user + system],
  );
  return known.length === 0 ? NONE : durationText(describe(known).median);
}

function memoryText(runs: readonly Run[]): string {
  const most = Math.max(0, ...runs.map(({ memory }) => memory ?? 0));
  return most === 0 ? NONE : bytesText(most);
}

/** What a picture shows at most: the newest. */
const MOST_SHOWN = 60;

function historyPicture(state: StageState, { histories, where, head }: Measured): Section[] {
  const { name } = state.stage;
  const median = medianOf(state);
  const records = [...histories.baseline, ...histories.own]
    .filter((one) => one.machine === where.machine && one.architecture === where.architecture)
    .filter(({ stages }) => Object.hasOwn(stages, name))
    .slice(-MOST_SHOWN);
  if (median === undefined || records.length === 0) return [];
  const values = [...records.map(({ stages }) => stages[name]?.median ?? null), median];
  const { iqr } = describe(state.done?.runs.map(({ wall }) => wall) ?? [median]);
  const spreads = [...records.map(({ stages }) => stages[name]?.iqr ?? 0), iqr];
  return [
    {
      kind: 'series',
      title: `History of ${name}, ${where.machine}`,
      unit: 'ms',
      shape: 'line',
      labels: [...records, { commit: head.commit, tag: head.names.tag }].map(labelOf),
      lines: [
        { name: 'median', values: values.map(rounded), spread: spreads.map((one) => one / 2) },
      ],
    },
  ];
}

function labelOf({ commit, tag }: { commit?: string | undefined; tag: string }): string {
  return commit?.slice(0, 8) ?? tag;
}

function runsPicture({ stage, done }: StageState): Section[] {
  if (!done || done.runs.length < 2) return [];
  const line = (name: string, runs: readonly Run[]) => ({
    name,
    values: runs.map(({ wall }) => rounded(wall)),
  });
  return [
    {
      kind: 'series',
      title: `Runs of ${stage.name}`,
      unit: 'ms',
      shape: 'points',
      labels: done.runs.map((_, index) => `run ${index + 1}`),
      lines: [
        line('this command', done.runs),
        ...(done.compared.length > 0 ? [line('compared command', done.compared)] : []),
      ],
    },
  ];
}

function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * 1000) / 1000) as T;
}
