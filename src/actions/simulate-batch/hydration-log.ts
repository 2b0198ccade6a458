import { documentName } from './document.js';
import { CRASH_CODE, type Plan } from './plan-batch.js';

/** While this file is there, hydration crashes, and takes it away. */
export const FUSE = 'logs/crash.fuse';

/** The log that hydrates a batch: each document is copied into staging. `links` are left out. */
export function hydrationLog(
  { size, crashAfter, tornLog }: Plan,
  links: ReadonlySet<string>,
): string {
  const lines = [
    '# Simulated by cohesix. Paths count from the folder of the batch, so name it to replay this:',
    '# cohesix replay-batch hydration.log --base-dir FOLDER',
  ];
  for (let number = 1; number <= size; number++) {
    const name = documentName(number);
    if (!links.has(name)) lines.push(`COPY|docs/${name}|staging/${name}`);
    if (number === crashAfter) lines.push(CRASH);
  }
  // Two letters of an action are no action, whatever the line was.
  if (tornLog) lines.push((lines.pop() as string).slice(0, 2));
  return lines.join('\n') + (tornLog ? '' : '\n');
}

/** Whether a file is a log that a simulation wrote. */
export function isSimulatedLog(text: string): boolean {
  return text.startsWith('# Simulated by cohesix.');
}

// No pipe sign: it separates fields.
const CRASH = `RUN|sh|-c|if test -e ${FUSE}; then rm -f ${FUSE}; exit ${CRASH_CODE}; fi`;
