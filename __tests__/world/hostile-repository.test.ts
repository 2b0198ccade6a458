import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { machineGit } from '../../src/world/git.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { repositoryRoot } from '../support/repository-root.js';

// A work tree whose .git was made by somebody else: a downloaded archive, a restored cache. Each program that
// its configuration names leaves a mark when it runs, and each trap is shown to be a real one.

let repository: GitRepository;
let program: string;
let marker: string;
beforeEach(() => {
  repository = gitRepository();
  marker = join(repository.path, 'ran');
  program = repository.write('evil.sh', `#!/bin/sh\necho "$0 $*" >>"${marker}"\n`);
  chmodSync(program, 0o755);
});
afterEach(() => repository.remove());

const configure = (settings: Record<string, string>) => {
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
  rmSync(marker, { force: true });
};
const wasRun = () => existsSync(marker);

/** Everything that the actions ask of git. */
async function askEverything(base: string): Promise<void> {
  const git = machineGit(repository.path);
  await git.list(['']);
  await git.changedSince(base, ['']);
  await git.lastChanged(['docs/a.md', 'none']);
  git.commit('HEAD');
  git.commit('0123456789012345678901234567890123456789');
  git.parents('HEAD');
  git.mergeBase(base, 'HEAD');
  git.mergeBase(base, '0123456789012345678901234567890123456789');
  git.isShallow();
}

const HOOKS = [
  ...['post-index-change', 'fsmonitor-watchman', 'query-watchman', 'reference-transaction'],
  ...['pre-auto-gc', 'post-checkout', 'pre-commit', 'post-merge'],
];

test('its file monitor, hooks, diff drivers, text converters, pagers, signatures and aliases are not run', async () => {
  repository.write('docs/a.md', 'x');
  repository.write('.gitattributes', '*.md diff=evil\n');
  const base = repository.commit();
  repository.write('docs/a.md', 'y');
  repository.write('docs/b.md', 'y');
  for (const folder of ['hooks', '.git/hooks']) {
    mkdirSync(join(repository.path, folder), { recursive: true });
    for (const hook of HOOKS) symlinkSync(program, join(repository.path, folder, hook));
  }
  configure({
    ...{ 'core.fsmonitor': program, 'core.hooksPath': join(repository.path, 'hooks') },
    ...{ 'diff.external': program, 'diff.evil.command': program, 'diff.evil.textconv': program },
    ...{
      'core.pager': program,
      'pager.log': 'true',
      'pager.diff': 'true',
      'pager.ls-files': 'true',
    },
    ...{ 'log.showSignature': 'true', 'gpg.program': program, 'gpg.ssh.program': program },
    ...{ 'alias.ls-files': `!${program}`, 'alias.log': `!${program}`, 'core.editor': program },
    ...{ 'core.sshCommand': program, 'core.askPass': program, 'core.gitProxy': program },
    ...{ 'credential.helper': program, 'core.alternateRefsCommand': program },
    ...{ 'interactive.diffFilter': program, 'sequence.editor': program },
  });
  await askEverything(base);
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const env = { PATH: process.env.PATH, HOME: repository.path, TMPDIR: repository.path };
  for (const args of [['--fix'], ['--scope', 'changed', '--base', base]]) {
    const ran = spawnSync(process.execPath, [cli, 'validate-batch', ...args], {
      ...{ cwd: repository.path, env, encoding: 'utf8' },
    });
    expect(ran.stdout).toContain('docs/a.md');
  }
  expect(wasRun()).toBe(false);
  for (const trap of [
    ['-c', 'core.fsmonitor=false', 'diff', '--ext-diff'],
    ['-c', 'core.hooksPath=/dev/null', 'status'],
    ['-c', 'core.fsmonitor=false', 'update-index', '--refresh'],
  ]) {
    rmSync(marker, { force: true });
    spawnSync('git', trap, { cwd: repository.path });
    expect([trap, wasRun()]).toEqual([trap, true]);
  }
});

test.each([
  ['ssh', 'ssh://nowhere.example/x', {}],
  ['a helper of its own', 'ext::sh -c "%S"', { 'protocol.ext.allow': 'always' }],
  ['a folder', 'file:///nowhere', { 'remote.origin.uploadpack': '' }],
])(
  'the server of a partial clone is not asked for what is missing, by %s',
  async (_, url, more) => {
    repository.write('docs/a.md', 'x');
    const base = repository.commit();
    configure({
      ...{ 'core.repositoryformatversion': '1', 'extensions.partialClone': 'origin' },
      ...{ 'remote.origin.promisor': 'true', 'remote.origin.url': url.replace('%S', program) },
      ...{ 'core.sshCommand': program, 'protocol.allow': 'always', 'protocol.ssh.allow': 'always' },
      ...more,
      ...('remote.origin.uploadpack' in more && { 'remote.origin.uploadpack': program }),
    });
    await askEverything(base);
    expect(wasRun()).toBe(false);
    const missing = '0123456789012345678901234567890123456789';
    spawnSync('git', ['cat-file', '-e', missing], { cwd: repository.path });
    expect(wasRun()).toBe(true);
  },
);

test('the configuration of a submodule starts nothing either', async () => {
  const inner = gitRepository();
  inner.write('x.md', '');
  inner.commit();
  repository.write('docs/a.md', 'x');
  const allow = ['-c', 'protocol.file.allow=always'];
  repository.git(...allow, 'submodule', '--quiet', 'add', inner.path, 'docs/inner');
  const base = repository.commit();
  repository.write('docs/inner/x.md', 'changed');
  repository.git('-C', 'docs/inner', 'config', 'core.fsmonitor', program);
  rmSync(marker, { force: true });
  await askEverything(base);
  expect(wasRun()).toBe(false);
  spawnSync('git', ['diff', '--name-only'], { cwd: repository.path });
  expect(wasRun()).toBe(true);
  inner.remove();
});

test('asking changes nothing in .git, so that a run beside another git is in nobody’s way', async () => {
  repository.write('docs/a.md', 'x');
  const base = repository.commit();
  const state = () =>
    readdirSync(join(repository.path, '.git'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'latin1')}`);
  // A file whose time changed makes git refresh its index, when it may.
  utimesSync(join(repository.path, 'docs/a.md'), 1e9, 1e9);
  const before = state();
  expect(before.join('\n')).toContain('.git/index ');
  await askEverything(base);
  expect(state()).toEqual(before);
  repository.git('diff', base);
  expect(state()).not.toEqual(before);
});
