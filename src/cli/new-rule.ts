// The files of a new rule: a rule that works and reports nothing yet, a test that fails until it does, its registry line.
import { fault } from './fault';

const RULE_ID = /^[a-z]+(?:-[a-z]+)*$/;
const IMPORT_LINE = /^import (\w+) from '\.\/([a-z-]+)';$/;

/** An id for a rule. Throws a fault when it is none or taken. */
export function newRuleId(id: string | undefined, taken: readonly string[]): string {
  if (id === undefined || id.length > 60 || !RULE_ID.test(id)) {
    throw fault(
      `"${id ?? ''}" is geen naam voor een regel. Verwacht: kleine letters en streepjes, zoals "my-rule".`,
      `"${id ?? ''}" is no name for a rule. Expected: small letters and hyphens, such as "my-rule".`,
    );
  }
  if (taken.includes(id)) throw fault(`De regel "${id}" is er al.`, `The rule "${id}" exists already.`);
  return id;
}

/** The source of a new rule. */
export function ruleSource(id: string): string {
  return `// Reports drafts that … (say it in one sentence).
import { defineRule } from '../engine/rule';

export default defineRule({
  id: '${id}',
  title: { nl: '…', en: '…' },
  message: {
    what: { nl: 'Wat is er?', en: 'What is it?' },
    why: { nl: 'Waarom vraagt het protocol dit?', en: 'Why does the protocol ask for this?' },
    todo: { nl: 'Wat kun je doen?', en: 'What can you do?' },
  },
  reports: { nl: '…', en: '…' },
  ignores: { nl: '…', en: '…' },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: { bad: ['…'], good: ['Fijne avond!'] },
  check: () => [],
});
`;
}

/** The test of a new rule: red until the rule reports its example. */
export function ruleTestSource(id: string): string {
  return `// What ${id} reports and what it leaves alone.
import rule from '../../src/rules/${id}';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: ['…'],
  passes: ['Fijne avond!'],
});
`;
}

/** The registry with one more rule, sorted by id. Throws a fault when the registry has another form. */
export function registryWith(registry: string, id: string): string {
  const names = new Map(
    registry.split('\n').flatMap(line => {
      const [, name, rule] = IMPORT_LINE.exec(line) ?? [];
      return name && rule ? [[rule, name] as const] : [];
    }),
  );
  names.set(
    id,
    id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = sorted.map(([rule, name]) => `import ${name} from './${rule}';`).join('\n');
  const list = sorted.map(([, name]) => `  ${name},\n`).join('');
  const lines = registry.split('\n').filter(line => !IMPORT_LINE.test(line));
  const at = lines.findLastIndex(line => line.startsWith('import '));
  const open = lines.findIndex(line => line.startsWith('export const rules'));
  const close = lines.findIndex((line, index) => index >= open && line.endsWith('];'));
  if (open === -1 || close === -1) {
    throw fault('src/rules/index.ts heeft geen lijst "rules".', 'src/rules/index.ts has no list "rules".');
  }
  return [
    ...lines.slice(0, at + 1),
    imports,
    ...lines.slice(at + 1, open),
    `export const rules: readonly AnyRule[] = [\n${list}];`,
    ...lines.slice(close + 1),
  ].join('\n');
}
