import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';

// GitHub's own description of its interface (github/rest-api-description, MIT), cut down to what the
// stand-in answers by scripts/trim-openapi.mjs.

type Json = Record<string, unknown>;
interface Schema extends Json {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
  enum?: unknown[];
  format?: string;
  items?: Schema;
  $ref?: string;
}
interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}
interface Described {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { content?: { 'application/json': { schema: Schema } } }>;
}

// Scripts run from build/, where only TypeScript gets to.
const source = import.meta.url.replace('/build/__tests__/', '/__tests__/');
const description = JSON.parse(readFileSync(new URL('openapi.json', source), 'utf8')) as {
  paths: Record<string, Record<string, Described>>;
  components: Record<string, Record<string, Json>>;
};
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
ajv.addSchema({ $id: 'github', components: absolute(description.components) });

/** One operation of the interface, with what a request named in its path. */
export interface Operation {
  /** GitHub's name for it, for example `checks/create`. */
  id: string;
  params: Record<string, string>;
  /** What is wrong with a request, by the description. */
  refuse(query: URLSearchParams, body: unknown): string[];
  /** Fills in what the description requires of the answer and nobody here reads; throws when the rest is wrong. */
  answer(status: number, body: unknown): unknown;
}

/** The operation that a request asks for; undefined when the description has none. */
export function operationFor(method: string, path: string): Operation | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const pattern = template.replace(/\{\w+\}/g, '([^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    const described = methods[method.toLowerCase()];
    if (!match || !described) continue;
    const params = names.map((name, at) => [name, decodeURIComponent(match[at + 1] as string)]);
    return operation(described, Object.fromEntries(params) as Record<string, string>);
  }
  return undefined;
}

function operation(described: Described, params: Record<string, string>): Operation {
  const parameters = (described.parameters ?? []).map((one) =>
    '$ref' in one ? (resolve(one.$ref) as unknown as Parameter) : one,
  );
  return {
    id: described.operationId,
    params,
    refuse(query, body) {
      const known = new Set(parameters.map(({ name }) => name));
      const unknown = [...query.keys()].filter((name) => !known.has(name));
      return [
        ...unknown.map((name) => `query: ${name} is not known`),
        ...parameters.flatMap((parameter) => refuseParameter(parameter, params, query)),
        ...refuseBody(described.requestBody?.content['application/json'].schema, body),
      ];
    },
    answer(status, body) {
      const response = described.responses[status];
      if (response === undefined)
        throw new Error(`${described.operationId} never answers ${status}`);
      const schema = response.content?.['application/json'].schema;
      if (schema === undefined) return body;
      const whole = complete(schema, body);
      const errors = errorsOf(schema, whole);
      if (errors.length > 0) throw new Error(`${described.operationId}: ${errors.join('; ')}`);
      return whole;
    },
  };
}

function refuseParameter(
  { name, in: where, required, schema }: Parameter,
  params: Record<string, string>,
  query: URLSearchParams,
): string[] {
  const raw = where === 'path' ? params[name] : (query.get(name) ?? undefined);
  if (raw === undefined) return required ? [`${where}: ${name} is required`] : [];
  const value = schema.type === 'integer' ? Number(raw) : raw;
  return errorsOf(schema, value).map((error) => `${where} ${name}: ${error}`);
}

/** The description lets unknown keys pass, and so does GitHub; a client of ours has no use for one. */
function refuseBody(schema: Schema | undefined, body: unknown): string[] {
  if (schema === undefined) return body === undefined ? [] : ['body: none is taken'];
  const unknown = Object.keys((body ?? {}) as Json).filter(
    (key) => !allProperties(schema).has(key),
  );
  return [...unknown.map((key) => `body: ${key} is not known`), ...errorsOf(schema, body ?? {})];
}

function allProperties(schema: Schema): Set<string> {
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap(
    (key) => (schema[key] as Schema[] | undefined) ?? [],
  );
  return new Set([
    ...Object.keys(schema.properties ?? {}),
    ...branches.flatMap((branch) => [...allProperties(branch)]),
  ]);
}

const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>();

function errorsOf(schema: Schema, value: unknown): string[] {
  let check = compiled.get(schema);
  if (check === undefined) {
    check = ajv.compile(absolute(schema) as AnySchema);
    compiled.set(schema, check);
  }
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** As JSON Schema: references from the root, and an enumeration that may be null says so. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => {
      if (key === '$ref') return [key, `github${inner}`];
      if (key === 'enum' && schema.nullable) return [key, [...(inner as unknown[]), null]];
      return [key, absolute(inner)];
    }),
  );
}

function resolve(reference: string): Schema {
  const [, , kind = '', name = ''] = reference.split('/');
  const found = description.components[kind]?.[name];
  if (found === undefined) throw new Error(`${reference} is not in the description`);
  return found as Schema;
}

function complete(schema: Schema, value: unknown): unknown {
  if (schema.$ref) return complete(resolve(schema.$ref), value);
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    return value.map((one) => complete(items, one));
  }
  if (value === null || typeof value !== 'object' || !schema.properties) return value;
  const whole: Json = { ...value };
  for (const [name, property] of Object.entries(schema.properties)) {
    if (name in whole) whole[name] = complete(property, whole[name]);
    else if (schema.required?.includes(name)) whole[name] = sample(property);
  }
  return whole;
}

/** The least that the schema allows. */
function sample(schema: Schema): unknown {
  if (schema.$ref) return sample(resolve(schema.$ref));
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  const [branch] = (schema.oneOf ?? schema.anyOf ?? schema.allOf ?? []) as Schema[];
  if (branch) return sample(branch);
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'string':
      return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : '';
    default:
      return complete(schema, {});
  }
}
