import * as v from 'valibot';
import { series, timeline } from './drawn-schema.js';
import type { Finding } from './finding.js';
import { REPORT_VERSION, type Report } from './report.js';

// The report for those who read it from a file: the JSON Schema is generated from this, and a type
// that no longer says the same as Report does not compile.

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
/** A count. */
export const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const severity = v.picklist(['error', 'warning', 'notice']);
/** A rule's id. */
export const ruleId = v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/));
const cell = v.union([v.string(), v.number()]);

const place = v.pipe(
  v.strictObject({
    path: v.pipe(v.string(), v.description('Relative to the repository root, forward slashes.')),
    line: v.exactOptional(position),
    column: v.exactOptional(v.pipe(position, v.description('UTF-16 code units, from 1.'))),
    endLine: v.exactOptional(position),
    endColumn: v.exactOptional(v.pipe(position, v.description('Exclusive.'))),
    source: v.exactOptional(v.pipe(v.string(), v.description('The text of the first line.'))),
  }),
  v.description('A range in a file; without lines the file as a whole.'),
);

const edit = v.strictObject({
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  text: v.string(),
});

/** Who accepted a finding, when, until when and why. */
export const approvalFields = {
  approver: v.string(),
  reason: v.string(),
  date: v.string(),
  expires: v.exactOptional(v.string()),
};

const finding = v.strictObject({
  rule: ruleId,
  severity,
  message: v.string(),
  found: v.exactOptional(v.string()),
  expected: v.exactOptional(v.string()),
  output: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('The last lines of a program that failed.')),
  ),
  place: v.exactOptional(place),
  places: v.exactOptional(
    v.pipe(v.array(place), v.description('Further places of the same cause, after `place`.')),
  ),
  group: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z ]{1,40}$/),
      v.description('The class it belongs to, in words.'),
    ),
  ),
  approval: v.exactOptional(
    v.pipe(
      v.strictObject(approvalFields),
      v.description('Who accepted it; an accepted finding is a notice.'),
    ),
  ),
  fix: v.exactOptional(v.strictObject({ title: v.string(), edits: v.array(edit) })),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{32}$/),
    v.description('Names the problem, not its line.'),
  ),
}) satisfies v.GenericSchema<Finding>;

const run = v.pipe(
  v.strictObject({
    platform: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9]{1,20}$/),
        v.description('The operating system, as Node names it.'),
      ),
    ),
    configuration: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{32}$/),
        v.description('Names the settings and the policy that it was made with.'),
      ),
    ),
    use: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{32}$/),
        v.description('Tells uses with the same settings apart: by their folder and their key.'),
      ),
    ),
    attempt: v.exactOptional(
      v.pipe(
        position,
        v.description('Which attempt of its workflow run made it, after the first.'),
      ),
    ),
    shard: v.exactOptional(
      v.pipe(
        v.strictObject({ index: position, count: position }),
        v.description('Which part of the batch it is about; without it the whole.'),
      ),
    ),
  }),
  v.description('How the report was made; publish-report tells parts apart by it.'),
);

/** What wrote a report. */
export const tool = v.strictObject({ name: v.literal('cohesix'), version: v.string() });

/** What a report comes to. */
export const verdict = v.picklist(['pass', 'fail', 'neutral']);

/** How many findings it has. */
export const counts = v.strictObject({ errors: amount, warnings: amount, notices: amount });

/** The schema of a report file. */
export const reportSchema = v.pipe(
  v.strictObject({
    version: v.literal(REPORT_VERSION),
    tool,
    action: v.string(),
    run: v.exactOptional(run),
    verdict,
    counts,
    facts: v.array(v.strictObject({ label: v.string(), value: cell })),
    rules: v.array(v.strictObject({ id: ruleId, severity, summary: v.string() })),
    findings: v.array(finding),
    sections: v.array(
      v.variant('kind', [
        v.strictObject({
          kind: v.literal('table'),
          title: v.string(),
          columns: v.array(v.string()),
          rows: v.array(v.array(cell)),
          lead: v.exactOptional(
            v.pipe(
              v.literal(true),
              v.description('It says the essence, and comes before the findings.'),
            ),
          ),
        }),
        v.strictObject({
          kind: v.literal('diff'),
          title: v.string(),
          path: v.string(),
          text: v.string(),
          note: v.exactOptional(v.string()),
        }),
        v.strictObject({ kind: v.literal('text'), title: v.string(), text: v.string() }),
        series,
        timeline,
      ]),
    ),
  }),
  v.title('Cohesix report'),
  v.description('What an action found out; written by --report and read by publish-report.'),
) satisfies v.GenericSchema<Report>;
