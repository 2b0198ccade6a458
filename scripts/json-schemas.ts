import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { RULES } from '../src/actions/validate-batch/rules.js';
import { evidenceSchema } from '../src/core/evidence-schema.js';
import { policySchema, ruleLevels } from '../src/core/policy.js';
import { reportSchema } from '../src/core/report-schema.js';
import { HOMEPAGE } from '../src/core/rule.js';

/** The JSON Schema of cohesix.yml, with the ids of the rules that it can set. */
export function policyJsonSchema(): string {
  const propertyNames = { enum: RULES.map(({ id }) => id) };
  return schemaText('policy', policySchema, ({ valibotSchema, jsonSchema }) =>
    valibotSchema === ruleLevels ? { ...jsonSchema, propertyNames } : undefined,
  );
}

/** The JSON Schema of a report file. */
export function reportJsonSchema(): string {
  return schemaText('report', reportSchema);
}

/** The JSON Schema of an evidence bundle. */
export function evidenceJsonSchema(): string {
  return schemaText('evidence', evidenceSchema);
}

function schemaText(
  name: string,
  schema: GenericSchema,
  overrideSchema?: ConversionConfig['overrideSchema'],
): string {
  const how = { errorMode: 'ignore' as const, ...(overrideSchema && { overrideSchema }) };
  const { $schema, ...rest } = toJsonSchema(schema, how);
  const $id = `${HOMEPAGE}/raw/v1/schemas/${name}.schema.json`;
  return `${JSON.stringify({ $schema, $id, ...rest }, null, 2)}\n`;
}
