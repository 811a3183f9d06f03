// The JSON Schema of a protocol file, made from the schema by which the product itself reads files.
import { type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { AnyRule, OptionText } from '../engine/rule';
import type { OptionValue } from '../model/protocol';
import { bilingual, protocolFile, rule, ruleSetting } from '../protocols/form';
import { EXPECTED } from '../protocols/wording';

type JsonSchema = OverrideActionContext['jsonSchema'];

const DEFINITIONS = { bilingual, ruleSetting, rule };

/**
 * JSON Schema (draft 7) of a protocol file, with the rules that it may name. What such a schema cannot say (that articles and
 * layers exist, that an end lies after its beginning, the calendar) is checked when the file is read.
 */
export function protocolSchema(rules: readonly AnyRule[]): object {
  const { $schema, ...made } = toJsonSchema(protocolFile, {
    definitions: DEFINITIONS,
    // A question like "is it a block?" is no part of a JSON Schema: the type says it.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => formOf(valibotSchema, jsonSchema),
    overrideAction: ({ valibotAction, jsonSchema }) => withPattern(valibotAction, jsonSchema),
  });
  const named = {
    propertyNames: { enum: rules.map(({ id }) => id) },
    properties: Object.fromEntries(rules.map(one => [one.id, ruleForm(one)])),
  };
  return {
    $schema,
    title: 'Postwijzer: the social media protocol of a school',
    ...made,
    properties: { ...made.properties, rules: { ...Object(made.properties?.rules), ...named } },
  };
}

/** What a protocol may say of one rule, with its options in the rule's own words. */
function ruleForm({ reports, options, optionTexts }: AnyRule): object {
  const members = Object.entries(options).map(([name, standard]) => [name, optionForm(standard, optionTexts[name])]);
  const own = { type: 'object', properties: Object.fromEntries(members), additionalProperties: false };
  const setting = { type: 'object', allOf: [{ $ref: '#/$defs/ruleSetting' }], properties: { options: own } };
  return { description: `Reports: ${reports.en}`, anyOf: [{ const: 'off' }, setting] };
}

function optionForm(standard: OptionValue, text?: OptionText): object {
  const description = text?.label.en;
  const values = Object.keys(text?.values ?? {});
  if (values.length > 0) return { description, enum: values };
  if (typeof standard === 'number') return { description, type: 'integer', minimum: 0 };
  return { description, type: Array.isArray(standard) ? 'array' : typeof standard };
}

function formOf(schema: v.GenericSchema, made: JsonSchema): JsonSchema {
  // What a rule is, is seen from the value.
  if (schema === rule) return { anyOf: [{ const: 'off' }, { $ref: '#/$defs/ruleSetting' }] };
  const { message } = schema as { readonly message?: unknown };
  const expected = EXPECTED[message as keyof typeof EXPECTED];
  return expected ? { ...made, description: expected.en } : made;
}

/** The converter keeps the first pattern of a text; a text here may have to fit several. */
function withPattern(
  { type, requirement }: OverrideActionContext['valibotAction'] & { requirement?: unknown },
  made: JsonSchema,
) {
  if (type !== 'regex' || !(requirement instanceof RegExp) || made.pattern === requirement.source) return undefined;
  return { ...made, allOf: [...(made.allOf ?? []), { pattern: requirement.source }] };
}
