// All pages of the docs that are generated from rules and presets.
import type { AnyRule } from '../engine/rule';
import { managedSchema } from '../policy/schema';
import { mergeProtocol, presetById, presetIds } from '../protocols/index';
import { protocolSchema } from './json-schema';
import { policyPage } from './policy-page';
import { protocolIndex, protocolPage } from './protocol-page';
import { ruleIndex, rulePage } from './rule-page';

/** Folders below the root that hold nothing but generated pages. */
export const GENERATED_FOLDERS = ['docs/rules', 'docs/protocols'] as const;

/** Path below the root → text, for every generated page. */
export function generatedPages(rules: readonly AnyRule[]): ReadonlyMap<string, string> {
  const protocols = presetIds.flatMap(id => {
    const preset = presetById(id);
    return preset ? [mergeProtocol(preset, presetById)] : [];
  });
  return new Map([
    ['docs/rules/README.md', ruleIndex(rules, protocols)],
    ...rules.map(rule => [`docs/rules/${rule.id}.md`, rulePage(rule, protocols)] as const),
    ['docs/policy.md', policyPage()],
    ['public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`],
    ['docs/protocol.schema.json', `${JSON.stringify(protocolSchema(rules), null, 2)}\n`],
    ['docs/protocols/README.md', protocolIndex(protocols)],
    ...protocols.map(protocol => [`docs/protocols/${protocol.id}.md`, protocolPage(protocol, rules)] as const),
  ]);
}
