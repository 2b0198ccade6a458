import { rules, type Side, type Tree } from './snapshot.js';

interface DriftFault {
  /** The file in the snapshot. */
  path: string;
  what: string;
  /** The snapshot that gets something which the other lacks. */
  side: Side;
  spoil(tree: Tree): void;
}

/** Every rule of trace-diff that a pair of snapshots can break by one change, and how. */
export const DRIFT_FAULTS: Readonly<Record<string, DriftFault>> = {
  'drift/rule-changed': edit('rules/validator.json', 'R-101 has another version', (text) =>
    text.replace('1.2.0', '1.3.0'),
  ),
  'drift/rule-added': edit('rules/new.json', 'R-103 is new', () => rules('R-103')),
  'drift/rule-removed': only('rules/old.json', 'R-100 is gone', rules('R-100')),
  'drift/validator-regression': edit('traces/run.jsonl', 'worker_02 fails what it passed', (text) =>
    text.replace(/("worker_02".*"registry","ok":)true/, '$1false'),
  ),
  'drift/telemetry-mismatch': edit('telemetry/boot.json', 'boot_ms has doubled', (text) =>
    text.replace(/("boot_ms": )(\d+)/, (_, key: string, ms: string) => key + 2 * Number(ms)),
  ),
  'drift/trace-changed': edit('traces/events.jsonl', 'an event is new', () => EVENT),
  'drift/content-changed': edit('workers/worker_01.json', 'worker_01 has another mode', (text) =>
    text.replace('"live"', '"replay"'),
  ),
  'drift/text-changed': edit('boot.log', 'a line is new', (text) => `${text}worker_03 was late\n`),
  'drift/binary-changed': edit('image.bin', 'a byte is another', (text) => `${text}\0`),
  'drift/file-added': edit('new.log', 'the file is new', () => 'new\n'),
  'drift/file-removed': only('old.log', 'the file is gone', 'old\n'),
};

/** The snapshot in which trace-diff finds the fault. */
export function faultySide(rule: string): Side {
  return DRIFT_FAULTS[rule]?.side ?? 'target';
}

const EVENT = '{"agent":"worker_03","event":"start","detail":"late","ok":true}\n';

function edit(path: string, what: string, change: (text: string) => string): DriftFault {
  const spoil = (tree: Tree) => tree.set(path, change(tree.get(path) ?? ''));
  return { path, what, side: 'target', spoil };
}

function only(path: string, what: string, content: string): DriftFault {
  return { path, what, side: 'baseline', spoil: (tree) => tree.set(path, content) };
}
