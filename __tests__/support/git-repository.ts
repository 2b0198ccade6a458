import { execFileSync } from 'node:child_process';
import { type TempFolder, tempFolder } from './temp-folder.js';

/** A git repository of a test's own. */
export interface GitRepository extends TempFolder {
  git(...args: string[]): string;
  /** Commits everything, on the day given, and answers the commit. */
  commit(day?: string): string;
}

/** Makes one that no configuration of the machine reaches. */
export function gitRepository(folder: TempFolder = tempFolder()): GitRepository {
  const git = (...args: string[]) => run(args, {});
  function run(args: string[], dates: Record<string, string>): string {
    const environment = {
      ...{ PATH: process.env.PATH, HOME: folder.path, GIT_CONFIG_NOSYSTEM: '1', ...dates },
      ...{ GIT_AUTHOR_NAME: 'Docs Team', GIT_AUTHOR_EMAIL: 'docs@example.com' },
      ...{ GIT_COMMITTER_NAME: 'Docs Team', GIT_COMMITTER_EMAIL: 'docs@example.com' },
    };
    return execFileSync('git', args, {
      cwd: folder.path,
      env: environment,
      encoding: 'utf8',
    }).trim();
  }
  git('init', '-q', '-b', 'main');
  return {
    ...folder,
    git,
    commit(day = '2029-01-26') {
      git('add', '-A');
      const time = `${day}T12:00:00Z`;
      run(['commit', '-q', '--allow-empty', '-m', 'a change'], {
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
      });
      return git('rev-parse', 'HEAD');
    },
  };
}
