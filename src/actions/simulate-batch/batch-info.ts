import { documentName, headerText } from './document.js';
import { LARGEST_DOCUMENT } from './faults.js';
import type { Plan } from './plan-batch.js';

/** logs/batch_info.txt: for people, with the labels that scripts look for. */
export function batchInfo({ origin, size, ownHeader }: Plan): string {
  const header = headerText(ownHeader('batch_info.txt'));
  return `${header}\n\nBatch Origin: ${origin}\nBatch Size: ${size}\n`;
}

/** manifest.json: the documents with their status, and what was injected. */
export function manifest({ origin, size, seed, injected }: Plan): string {
  const documents = Array.from({ length: size }, (_, index) => ({
    path: `docs/${documentName(index + 1)}`,
    status: 'pending',
  }));
  const content = { batch_origin: origin, batch_size: size, seed, injected, documents };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * cohesix.yml: the rules that a simulated batch is to be checked by. Its patterns end in the name of a file, so that
 * none is about the folders above the batch.
 */
export const POLICY = `# The policy of a simulated batch, for validate-batch in this folder, or with --policy from elsewhere.
extends: cohesix
headers:
  roots: [docs]
  exclude: ['**/logs/batch_info.txt', '**/staging/*']
  max-bytes: ${LARGEST_DOCUMENT}
  classification-paths:
    PRIVATE: ['**/docs/private/*']
registry:
  path: METADATA.md
`;
