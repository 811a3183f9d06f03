// The managed schema of the extension, made from the table of keys.
import { POLICY_KEYS, type PolicyKind } from './keys';

const TYPES: Readonly<Record<PolicyKind, object>> = {
  text: { type: 'string' },
  json: { type: 'string' },
  flag: { type: 'boolean' },
  lines: { type: 'array', items: { type: 'string' } },
};

/**
 * The schema that `storage.managed_schema` points at (developer.chrome.com, "Manifest for storage areas"). Loose on
 * purpose: a browser drops a key that does not fit without a word, whereas `policyFrom` says what is wrong with it.
 */
export function managedSchema(): object {
  const properties = Object.entries(POLICY_KEYS).map(([key, { kind, about }]) => [
    key,
    { title: key, description: about.en, ...TYPES[kind] },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
