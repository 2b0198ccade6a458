import type { Draft } from '../core/finding.js';
import { thousands } from '../core/quote.js';
import { makeReport, type Report, type Section } from '../core/report.js';
import { judge } from '../core/verdict.js';
import { RULES } from './rules.js';
import type { Called, Catch, Injected, Outcome } from './step.js';

/** What a rehearsal did, all of it. */
export interface Rehearsed {
  size: number;
  seed: string;
  folder: string;
  /** Each step with its title. */
  steps: { title: string; outcome: Outcome; milliseconds: number }[];
  calls: readonly Called[];
  milliseconds: number;
}

/** The faults of a step that nobody caught. */
export function missedIn({ injected, caught }: Outcome): Injected[] {
  const known = new Set(caught.map(({ fault }) => fault));
  return injected.filter((fault) => !known.has(fault));
}

/** The rehearsal as a report: a fault that was missed, and a false alarm, is an error. */
export function describe(rehearsed: Rehearsed): Report {
  const outcomes = rehearsed.steps.map(({ outcome }) => outcome);
  const findings = outcomes.flatMap((outcome) => [
    ...missedIn(outcome).map(missed),
    ...outcome.alarms.map(alarm),
  ]);
  const caught = outcomes.flatMap((outcome) => outcome.caught);
  return makeReport({
    ...{ action: 'rehearse', rules: RULES, findings },
    verdict: judge(findings, { strict: false }),
    facts: [
      { label: 'Documents', value: rehearsed.size },
      { label: 'Seed', value: rehearsed.seed },
      { label: 'Faults', value: outcomes.flatMap(({ injected }) => injected).length },
      { label: 'Caught', value: caught.length },
      { label: 'Commands', value: rehearsed.calls.length },
      { label: 'Time', value: duration(rehearsed.milliseconds) },
      { label: 'Folder', value: rehearsed.folder },
    ],
    sections: [
      stepTable(rehearsed),
      faultTable(caught),
      callTable(rehearsed),
      ...outputs(rehearsed),
    ],
  });
}

/** 41 ms, 2.3 s */
export function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A space that no table breaks a line at. */
function inCell(milliseconds: number): string {
  return duration(milliseconds).replace(' ', '\u00A0');
}

function missed({ path, rule, what }: Injected): Draft {
  return {
    ...{ rule: 'rehearsal/fault-missed', severity: 'error', place: { path } },
    message: `${rule} was injected (${what}), and nothing caught it`,
    ...{ expected: rule },
  };
}

function alarm(message: string): Draft {
  return { rule: 'rehearsal/false-alarm', severity: 'error', message };
}

function faultTable(caught: readonly Catch[]): Section {
  return {
    ...{ kind: 'table', title: 'Faults', columns: ['Fault', 'Where', 'Caught by', 'In', 'How'] },
    rows: caught.map(({ fault, by, how, milliseconds }) => [
      ...[fault.rule, fault.path, by, inCell(milliseconds), how],
    ]),
  };
}

function stepTable({ steps }: Rehearsed): Section {
  return {
    ...{ kind: 'table', title: 'Steps', columns: ['Step', 'Injected', 'Caught', 'Alarms', 'Time'] },
    rows: steps.map(({ title, outcome, milliseconds }) => [
      ...[title, outcome.injected.length, outcome.caught.length, outcome.alarms.length],
      inCell(milliseconds),
    ]),
  };
}

function callTable({ calls }: Rehearsed): Section {
  return {
    ...{ kind: 'table', title: 'Commands', columns: ['Command', 'Exit code', 'Findings', 'Time'] },
    rows: calls.map(({ command, exitCode, report, milliseconds }) => [
      ...[command, exitCode, report ? thousands(report.findings.length) : 'none: refused'],
      inCell(milliseconds),
    ]),
  };
}

// The page is for people: a report of its own has the rest.
const LONGEST_OUTPUT = 20_000;

function outputs({ calls }: Rehearsed): Section[] {
  return calls.map(({ command, out, err }) => {
    const text = err + out;
    const shown = text.length > LONGEST_OUTPUT ? `${text.slice(0, LONGEST_OUTPUT)}\n…` : text;
    return { kind: 'text', title: command, text: shown };
  });
}
