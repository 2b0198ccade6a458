import * as v from 'valibot';
import { EVIDENCE_FORMAT, type Evidence } from './evidence.js';
import { amount, approvalFields, counts, ruleId, tool, verdict } from './report-schema.js';

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The schema of an evidence bundle. */
export const evidenceSchema = v.pipe(
  v.strictObject({
    format: v.literal(EVIDENCE_FORMAT),
    manifestSha256: digest,
    manifest: v.strictObject({
      ...{ tool, action: v.string(), verdict, counts },
      approvals: v.array(
        v.strictObject({ fingerprint: v.string(), rule: ruleId, ...approvalFields }),
      ),
      began: v.pipe(v.string(), v.isoTimestamp()),
      seconds: v.pipe(v.number(), v.minValue(0)),
      subject: v.exactOptional(
        v.strictObject({
          repository: v.string(),
          commit: v.string(),
          run: v.exactOptional(v.string()),
        }),
      ),
      files: v.array(v.strictObject({ name: v.string(), bytes: amount, sha256: digest })),
    }),
    files: v.record(v.string(), v.string()),
  }),
  v.title('Cohesix evidence'),
  v.description('What a run claims, with all that it claims it from; cohesix verify checks it.'),
) satisfies v.GenericSchema<Evidence>;
