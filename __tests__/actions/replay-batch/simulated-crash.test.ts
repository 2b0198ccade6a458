import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCli } from '../../support/run-cli.js';
import { tempFolder } from '../../support/temp-folder.js';

test('a batch of 15 whose hydration crashed after the 7th is finished by the same call, and then nothing is left to do', async () => {
  const folder = tempFolder();
  const batch = join(folder.path, 'batch');
  const staged = () =>
    existsSync(join(batch, 'staging')) ? readdirSync(join(batch, 'staging')) : [];
  const cli = (...args: string[]) =>
    runCli(folder.path, args, { PATH: process.env.PATH as string });
  const replay = () =>
    cli('replay-batch', 'hydration.log', '--base-dir', 'batch', '--sandbox', 'off');
  try {
    await cli('simulate-batch', '--size', '15', '--outdir', 'batch', '--inject', 'crash-after=7');
    const crashed = await replay();
    expect([crashed.code === 0, staged().length]).toEqual([false, 7]);
    const stamps = () => staged().map((name) => statSync(join(batch, 'staging', name)).ino);
    const first = stamps();
    const resumed = await replay();
    expect([resumed.code, staged()]).toEqual([0, readdirSync(join(batch, 'docs'))]);
    expect(resumed.out).toContain('Completed batch/hydration.log with 16 action(s)');
    expect(stamps().slice(0, 7)).toEqual(first);
    for (const name of staged()) {
      const [source, copy] = ['docs', 'staging'].map((at) => readFileSync(join(batch, at, name)));
      expect(copy).toEqual(source);
    }
    const all = stamps();
    const again = await replay();
    expect([again.code, stamps()]).toEqual([0, all]);
    expect(again.out).toContain('All 16 actions were done before');
  } finally {
    folder.remove();
  }
});
