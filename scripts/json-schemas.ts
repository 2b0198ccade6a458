import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { evidenceSchema } from '../src/core/evidence-schema.js';
import { policySchema } from '../src/core/policy.js';
import { reportSchema } from '../src/core/report-schema.js';
import { HOMEPAGE } from '../src/core/rule.js';

/** The JSON Schema of cohesix.yml. */
export function policyJsonSchema(): string {
  return schemaText('policy', policySchema);
}

/** The JSON Schema of a report file. */
export function reportJsonSchema(): string {
  return schemaText('report', reportSchema);
}

/** The JSON Schema of an evidence bundle. */
export function evidenceJsonSchema(): string {
  return schemaText('evidence', evidenceSchema);
}

function schemaText(name: string, schema: GenericSchema): string {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
  const $id = `${HOMEPAGE}/raw/v1/schemas/${name}.schema.json`;
  return `${JSON.stringify({ $schema, $id, ...rest }, null, 2)}\n`;
}
