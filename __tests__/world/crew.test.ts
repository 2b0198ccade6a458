import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFiles } from '../../src/actions/validate-batch/check-files.js';
import { makeSettings } from '../../src/actions/validate-batch/make-settings.js';
import { machineCrew, type Task, workOff } from '../../src/world/crew.js';
import { repositoryRoot } from '../support/repository-root.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const listingOf = (paths: readonly (string | Buffer)[]) =>
  Buffer.concat(paths.flatMap((path) => [Buffer.from(path as string), Buffer.from([0])]));
const quiet = () => {};

/** A task that answers what it was given. */
const echo: Task<string, (string | Buffer)[]> = {
  name: 'echo',
  work: (paths, settings) => paths.map((path) => (settings === 'as it is' ? path : settings)),
};

describe('work without another thread', () => {
  test('gets every path once, in order, whatever bytes it is made of', async () => {
    const path = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }).map((one) => one.replaceAll('\0', '0')),
      fc.uint8Array({ minLength: 1 }).map((one) => Buffer.from(one.map((byte) => byte || 1))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(path), fc.boolean(), async (paths, isLong) => {
        // Long lists are cut into parts of some 64 KiB; names fall on both sides of each cut.
        const all = isLong
          ? Array.from({ length: 3000 }, (_, at) => paths[at % paths.length] ?? `name ${at}`)
          : paths;
        const parts = await machineCrew(undefined).share(echo, listingOf(all), 'as it is', quiet);
        const bytes = parts.flat().map((one) => Buffer.from(one as string).toString('latin1'));
        expect(bytes).toEqual(all.map((one) => Buffer.from(one as string).toString('latin1')));
        const bytesOnly = parts.flat().filter((one) => typeof one !== 'string');
        expect(bytesOnly.filter((one) => isUtf8(one))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('says how far it is, and ends at the end', async () => {
    const seen: [number, number][] = [];
    const paths = Array.from({ length: 20_000 }, (_, at) => `docs/${at}.md`);
    await machineCrew(undefined).share(echo, listingOf(paths), 'x', (...step) => seen.push(step));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual([20_000, 20_000]);
  });

  test('on nothing is nothing', async () => {
    expect(await machineCrew(undefined).share(echo, Buffer.alloc(0), 'x', quiet)).toEqual([]);
  });
});

describe('work shared with another thread', () => {
  const worker = pathToFileURL(join(repositoryRoot, 'dist/worker/index.js'));
  const settings = () =>
    makeSettings(
      { headers: { exclude: ['**/skip/**'] } },
      { root: folder.path, extensions: [], named: [], shard: undefined, collect: true },
    );
  /** A few real files of many kinds among tens of thousands of names that are gone. */
  const manyPaths = () => {
    const kinds = [
      'no header\n',
      '// CLASSIFICATION: COMMUNITY\n// Filename: OTHER.md\n// Author: é\n// Date Modified: 2029-02-30\n',
      '---\nCLASSIFICATION: PRIVATE\nFilename: x.md v1.2\nAuthor: Docs Team\nDate Modified: 2029-01-26\n---\n',
      '\uFEFF# Guide\n',
      Buffer.from([0x2f, 0x2f, 0xff]),
    ];
    return Array.from({ length: 31_000 }, (_, at) => {
      const path = `docs/${at % 7 === 0 ? 'skip' : 'folder'}/name-${at}.md`;
      if (at % 100 === 3) folder.write(path, kinds[((at / 100) % kinds.length) | 0] as string);
      return path;
    });
  };

  test('gives the same results in the same order as one thread', async () => {
    const listing = listingOf([...manyPaths(), Buffer.from([0xe9, 0x2e, 0x6d, 0x64])]);
    const given = await settings();
    const alone = await machineCrew(undefined).share(checkFiles, listing, given, quiet);
    expect(alone.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(200);
    expect(alone.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(200);
    for (let again = 0; again < 3; again++) {
      expect(await machineCrew(worker).share(checkFiles, listing, given, quiet)).toEqual(alone);
    }
  });

  test('says how far it is', async () => {
    const seen: number[] = [];
    const listing = listingOf(manyPaths());
    await machineCrew(worker).share(checkFiles, listing, await settings(), (done, total) => {
      expect(total).toBe(31_000);
      seen.push(done);
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(31_000);
  });

  const long = listingOf(Array.from({ length: 31_000 }, (_, at) => `docs/${at}.md`));
  const script = (text: string) => pathToFileURL(folder.write('worker.mjs', text));

  test('fails when the other thread fails, with its message', async () => {
    const crew = machineCrew(script("throw new Error('no luck');"));
    await expect(crew.share(echo, long, 'x', quiet)).rejects.toThrow('no luck');
  });

  test('fails when the other thread ends without a word, instead of waiting for ever', async () => {
    const crew = machineCrew(script('process.exit(3);'));
    await expect(crew.share(echo, long, 'x', quiet)).rejects.toThrow(
      'the worker ended with 3 before its work was done',
    );
  });

  test('is not begun for a list that one thread reads as fast', async () => {
    const crew = machineCrew(script("throw new Error('started');"));
    const paths = Array.from({ length: 1000 }, (_, at) => `docs/${at}.md`);
    expect((await crew.share(echo, listingOf(paths), 'x', quiet)).flat()).toHaveLength(1000);
  });

  test('of a name that the other thread does not know is refused there', () => {
    const order = {
      task: 'unknown',
      settings: {},
      ends: [],
      bytes: new SharedArrayBuffer(0),
      next: new SharedArrayBuffer(4),
    };
    expect(() => workOff(order, [], quiet)).toThrow('no task named unknown');
  });
});
