import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parse, stringify } from 'yaml';
import type { Report } from '../../src/core/report.js';
import { repositoryRoot } from './repository-root.js';
import { type Ran, runCli } from './run-cli.js';

// Examples of the documentation that the tests execute. The first line of a block says what it is:
//   ```<language> wrong|right|both <path>   a file of the wrong example, of the right one, or of both
//   ```bash wrong|right|both                commands in the example's folder; the last line `cohesix …` is the
//                                           call to make, which without one is `cohesix validate-batch docs`;
//                                           those before it are made first, however they end
//   ```yaml cohesix.yml                     a policy
//   ```yaml wrong cohesix.yml               one with a mistake; the next block is its message
//   ```<language> before|after <path>       a file, and what --fix makes of it

/** One block of a page. */
export interface Block {
  language: string;
  /** The words behind the language. */
  words: string[];
  text: string;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(markdown: string): Block[] {
  return new MarkdownIt()
    .parse(markdown, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content }) => {
      const [language = '', ...words] = info.trim().split(/\s+/);
      return { language, words, text: content };
    });
}

/** What an example is run with beside its own blocks. */
export interface ExampleOptions {
  /** Laid over the policy of the example. */
  policy?: string;
  /** Commits the example and runs the call with --fix first. */
  fix?: boolean;
  /** What is called instead. */
  call?: string;
}

/**
 * Builds the wrong or the right example of a page in a new git repository and checks it by the command: as the
 * page shows it in a process of its own, varied by options in this one, which is faster.
 */
export async function runExample(
  blocks: readonly Block[],
  which: 'wrong' | 'right',
  options: ExampleOptions = {},
): Promise<Report> {
  const { policy, fix = false, call } = options;
  const folder = mkdtempSync(join(tmpdir(), 'cohesix-example-'));
  const isShown = Object.keys(options).length === 0;
  const run = isShown || isClosed(blocks, which) ? runProcess : runHere;
  const check = async (args: readonly string[]) => {
    const { out, err } = await run(folder, args);
    if (out === '') throw new Error(err);
    return JSON.parse(out) as Report;
  };
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    let calls = ['cohesix validate-batch docs'];
    for (const { language, words, text } of blocks) {
      const [kind, path] = words;
      if (kind !== which && kind !== 'both') continue;
      if (path !== undefined) write(join(folder, path), text);
      else if (language === 'bash') calls = execute(folder, text) ?? calls;
    }
    if (policy !== undefined) layOver(join(folder, '.github/cohesix.yml'), blocks, policy);
    if (call !== undefined) calls = [call];
    const [args = [], ...before] = calls.map((call) => call.split(' ').slice(1)).reverse();
    for (const earlier of before.reverse()) await run(folder, earlier);
    if (fix) {
      commit(folder);
      await check([...args, '--fix']);
    }
    return await check(args);
  } finally {
    execFileSync('chmod', ['-R', 'u+rwX', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function execute(folder: string, script: string): string[] | undefined {
  const lines = script.split('\n');
  const commands = lines.filter((line) => !line.startsWith('cohesix '));
  execFileSync('bash', ['--norc', '-euc', commands.join('\n')], { cwd: folder });
  const calls = lines.filter((line) => line.startsWith('cohesix '));
  return calls.length > 0 ? calls : undefined;
}

/** What git may not read, or does not keep, is left out of the commit. */
function commit(folder: string): void {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder });
  git('add', '--all', '--ignore-errors');
  const identity = ['-c', 'user.name=Docs Team', '-c', 'user.email=docs@example.com'];
  const { status, stderr } = git(...identity, 'commit', '-qm', 'An example', '--allow-empty');
  if (status !== 0) throw new Error(stderr.toString());
}

function layOver(path: string, blocks: readonly Block[], policy: string): void {
  const own = blocks.find(({ words }) => words[1] === '.github/cohesix.yml')?.text ?? '';
  const [below, above] = [parse(own) ?? {}, parse(policy)];
  write(path, stringify({ ...below, ...above, headers: { ...below.headers, ...above.headers } }));
}

/** Whether an example forbids to read what root may read all the same. */
function isClosed(blocks: readonly Block[], which: 'wrong' | 'right'): boolean {
  return blocks.some(({ words, text }) => words[0] === which && text.includes('chmod 000'));
}

function runHere(folder: string, args: readonly string[]): Promise<Ran> {
  return runCli(folder, [...args, '--format', 'json']);
}

/** Root may read everything: there the command runs as somebody who may not. */
function runProcess(folder: string, args: readonly string[]): Omit<Ran, 'code'> {
  const isRoot = process.getuid?.() === 0;
  const dist = isRoot ? distForAll() : join(repositoryRoot, 'dist');
  if (isRoot) execFileSync('chown', ['-R', String(NOBODY), folder]);
  const command = [join(dist, 'cli/index.js'), ...args, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    ...{ cwd: folder, encoding: 'utf8', ...(isRoot && { uid: NOBODY, gid: NOBODY }) },
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder },
  });
  return { out: stdout, err: stderr };
}

const NOBODY = 65_534;
let copy: string | undefined;

afterAll(() => {
  if (copy !== undefined) rmSync(dirname(copy), { recursive: true, force: true });
});

/** A copy of the bundle where everybody can read it, wherever the repository lies. */
function distForAll(): string {
  if (copy === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'cohesix-dist-'));
    cpSync(join(repositoryRoot, 'dist'), join(folder, 'dist'), { recursive: true });
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    copy = join(folder, 'dist');
  }
  return copy;
}
