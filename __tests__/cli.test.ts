import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actions } from '../src/actions/index.js';
import { commands } from '../src/cli.js';
import { TOOL_VERSION } from '../src/core/report.js';
import { terminalProgress } from '../src/hosts/terminal-progress.js';
import { repositoryRoot } from './support/repository-root.js';
import { check, runCli } from './support/run-cli.js';
import { type TempFolder, tempFolder } from './support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const header = (name: string) =>
  `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: Docs Team\n// Date Modified: 2029-01-26\n`;
const good = () => folder.write('docs/good.md', header('good.md'));
const warning = () => folder.write('docs/warning.md', header('other.md'));
const error = () => folder.write('docs/error.md', 'no header\n');
const run = (...args: string[]) => runCli(folder.path, args);
const validate = (...args: string[]) => run('validate-batch', ...args);

describe('the exit code of validate-batch', () => {
  test.each([
    ['no finding', [good], [], 0],
    ['warnings', [good, warning], [], 0],
    ['errors', [good, error], [], 1],
    ['no finding, strictly', [good], ['--strict'], 0],
    ['warnings, strictly', [warning], ['--strict'], 2],
    ['errors, strictly', [error], ['--strict'], 2],
    ['nothing to check', [], [], 1],
    ['nothing to check, strictly', [], ['--strict'], 1],
    ['a shard without a file', [good], ['--shard', '1/1000'], 0],
    ['an unknown flag', [good], ['--scpoe'], 1],
    ['a value that is not accepted', [good], ['--shard', '3/2'], 1],
    ['a policy that is not there', [good], ['--policy', 'none.yml'], 1],
    ['none of the paths', [good], ['none'], 1],
    ['one of the paths missing', [good], ['docs', 'none'], 0],
    ['one of the paths missing, strictly', [good], ['docs', 'none', '--strict'], 2],
  ])('with %s', async (_, files, args, code) => {
    for (const write of files) write();
    expect((await validate(...args)).code).toBe(code);
  });
});

test.each([' a.md', 'b.md ', 'c\nd.md'])('a path %j is checked as it is called', async (name) => {
  folder.write(name, 'no header\n');
  const { findings } = await check(folder.path, name);
  expect(findings.map(({ place }) => place?.path)).toEqual([name]);
});

describe('a mistake', () => {
  test.each([
    [['validate-bach'], 'cohesix: unknown command "validate-bach", did you mean "validate-batch"?'],
    [['zebra'], 'cohesix: unknown command "zebra"; the commands are validate-batch'],
    [
      ['validate-batch', '--strcit'],
      'cohesix validate-batch: unknown flag --strcit, did you mean "--strict"?',
    ],
    [
      ['validate-batch', '--format', 'xml'],
      '--format: "xml" is not accepted; expected one of text, json, sarif',
    ],
    [['validate-batch', '--extensions'], '--extensions needs a value: --extensions LIST'],
    [
      ['validate-batch', '--fix', '--report', '--dry-run'],
      'cohesix validate-batch: --report needs a value: --report PATH\n',
    ],
  ])('%j is answered on the error stream alone, with the cure', async (args, message) => {
    good();
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });

  test('in the policy names file, line and column', async () => {
    good();
    folder.write('.github/cohesix.yml', 'headers:\n  lnies: 3\n');
    const { code, err } = await validate();
    expect(code).toBe(1);
    expect(err).toBe(
      'cohesix validate-batch: .github/cohesix.yml:2:3: unknown key "lnies", did you mean "lines"?\n',
    );
  });
});

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the commands', async (args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toContain('validate-batch');
  });

  test('of a command names every flag with its default, and examples that work', async () => {
    good();
    const { code, out } = await validate('--help');
    expect(code).toBe(0);
    for (const flag of [
      '--strict',
      '--extensions LIST',
      '--scope all|changed',
      '--log-file PATH',
      '--fix',
      '--dry-run',
    ]) {
      expect(out).toContain(flag);
    }
    expect(out).not.toContain('--token');
  });

  test.each([...actions, ...commands].map(({ name }) => [name]))(
    'of %s fits a terminal of 80 columns, its examples to copy too; help in front is the same',
    async (name) => {
      const { out } = await run(name, '--help');
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(await run('help', name)).toEqual({ code: 0, out, err: '' });
    },
  );

  test('shows the values of a flag that may go without', async () => {
    expect((await run('help', 'replay-batch')).out).toContain('  --resume=stop|rerun|skip\n');
  });

  test('continues a long example as a shell reads it', async () => {
    expect((await run('help', 'annotate-batch')).out).toContain(
      '  cohesix annotate-batch --from-manifest batch/manifest.json \\\n    --metadata batch/METADATA.md --check\n',
    );
  });

  test('of what is no command says so', async () => {
    const { code, err } = await run('help', 'validate-bach');
    expect([code, err]).toEqual([1, expect.stringContaining('did you mean "validate-batch"?')]);
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
    expect((await run('--version')).out).toBe(`${version}\n`);
  });
});

