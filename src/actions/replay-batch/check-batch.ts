import type { Draft, Place } from '../../core/finding.js';
import { count } from '../../core/quote.js';
import { type Bounds, bounded } from './bounds.js';
import { type BadLine, type Batch, interpret, type Step } from './interpret.js';

/** What is known of a batch before anything runs. */
export interface Checked {
  /** Problems for which nothing is executed. */
  findings: Draft[];
  /** What hinders nothing. */
  warnings: Draft[];
  /** How many problems there were beyond those. */
  more: number;
  actions: number;
}

/** Nobody reads more, and a log of another kind would give one a line. */
const MOST_FINDINGS = 200;

/** Reads all logs to their end, and checks every line and every path by its text. */
export function checkBatch(batch: Batch, bounds: Bounds): Checked {
  const checked: Checked = { findings: [], warnings: [], more: 0, actions: 0 };
  for (const step of interpret(batch)) {
    if (!('problem' in step)) {
      checked.actions++;
      if (!step.isEnded) checked.warnings.push(cutShort(step));
    }
    for (const finding of problemsOf(step, bounds)) {
      if (checked.findings.length < MOST_FINDINGS) checked.findings.push(finding);
      else checked.more++;
    }
  }
  return checked;
}

/** `12 more problems`, when there were more than the findings. */
export function moreText({ more }: Checked): string | undefined {
  return more === 0 ? undefined : count(more, 'more problem');
}

function problemsOf(step: Step | BadLine, bounds: Bounds): Draft[] {
  if ('problem' in step) {
    const { rule, message, expected, column, endColumn } = step.problem;
    return [{ ...errorAt(step, rule, message), expected, place: placeOf(step, column, endColumn) }];
  }
  return pathsOf(step).flatMap((path) => {
    const found = bounded(path, bounds);
    return 'why' in found ? [errorAt(step, 'replay/outside', found.why)] : [];
  });
}

function pathsOf(step: Step): string[] {
  if (step.kind === 'CWD') return [step.directory];
  return step.kind === 'COPY' ? [step.source, step.destination] : [];
}

/** Half an action may be one, too: `RUN|rm|-rf|old/tmp` without its end is `RUN|rm|-rf|old`. */
function cutShort(step: Step): Draft {
  const column = step.text.length + 1;
  return {
    ...{ rule: 'replay/cut-short', severity: 'warning', place: placeOf(step, column, column) },
    message: 'no newline ends this line, so that the log may have been cut off in it',
    expected:
      'a newline, which comes last; fetch the log again, or end it with one when it is whole',
  };
}

/** An error about a line of a log. */
export function errorAt(step: Step | BadLine, rule: string, message: string): Draft {
  return { rule, severity: 'error', message, place: placeOf(step) };
}

const LONGEST_SOURCE = 1000;

function placeOf(
  { log, line, text }: Step | BadLine,
  column = 1,
  endColumn = text.length + 1,
): Place {
  const source = text.slice(0, LONGEST_SOURCE);
  return {
    path: log.name,
    line,
    column,
    endLine: line,
    endColumn: Math.max(endColumn, column),
    source,
  };
}
