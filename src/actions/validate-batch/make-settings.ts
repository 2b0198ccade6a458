import type { HeaderPolicy, Policy } from '../../core/policy.js';
import type { RuleLevel } from '../../core/rule.js';
import { DEFAULT_EXTENSIONS, DEFAULT_HEADER_LINES } from '../documents.js';
import type { RuleId } from './rules.js';
import type { HeaderRules, Settings } from './settings.js';

/** What the caller decides; it wins over the policy. */
export interface Chosen {
  root: string;
  extensions: string[];
  named: string[];
  shard: Settings['shard'];
  collect: boolean;
}

/** Puts flags, policy and defaults together; globs become regular expressions here, once. */
export async function makeSettings(policy: Policy, chosen: Chosen): Promise<Settings> {
  const headers = policy.headers ?? {};
  const { overrides = [], exclude = [] } = headers;
  const paths = Object.values(headers['classification-paths'] ?? {}).length;
  const compile = overrides.length + exclude.length + paths === 0 ? () => [] : await globCompiler();
  return {
    root: `${chosen.root}/`,
    lines: headers.lines ?? DEFAULT_HEADER_LINES,
    largest: headers['max-bytes'] ?? 64 * 1024 * 1024,
    extensions: (chosen.extensions.length > 0
      ? chosen.extensions
      : (headers.extensions ?? DEFAULT_EXTENSIONS)
    ).map((extension) => extension.replace(/^\./, '').toLowerCase()),
    named: chosen.named,
    exclude: compile(exclude),
    shard: chosen.shard,
    rules: { ...DEFAULT_RULES, ...headerRules(headers, compile) },
    overrides: overrides.map(({ files, ...rules }) => ({
      files: compile(files),
      rules: headerRules(rules, compile),
    })),
    collect: chosen.collect,
  };
}

const DEFAULT_RULES: HeaderRules = {
  classifications: ['COMMUNITY', 'PRIVATE'],
  authors: [],
  classificationPaths: {},
  levels: {},
  template: {},
};

type Compile = (globs: readonly string[]) => string[];

async function globCompiler(): Promise<Compile> {
  const { default: picomatch } = await import('picomatch');
  return (globs) => globs.map((glob) => picomatch.makeRe(glob, { dot: true }).source);
}

/** Only what the policy says, so that it can be laid over what was there. */
function headerRules(policy: HeaderPolicy, compile: Compile): Partial<HeaderRules> {
  const paths = policy['classification-paths'];
  return {
    ...(policy.classifications && { classifications: policy.classifications }),
    ...(policy.authors && { authors: policy.authors }),
    ...(paths && {
      classificationPaths: Object.fromEntries(
        Object.entries(paths).map(([name, globs]) => [name, compile(globs)]),
      ),
    }),
    ...(policy.rules && { levels: policy.rules as Partial<Record<RuleId, RuleLevel>> }),
    ...(policy.template && { template: policy.template }),
  };
}