describe('what is written', () => {
  test('text shows each finding with its line and a caret below the words', async () => {
    warning();
    const { out } = await validate();
    expect(out).toContain(
      'docs/warning.md:2:14  warning  Filename is "other.md", but the file is "warning.md"',
    );
    expect(out).toContain('    2 | // Filename: other.md\n      |              ^^^^^^^^\n');
    expect(out).toContain('    Fix: Write warning.md\n');
    expect(out).toContain('validate-batch passed: 1 warning\n');
  });

  test.each([
    ['json', '{"version":1', '{\n'],
    ['sarif', '"version": "2.1.0"', '{\n'],
    ['markdown', '### ❌', '### '],
    ['html', '<!doctype html>', '<!doctype html>'],
    ['github', '::error file=docs/error.md,line=1', '::error'],
    ['text', 'docs/error.md:1:1', 'docs/'],
  ])('--format %s', async (format, words, start) => {
    error();
    const { out } = await validate('--format', format);
    expect(out.replace(/\s+/g, ' ')).toContain(format === 'json' ? '"version": 1' : words);
    expect(out.startsWith(start)).toBe(true);
  });

  test('--report, --sarif and --log-file write files, whatever is printed', async () => {
    error();
    const { out } = await validate(
      '--report',
      'a/r.json',
      '--sarif',
      'b.sarif',
      '--log-file',
      'c.log',
      '--format',
      'json',
    );
    expect(readFileSync(join(folder.path, 'a/r.json'), 'utf8')).toBe(out);
    expect(
      JSON.parse(readFileSync(join(folder.path, 'b.sarif'), 'utf8')).runs[0].results,
    ).toHaveLength(1);
    expect(readFileSync(join(folder.path, 'c.log'), 'utf8')).toContain('docs/error.md:1:1');
    expect(existsSync(join(folder.path, '.tmp/cohesix_batch_logs'))).toBe(false);
  });

  test('without --log-file each run has a log of its own in scratch space', async () => {
    error();
    await Promise.all([validate(), validate(), validate()]);
    const logs = readdirSync(join(folder.path, '.tmp/cohesix_batch_logs'));
    expect(logs).toHaveLength(3);
    for (const log of logs) expect(log).toMatch(/^validate-batch_\d{8}T\d{6}Z_\d+_[0-9a-f]+\.log$/);
  });

  test('--quiet is silent when all is well, and only then', async () => {
    good();
    expect((await validate('--quiet')).out).toBe('');
    error();
    expect((await validate('--quiet')).out).toContain('docs/error.md');
  });

  test('colour follows NO_COLOR, FORCE_COLOR and the terminal', async () => {
    error();
    const colours = async (environment: Record<string, string>) =>
      (await runCli(folder.path, ['validate-batch'], environment)).out.includes('\u001b[');
    expect(await colours({})).toBe(false);
    expect(await colours({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colours({ FORCE_COLOR: '0' })).toBe(false);
    expect(await colours({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('progress', () => {
  const drawn = async (stream: { isTTY?: boolean }, environment: Record<string, string>) => {
    let text = '';
    const progress = terminalProgress(
      { ...stream, write: (part: string) => (text += part) },
      environment,
    );
    progress.step(1, 10, 'files');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    progress.step(5, 10, 'files');
    progress.end();
    return text;
  };

  test('is drawn on a terminal after a second, and wiped at the end', async () => {
    expect(await drawn({ isTTY: true }, {})).toBe('\r\u001b[K50% of 10 files\r\u001b[K');
  });

  test('is drawn nowhere else', async () => {
    const all = await Promise.all([
      drawn({}, {}),
      drawn({ isTTY: true }, { CI: 'true' }),
      drawn({ isTTY: true }, { TERM: 'dumb' }),
    ]);
    expect(all).toEqual(['', '', '']);
  });
});

describe('a place where nothing can be written', () => {
  const perf = ['perf-log', '--build-cmd', 'touch ran', '--skip-boot'];
  const replay = ['replay-batch', 'h.log', '--sandbox', 'off'];
  const simulate = ['simulate-batch', '--outdir', 'ran'];
  const calls = [
    ...[perf, replay, simulate].flatMap((call) =>
      ['--report', '--sarif', '--html', '--evidence'].map((flag) => [...call, flag]),
    ),
    ...[
      [...perf, '--log-file'],
      [...perf, '--history'],
    ],
    ...[
      [...replay, '--log-file'],
      [...replay, '--journal'],
      [...replay, '--transcript'],
    ],
    ...[
      [...simulate, '--hydration-log'],
      ['simulate-batch', '--outdir'],
    ],
  ];

  test.each(calls.map((call) => [`${call[0]} ${call.at(-1)}`, call] as const))(
    'is refused before anything is done: %s',
    async (_, call) => {
      folder.write('h.log', 'RUN|touch|ran\n');
      symlinkSync('nowhere', join(folder.path, 'link'));
      for (const path of ['h.log/below', 'link/below']) {
        const { code, out, err } = await runCli(folder.path, [...call, path], {
          PATH: process.env.PATH as string,
        });
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(
          /^cohesix [a-z-]+: \S+(h\.log|link)\S*: (\S+(h\.log|link) is no folder; name another|this folder cannot be made \(E)/,
        );
        expect(existsSync(join(folder.path, 'ran'))).toBe(false);
      }
    },
  );

  test.each([
    ['exit 7', 7],
    ['true', 1],
  ])('and that becomes so meanwhile costs no report, and no exit code: %s', async (last, code) => {
    folder.write('h.log', `RUN|sh|-c|mkdir -p r.json/in; ${last}\n`);
    const call = ['replay-batch', 'h.log', '--sandbox', 'off', '--report', 'r.json'];
    const ran = await runCli(folder.path, [...call, '--sarif', 'r.sarif'], {
      PATH: process.env.PATH as string,
    });
    expect(ran.code).toBe(code);
    expect(ran.out).toContain('Journal: ');
    expect(ran.err).toMatch(
      /^cohesix replay-batch: \S+\/r\.json: not a regular file, so it is not replaced; name a file\n$/,
    );
    expect(existsSync(join(folder.path, 'r.sarif'))).toBe(true);
  });

  test('is refused too when a folder is there', async () => {
    folder.write('docs/error.md', 'no header\n');
    const { code, out, err } = await validate('--report', 'docs');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('docs: not a regular file, so it is not replaced; name a file');
  });
});

describe('an output that names another file of the same call', () => {
  const replay = ['replay-batch', 'h.log', '--sandbox', 'off'];
  const based = ['replay-batch', '--base-dir', 'base', 'b.log', '--sandbox', 'off'];
  const annotate = ['annotate-batch', 'A.md', '--origin', 'o', '--metadata', 'M.md'];
  const perf = ['perf-log', '--skip-boot', '--build-cmd', 'touch ran'];
  const diff = ['trace-diff', 'one', 'two'];
  const calls: [string[], string, string][] = [
    ...['log-file', 'report', 'sarif', 'html', 'evidence', 'transcript', 'journal'].map(
      (flag): [string[], string, string] => [[...replay, `--${flag}`, 'h.log'], flag, 'LOG'],
    ),
    [[...replay, '--dry-run', '--log-file', './sub/../h.log'], 'log-file', 'LOG'],
    [[...replay, '--report', 'linked/h.log'], 'report', 'LOG'],
    [['replay-batch', 'link.log', '--report', 'h.log'], 'report', 'LOG'],
    [[...based, '--report', 'base/b.log'], 'report', 'LOG'],
    [[...replay, '--policy', 'p.yml', '--html', 'p.yml'], 'html', '--policy'],
    [[...replay, '--report', 'new/same', '--html', 'new/same'], 'report', '--html'],
    [[...replay, '--transcript', 'same', '--report', 'same'], 'transcript', '--report'],
    [[...annotate, '--report', 'M.md'], 'report', '--metadata'],
    [[...annotate, '--report', 'A.md'], 'report', 'ENTRY'],
    [[...annotate, '--from-manifest', 'm.json', '--sarif', 'm.json'], 'sarif', '--from-manifest'],
    [[...perf, '--history', 'h.jsonl', '--log-file', 'h.jsonl'], 'log-file', '--history'],
    [[...perf, '--history', 'h.jsonl', '--report', 'h.jsonl'], 'history', '--report'],
    [['publish-report', 'r.json', '--report', 'r.json'], 'report', 'REPORT'],
    [['validate-batch', 'A.md', '--html', 'A.md'], 'html', 'PATH'],
    [[...diff, '--output', 'two'], 'output', 'SNAPSHOT'],
    [['trace-diff', 'one.tar', 'two', '--output', 'one.tar'], 'output', 'SNAPSHOT'],
    [[...diff, '--snapshots-dir', 'kept', '--html', 'kept/one'], 'html', 'SNAPSHOT'],
    [[...diff, '--learn', '--output', 'cohesix.yml'], 'output', '--policy'],
    [[...diff, '--output', '.cohesix/approved-drift.yml'], 'output', '--ledger'],
    [
      [...diff, '--approve', '0123456789', '--reason', 'x', '--ledger', 'new', '--output', 'new'],
      'output',
      '--ledger',
    ],
    [[...diff, '--index', 'i', '--output', 'i'], 'output', '--index'],
    [['simulate-batch', '--hydration-log', 'x', '--report', 'x'], 'hydration-log', '--report'],
  ];
  const made: Record<string, string> = {
    ...{ 'h.log': 'RUN|touch|ran\n', 'base/b.log': 'RUN|touch|ran\n', 'p.yml': 'replay: {}\n' },
    'M.md': '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n| --- | --- | --- |\n| A.md | 1 | x |\n',
    ...{ 'A.md': header('A.md'), 'm.json': '{"documents":[]}', 'h.jsonl': '', 'r.json': '{}' },
    ...{ 'one/trace.txt': 'a\n', 'two/trace.txt': 'b\n', 'kept/one': 'tar' },
    ...{ 'one.tar': '', 'cohesix.yml': 'drift: {}\n' },
    '.cohesix/approved-drift.yml': 'approvals: []\n',
  };

  test.each(calls)('is refused before anything is done: %j', async (call, output, other) => {
    for (const [name, text] of Object.entries(made)) folder.write(name, text);
    symlinkSync('.', join(folder.path, 'linked'));
    symlinkSync('h.log', join(folder.path, 'link.log'));
    const before = readdirSync(folder.path);
    const { code, out, err } = await run(...call);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(`--${output}: "`);
    expect(err).toMatch(/ would overwrite ".*" of .*; name another file\n$/);
    expect(err).toMatch(` of ${other}; name another file\n`);
    for (const [name, text] of Object.entries(made)) {
      expect(readFileSync(join(folder.path, name), 'utf8')).toBe(text);
    }
    expect(readdirSync(folder.path)).toEqual(before);
  });

  const elsewhere = ['trace-diff', 'old', 'new', '--output', 'old'];
  test.each([
    ['a report in a folder that is checked', ['validate-batch', 'docs', '--html', 'docs/r.html']],
    ['a report in a snapshot', [...diff, '--report', 'two/report.json']],
    ['a file of a snapshot', [...diff, '--output', 'two/trace.txt']],
    ['a file in the folder that one stands in', ['trace-diff', 'one', '.', '--report', 'r.json']],
    ['a ledger in a snapshot', [...diff, '--ledger', 'two/approved.yml']],
    ['a name that is looked for elsewhere', [...elsewhere, '--snapshots-dir', 'runs']],
    ['a name that is found elsewhere', elsewhere],
  ])('is none, as often as it is asked for, in %s', async (_, call) => {
    folder.write('docs/good.md', header('good.md'));
    for (const name of ['one', 'two', 'runs/old', 'runs/new']) {
      folder.write(`${name}/trace.txt`, 'a\n');
    }
    folder.write('two/approved.yml', 'approvals: []\n');
    for (const _time of ['first', 'second']) {
      const { code, err } = await runCli(folder.path, call, { SNAPSHOT_BASE: 'runs' });
      expect([code, err]).toEqual([0, '']);
    }
  });

  test.each([
    [[...diff, '--report', 'own.yml'], 'would overwrite the ledger that the policy names'],
    [[...diff, '--output', 'linked/own.yml'], 'would overwrite the ledger that the policy names'],
    [['validate-batch', 'docs', '--html', 'T.md'], 'would overwrite the registry that the policy'],
    [['simulate-batch', '--outdir', 'new', '--sarif', 'new/hydration.log'], 'lies in the batch'],
    [['simulate-batch', '--outdir', 'new', '--html', 'linked/new/x.html'], 'lies in the batch'],
  ])('or what only the action knows is refused too: %j', async (call, why) => {
    const policy = 'registry: {path: T.md}\ndrift: {ledger: own.yml}\n';
    for (const [name, text] of Object.entries({ ...made, 'cohesix.yml': policy })) {
      folder.write(name, text);
    }
    folder.write('own.yml', 'approvals: []\n');
    folder.write('docs/A.md', header('A.md'));
    symlinkSync('.', join(folder.path, 'linked'));
    const before = readdirSync(folder.path);
    const { code, out, err } = await run(...call);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
    expect(readFileSync(join(folder.path, 'own.yml'), 'utf8')).toBe('approvals: []\n');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('is none where a first policy is learned', async () => {
    for (const name of ['one', 'two']) folder.write(`${name}/trace.txt`, 'a\n');
    expect(await run(...diff, '--learn', '--output', 'cohesix.yml')).toMatchObject({
      ...{ code: 0, err: '' },
    });
  });
});

test('in a folder that was removed, commands say so, and help and version work', () => {
  const cohesix = `"${process.execPath}" "${join(repositoryRoot, 'dist/cli/index.js')}"`;
  const script = `cd gone; rmdir "$PWD"; for call in --version 'help rehearse' validate-batch rehearse 'verify x'; do
    ${cohesix} $call | head -1; echo "\${PIPESTATUS[0]}"; done 2>&1`;
  mkdirSync(join(folder.path, 'gone'));
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder.path, encoding: 'utf8' });
  const removed = 'the folder you are in was removed; change to one that exists';
  expect(stdout.split('\n')).toEqual([
    ...[TOOL_VERSION, '0', expect.stringMatching(/^Makes a batch/), '0'],
    ...['validate-batch', 'rehearse', 'verify'].flatMap((name) => [
      ...[`cohesix ${name}: ${removed}`, '1'],
    ]),
    '',
  ]);
});

describe('a reader that closes the pipe early costs the output only', () => {
  /** What a shell says of a pipe: how the command ended, what its reader saw, and what it complained of. */
  const piped = (command: string, reader = 'head -1') => {
    const cohesix = `"${process.execPath}" "${join(repositoryRoot, 'dist/cli/index.js')}"`;
    const script = `cohesix() { ${cohesix} "$@"; }\n${command} | ${reader}\necho "\${PIPESTATUS[0]}" >code`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      ...{ cwd: folder.path, encoding: 'utf8' },
      env: { PATH: process.env.PATH, HOME: folder.path, TMPDIR: folder.path },
    });
    return { code: Number(readFileSync(at('code'), 'utf8')), seen: stdout, err: stderr };
  };
  const at = (name: string) => join(folder.path, name);
  const log = (...lines: string[]) => folder.write('h.log', `${lines.join('\n')}\n`);

  test.each([
    ['of a replay', 'cohesix replay-batch h.log'],
    [
      'of a replay that tells on the error stream',
      'cohesix replay-batch h.log --format json 2>&1 >report',
    ],
  ])('%s, which is done to its end', async (_, command) => {
    log('RUN|echo|seen', 'RUN|sh|-c|sleep 0.5; echo x >>first; echo said', 'RUN|touch|second');
    expect(piped(command)).toEqual({ code: 0, seen: '    1 | RUN|echo|seen\n', err: '' });
    expect([existsSync(at('first')), existsSync(at('second'))]).toEqual([true, true]);
    expect(readdirSync(at('cohesix_batch_logs')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
    expect(piped('cohesix replay-batch h.log', 'cat').seen).toContain('All 3 actions were done');
    expect(readFileSync(at('first'), 'utf8')).toBe('x\n');
  });

  test('of a replay that fails, which ends with the code of its RUN', () => {
    log('RUN|echo|seen', 'RUN|sh|-c|sleep 0.5; exit 42', 'RUN|touch|second');
    expect(piped('cohesix replay-batch h.log')).toMatchObject({ code: 42, err: '' });
    expect(existsSync(at('second'))).toBe(false);
  });

  test('of a measurement, which ends with the code of its stage', () => {
    const command = "cohesix perf-log --skip-boot --build-cmd 'echo a; sleep 0.5; echo b; exit 3'";
    expect(piped(command)).toMatchObject({
      code: 3,
      seen: expect.stringMatching(/] a\n$/),
      err: '',
    });
  });

  test('of a rehearsal', () => {
    expect(piped('cohesix rehearse --outdir r')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(at('r/rehearsal.html'))).toBe(true);
  });

  test('of findings, more than a pipe holds', () => {
    for (let at = 0; at < 2000; at++) folder.write(`docs/${at}.md`, 'no header\n');
    const { code, seen, err } = piped('cohesix validate-batch');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(seen).toContain('docs/0.md:1:1');
  });

  test('but output that a full disk loses fails, at the end of the work', () => {
    log('RUN|echo|seen', 'RUN|touch|second');
    const { code, err } = piped('cohesix replay-batch h.log >/dev/full');
    expect(code).toBe(1);
    expect(err).toBe(
      'cohesix: output is lost (ENOSPC: no space left on device, write); the work went on without it\n',
    );
    expect(existsSync(at('second'))).toBe(true);
  });
});

test('more files than one thread takes give the report that shards of them give together', () => {
  for (let at = 0; at < 31_000; at++) {
    const name = `${at}.md`;
    folder.write(`docs/${at % 50}/${name}`, at % 1000 === 7 ? 'no header\n' : header(name));
  }
  const report = (...args: string[]) => {
    const cli = join(repositoryRoot, 'dist/cli/index.js');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'validate-batch', '--format', 'json', ...args],
      {
        ...{ cwd: folder.path, encoding: 'utf8', maxBuffer: 1 << 28 },
        env: { PATH: process.env.PATH, TMPDIR: folder.path },
      },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };
  const whole = report();
  const parts = [1, 2, 3].map((index) => report('--shard', `${index}/3`));
  const places = (one: { findings: { place: { path: string } }[] }) =>
    one.findings.map(({ place }) => place.path);
  expect(whole.facts[0]).toEqual({ label: 'Files', value: 31_000 });
  expect(whole.findings).toHaveLength(31);
  expect(new Set(parts.flatMap(places))).toEqual(new Set(places(whole)));
  expect(parts.reduce((sum, part) => sum + part.facts[0].value, 0)).toBe(31_000);
});
