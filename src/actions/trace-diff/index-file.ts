import { resolve } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { looksLikeIndex } from '../../world/snapshots/saved-index.js';
import type { Snapshot } from '../../world/snapshots/snapshot.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import type { Given } from './inputs.js';

/** The file of `--index`: a missing one is written, one of another snapshot or a damaged one is written anew. */
export class IndexFile {
  readonly path: string | undefined;
  private readonly isDry: boolean;

  constructor(
    private readonly world: World,
    { index, dryRun }: Pick<Given, 'index' | 'dryRun'>,
  ) {
    this.path = index === undefined ? undefined : resolve(world.directory, index);
    this.isDry = dryRun;
  }

  /** What it says. Throws a UsageError for a file that is something else. */
  text(): string | undefined {
    if (this.path === undefined || this.world.files.kind(this.path) === 'missing') return undefined;
    const cure = 'take it away, and it is written anew';
    const text = readText(this.world, this.path, { name: this.path, largest: 2 ** 30, cure });
    if (text === '' || looksLikeIndex(text)) return text;
    throw new UsageError(
      `--index: ${this.path} is no index of a snapshot, and would be overwritten; name another file`,
    );
  }

  async save(snapshot: Snapshot): Promise<void> {
    if (this.path === undefined || this.isDry || snapshot.save === undefined) return;
    this.world.files.replace(this.path, await snapshot.save());
  }
}
