import * as v from 'valibot';

// The one declaration of the policy file: its types, its JSON Schema and its checks come from here.

const text = (description: string) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.description(description));
const texts = (description: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty('must not be empty'))), v.description(description));
const positive = (description: string, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most), v.description(description));

/** Severities by the ids of rules; which there are, only the action knows that has them. */
export const ruleLevels = v.record(v.string(), v.picklist(['error', 'warning', 'notice', 'off']));

const levels = v.pipe(
  ruleLevels,
  v.description('Severity of a rule by its id: error, warning, notice or off.'),
);

const template = v.pipe(
  v.strictObject({
    CLASSIFICATION: v.optional(text('Classification of a new header.')),
    Author: v.optional(text('Author of a new header.')),
  }),
  v.description('Values for a missing header or field, written by --fix.'),
);

const headerRules = {
  classifications: v.optional(texts('Accepted values of CLASSIFICATION.')),
  authors: v.optional(texts('Accepted values of Author; any when empty.')),
  'classification-paths': v.optional(
    v.pipe(
      v.record(v.string(), v.array(v.string())),
      v.description('For a classification, globs of the only paths where it may stand.'),
    ),
  ),
  rules: v.optional(levels),
  template: v.optional(template),
};

const headers = v.pipe(
  v.strictObject({
    roots: v.optional(texts('Folders to check when no path is named, relative to the root.')),
    extensions: v.optional(texts('Extensions to check, without the dot.')),
    exclude: v.optional(texts('Globs of files that are not checked.')),
    lines: v.optional(positive('How many lines may hold the header.', 1000)),
    'max-bytes': v.optional(positive('The largest file that is read, in bytes.', 2 ** 30)),
    ...headerRules,
    overrides: v.optional(
      v.pipe(
        v.array(v.strictObject({ files: texts('Globs of the files it is for.'), ...headerRules })),
        v.description('Other rules for some paths; a later one wins.'),
      ),
    ),
  }),
  v.description('Metadata headers, checked by validate-batch.'),
);

const registry = v.pipe(
  v.strictObject({
    path: text('The Markdown file whose table registers the batch, relative to the root.'),
  }),
  v.description('The metadata table that headers must agree with.'),
);

const limit = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.description(description));

const tolerance = {
  relative: v.optional(limit('Part of the baseline value: 0.1 is a tenth.')),
  absolute: v.optional(limit('In the unit of the value; the larger of both counts.')),
};

const drift = v.pipe(
  v.strictObject({
    'fail-on': v.optional(
      texts('Classes that fail the gate, each perhaps with a threshold: content>10.'),
    ),
    rules: v.optional(texts('Globs of files with validator rules.')),
    traces: v.optional(texts('Globs of files with traces and violations.')),
    telemetry: v.optional(texts('Globs of files with measured values.')),
    ignore: v.optional(texts('Globs of files that are not compared.')),
    volatile: v.optional(
      texts(
        'Fields that mean nothing beside ts, time, timestamp: names, or patterns of JSON pointers.',
      ),
    ),
    tolerance: v.optional(
      v.pipe(
        v.strictObject(tolerance),
        v.description('How far measured values may be off; a tenth by default.'),
      ),
    ),
    tolerances: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            field: text('Name of a field, or a pattern of JSON pointers.'),
            files: v.optional(texts('Globs of the files it is for.')),
            ...tolerance,
          }),
        ),
        v.description('Other tolerances for some fields; a later one wins.'),
      ),
    ),
    modes: v.optional(
      v.pipe(v.boolean(), v.description('Whether a change of permissions alone is a finding.')),
    ),
    ledger: v.optional(text('The file of approved drift, relative to the root.')),
  }),
  v.description('Snapshots, compared by trace-diff.'),
);

const replay = v.pipe(
  v.strictObject({
    'trusted-digests': v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits, as sha256sum prints'),
          ),
        ),
        v.description('SHA-256 of hydration logs that may be executed on GitHub.'),
      ),
    ),
    'allow-env': v.optional(texts('Names that ENV may set although they steer a program.')),
    'allow-roots': v.optional(
      texts('More folders that CWD and COPY may use, relative to the root.'),
    ),
  }),
  v.description('Hydration logs, executed by replay-batch.'),
);

const duration = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}(\.\d{1,6})?(ms|s|m|h)$/, 'expected a duration such as 200ms, 90s or 10m'),
);

const perf = v.pipe(
  v.strictObject({
    budgets: v.optional(
      v.pipe(
        v.record(v.string(), duration),
        v.description('The most that the median of a stage may take: boot: 200ms.'),
      ),
    ),
    'fail-on': v.optional(
      v.pipe(
        v.picklist(['none', 'slower']),
        v.description('Whether a regression fails the gate: slower or none.'),
      ),
    ),
    threshold: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\d{1,3}(\.\d{1,6})?%$/, 'expected a part such as 10%'),
        v.description('How much slower or faster counts; 10% by default.'),
      ),
    ),
    machine: v.optional(text('Names the kind of machine, such as orin or ec2.')),
  }),
  v.description('Builds and boots, measured by perf-log.'),
);

/** The schema of `cohesix.yml`. */
export const policySchema = v.pipe(
  v.strictObject({
    extends: v.optional(
      v.pipe(v.picklist(['cohesix']), v.description('Start from the rules of a known project.')),
    ),
    headers: v.optional(headers),
    registry: v.optional(registry),
    drift: v.optional(drift),
    replay: v.optional(replay),
    perf: v.optional(perf),
  }),
  v.title('Cohesix policy'),
  v.description('cohesix.yml, at .github/ or at the root of the repository.'),
);

/** A policy as its file says it. */
export type Policy = v.InferOutput<typeof policySchema>;

/** The rules for headers, as a policy says them at its base and in an override. */
export type HeaderPolicy = Pick<NonNullable<Policy['headers']>, keyof typeof headerRules>;

/** What `extends: cohesix` starts from: the Cohesix project's own rules. */
export const COHESIX_POLICY: Policy = {
  headers: {
    authors: ['Lukas Bower'],
    'classification-paths': { PRIVATE: ['**/private/**'] },
    template: { CLASSIFICATION: 'COMMUNITY', Author: 'Lukas Bower' },
    overrides: [{ files: ['**/private/**'], template: { CLASSIFICATION: 'PRIVATE' } }],
  },
};
