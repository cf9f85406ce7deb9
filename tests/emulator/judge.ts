// Judges the emulator's answers by Twilio's own OpenAPI description: every field there, none besides, each of its type.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv, type AnySchemaObject } from 'ajv';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const formats: Readonly<Record<string, RegExp | true>> = {
  'date-time-rfc-2822': /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/,
  'phone-number': /^\+[1-9]\d{1,14}$/,
  // The description calls Twilio's relative addresses URIs too, as its examples show.
  uri: /^(https?:\/\/|\/)\S+$/,
  'uri-map': true,
  'http-method': true,
  currency: /^[A-Z]{3}$/,
  'phone-number-capabilities': true,
  int32: true,
  'date-time': true,
};

function load(file: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`openapi/${file}`, import.meta.url), 'utf8')) as JsonObject;
}

const api = load('messages-and-numbers.json');
const calls = load('calls.json');
const lookups = load('lookups.json');

/**
 * Fails the test unless the answer is what the description says of `method path` (as written there) with this status.
 * Objects are taken as closed and complete.
 */
export function expectAsDescribed(method: 'get' | 'post', path: string, status: number, answer: unknown): void {
  const description = [lookups, api, calls].find(({ paths }) => path in (paths as JsonObject));
  if (!description) throw new Error(`no description has ${path}`);
  const content = at(description, ['paths', path, method, 'responses', String(status), 'content', 'application/json']);
  const examples = Object.values((content.examples ?? {}) as JsonObject).map(
    (example) => (example as JsonObject).value,
  );
  const schema = closed(content.schema as JsonObject, examples as JsonObject[], description);
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  const validate = ajv.compile(schema as AnySchemaObject);
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

function at(object: JsonObject, keys: readonly string[]): JsonObject {
  return keys.reduce((inside, key) => {
    const found = inside[key];
    if (typeof found !== 'object' || found === null) throw new Error(`the description has no ${keys.join(' > ')}`);
    return found as JsonObject;
  }, object);
}

/**
 * The schema as JSON Schema: references resolved, `nullable` turned into a type, objects closed. A property that Twilio's
 * own examples show as null may be null, though the description of Lookup forgets to say so.
 */
function closed(schema: JsonObject, examples: readonly JsonObject[], description: JsonObject): JsonObject {
  if (typeof schema.$ref === 'string') {
    return closed(at(description, schema.$ref.slice(2).split('/')), examples, description);
  }
  const { nullable, ...result } = schema as JsonObject;
  if (schema.properties) {
    const properties = schema.properties as JsonObject;
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const shown = examples.filter((example) => example && name in example).map((example) => example[name]);
        const inner = closed(property as JsonObject, shown as JsonObject[], description);
        return [name, shown.includes(null) ? orNull(inner) : inner];
      }),
    );
    result.additionalProperties = false;
    result.required = Object.keys(properties);
  }
  if (schema.items) {
    const shown = examples.filter(Array.isArray).flat() as JsonObject[];
    result.items = closed(schema.items as JsonObject, shown, description);
  }
  return nullable === true ? orNull(result) : result;
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] };
}
