import type { Dice } from './dice.js';

/** The files of a snapshot, by path. */
export type Tree = Map<string, string>;

/** The two snapshots of a pair. */
export type Side = 'baseline' | 'target';

/** What a system left behind at a time. */
export function snapshot(roll: Dice, time: string): Tree {
  return new Map([
    ['boot.log', 'three workers, two rules\n'],
    ['image.bin', `\0\x01${roll(1e9)}`],
    ['rules/validator.json', rules('R-101', 'R-102')],
    ['telemetry/boot.json', telemetry(roll, time)],
    ['traces/run.jsonl', trace(time)],
    ['validator_runtime.log', violations(time)],
    ...WORKERS.map((id): [string, string] => [`workers/${id}.json`, worker(id, roll, time)]),
  ]);
}

const WORKERS = ['worker_01', 'worker_02', 'worker_03'];

/** A file of validator rules. */
export function rules(...ids: string[]): string {
  return json(
    ids.map((id) => ({
      ...{ id, version: '1.2.0', source: 'docs/rules.md' },
      activation_window: { start: '2025-01-01', end: '2025-12-31' },
    })),
  );
}

function telemetry(roll: Dice, timestamp: string): string {
  const [boot_ms, load, temperature] = [150 + roll(100), 20 + roll(60), 40 + roll(30)];
  return json({ timestamp, boot_ms, cpu_usage: load / 100, temperature });
}

function trace(ts: string): string {
  const events = WORKERS.flatMap((agent) =>
    ['header', 'registry'].map((detail) => ({ ts, agent, event: 'validate', detail, ok: true })),
  );
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

function violations(time: string): string {
  const known = 'rule_violation(type="stale-date", file="docs/OLD.md", agent="worker_02", time=1)';
  return `[${time}] validator started\n${known}\n`;
}

function worker(worker_id: string, roll: Dice, timestamp: string): string {
  const sim = { mode: 'live', step: roll(50) };
  return json({ worker_id, timestamp, sim, agent_meta: { role: 'checker' } });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
