import { UsageError } from '../../core/usage-error.js';
import { start } from '../git-process.js';

/** Reads blobs of a repository in one call of git. Throws a UsageError for one that the clone lacks. */
export async function readBlobs(
  repository: string,
  wanted: readonly { key: string; blob: string }[],
  name: string,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const answer = await ask(repository, wanted.map(({ blob }) => `${blob}\n`).join(''), name);
  let at = 0;
  for (const { key } of wanted) {
    // Each answer is: `<blob> blob <size>`, the content, a newline (git-cat-file(1), BATCH OUTPUT).
    const end = answer.indexOf(10, at);
    const [, type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob') {
      throw new UsageError(
        `${name}: this clone lacks the content of ${key}; fetch it first (a partial clone holds no old files)`,
      );
    }
    contents.set(key, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

function ask(repository: string, questions: string, name: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new UsageError(`${name}: git cannot read it: ${why}`));
    const child = start(repository, ['cat-file', '--batch'], questions);
    if (child === undefined) return fail('there is no git on the PATH');
    const parts: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => {
      if (complaint.length < 4096) complaint += part.toString();
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(parts))
        : fail(complaint.trim() || `it ended with ${code}`),
    );
  });
}
