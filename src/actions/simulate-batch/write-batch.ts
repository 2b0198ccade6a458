import type { Filler } from '../../world/replace-folder.js';
import { batchInfo, manifest, POLICY } from './batch-info.js';
import { contentOf } from './document.js';
import { FUSE, hydrationLog } from './hydration-log.js';
import type { Plan } from './plan-batch.js';
import { registryTable } from './registry-table.js';
import { snapshotPair } from './snapshot-pair.js';

/** The file that lists what a simulation wrote, folders with a slash at the end. */
export const INVENTORY = '.cohesix-simulation.json';

/** Writes all files of a batch; answers the hydration log. `onDocument` is told of each document. */
export function writeBatch(
  plan: Plan,
  filler: Filler,
  onDocument: (number: number) => void,
): string {
  const written: string[] = [];
  const recording = recorder(filler, written);
  const { rows, links } = writeDocuments(plan, recording, onDocument);
  const log = hydrationLog(plan, links);
  recording.folder('staging');
  recording.folder('logs');
  recording.file('logs/batch_info.txt', batchInfo(plan));
  if (plan.crashAfter !== undefined) recording.file(FUSE, 'Hydration takes this away and dies.\n');
  recording.file('manifest.json', manifest(plan));
  recording.file('METADATA.md', registryTable(plan, rows));
  recording.file('cohesix.yml', POLICY);
  recording.file('hydration.log', log);
  if (plan.drift) writeSnapshots(plan, recording);
  filler.file(INVENTORY, `${JSON.stringify([...written, INVENTORY])}\n`);
  return log;
}

/** Passes everything on, and notes it in the inventory. */
function recorder(filler: Filler, written: string[]): Filler {
  return {
    folder(path) {
      written.push(`${path}/`);
      filler.folder(path);
    },
    file(path, content) {
      written.push(path);
      filler.file(path, content);
    },
    link(path, target) {
      written.push(path);
      filler.link(path, target);
    },
  };
}

function writeDocuments(plan: Plan, filler: Filler, onDocument: (number: number) => void) {
  const rows: string[][] = [];
  const links = new Set<string>();
  filler.folder('docs');
  for (let number = 1; number <= plan.size; number++) {
    const draft = plan.draft(number);
    const [path, content] = [`docs/${draft.name}`, contentOf(draft)];
    if (draft.link === undefined) filler.file(path, content);
    else {
      filler.link(path, draft.link);
      links.add(draft.name);
    }
    for (const copy of draft.copies) {
      filler.folder('docs/copies');
      filler.file(`docs/${copy}`, content);
    }
    rows.push(...draft.rows);
    onDocument(number);
  }
  return { rows, links };
}

function writeSnapshots({ seed, drift = [] }: Plan, filler: Filler): void {
  filler.folder('snapshots');
  for (const [side, tree] of Object.entries(snapshotPair(seed, drift))) {
    const folders = new Set<string>();
    filler.folder(`snapshots/${side}`);
    for (const [path, content] of tree) {
      const [folder = ''] = path.includes('/') ? path.split('/') : [];
      if (folder && !folders.has(folder)) filler.folder(`snapshots/${side}/${folder}`);
      folders.add(folder);
      filler.file(`snapshots/${side}/${path}`, content);
    }
  }
}
