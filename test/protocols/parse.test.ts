// Protocol files with each kind of fault: refused with the path, the value and what was expected, in both languages.
import { describe, expect, it } from 'vitest';
import { checkProtocolFile, parseProtocolFile, parseShape } from '../../src/protocols/parse';
import { presetById } from '../../src/protocols/presets';
import type { ProtocolFile } from '../../src/protocols/schema';
import { growthOf } from '../support/growth';
import { descriptors } from './rule-descriptors';

const text = { nl: 'Noem geen namen.', en: 'Name nobody.' };
const sound = {
  version: 1,
  id: 'mijn-school',
  name: 'Protocol van De Vlinder',
  issued: '2026-09-01',
  articles: [{ id: '1', text, how: 'checked' }],
  rules: { 'person-name': { severity: 'error', articles: ['1'] } },
};
const layer = { version: 1, id: 'mijn-school', name: 'De Vlinder', issued: '2026', extends: 'opoz' };

const parse = (file: unknown) =>
  parseProtocolFile(typeof file === 'string' ? file : JSON.stringify(file, null, 2), descriptors);

/** The problems of a file, or an empty list. */
function problemsOf(file: unknown) {
  const parsed = parse(file);
  return parsed.ok ? [] : parsed.problems;
}

it('accepts a sound file, a file with a byte order mark, and a layer on a preset', () => {
  expect(parse(sound)).toEqual({ ok: true, file: sound });
  expect(parse(`\uFEFF${JSON.stringify(sound)}`)).toEqual({ ok: true, file: sound });
  expect(parse({ ...layer, rules: { 'person-name': 'off', insult: { severity: 'info' } } })).toMatchObject({
    ok: true,
  });
  expect(parse({ ...sound, rules: {}, articles: [{ id: '1', text, how: 'shown' }] })).toMatchObject({ ok: true });
});

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const rule = (entry: unknown) => ({ ...sound, rules: { 'person-name': entry } });
const image = (options: unknown) => ({
  ...sound,
  rules: { ...sound.rules, 'child-image-consent': { severity: 'error', articles: ['1'], options } },
});
const article = (change: object) => ({ ...sound, articles: [{ id: '1', text, how: 'checked', ...change }] });

/** Kind of fault, file, path, piece of the Dutch message, piece of the English message. */
const FAULTS: readonly (readonly [string, unknown, string, string, string])[] = [
  ['no JSON', 'geen json', '', '"g" (regel 1, teken 1)', 'line 1, column 1'],
  ['a truncated file', '{\n  "version": 1,\n  "id": "mij', 'id', 'houdt te vroeg op', 'ends too early'],
  ['a missing comma', '{"version": 1\n "id": "a"}', '', '""" (regel 2, teken 2)', 'line 2, column 2'],
  ['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\0"\0v\0', '', 'UTF-16', 'UTF-16'],
  ['a web page', '<!doctype html><html></html>', '', 'webpagina', 'web page'],
  ['an empty file', ' \n', '', 'staat niets in', 'nothing in it'],
  ['a file that is too large', ' '.repeat(1_000_001), '', 'te groot: 1000001', 'too large: 1000001'],
  ['a file nested too deeply', deep, `${'[0]'.repeat(21)}`, 'Te diep', 'too deeply'],
  [
    'a key that reaches into a prototype',
    '{"__proto__": {"polluted": true}}',
    '__proto__',
    '"__proto__" mag niet',
    'not allowed',
  ],
  ['a rule named twice', '{"rules": {"insult": "off", "insult": "off"}}', 'rules.insult', 'twee keer', 'twice'],
  ['a list in place of a block', [], '', 'Hier staat []', 'This says []'],
  [
    'no version',
    { ...sound, version: undefined },
    'version',
    'ontbreekt. Verwacht: het getal 1',
    'missing. Expected: the number 1',
  ],
  [
    'a version as text',
    { ...sound, version: '1' },
    'version',
    'Hier staat "1". Verwacht: het getal 1',
    'This says "1"',
  ],
  ['version 0', { ...sound, version: 0 }, 'version', 'Hier staat 0', 'This says 0'],
  ['a newer version', { ...sound, version: 2 }, 'version', 'nieuwere versie (2)', 'newer version (2)'],
  ['a newer minor version', { ...sound, version: 1.5 }, 'version', 'nieuwere versie (1.5)', 'newer version (1.5)'],
  ['an id with spaces', { ...sound, id: 'Mijn school' }, 'id', 'Hier staat "Mijn school"', 'short code'],
  ['an empty name', { ...sound, name: ' ' }, 'name', 'Hier staat " "', '1 to 120 characters'],
  ['a very long name', { ...sound, name: 'a'.repeat(121) }, 'name', 'aaa…', '1 to 120 characters'],
  ['a name that turns the direction', { ...sound, name: 'OPOZ\u202Egnp' }, 'name', 'OPOZU+202Egnp', 'invisible'],
  ['a name with a control character', { ...sound, name: 'OP\u0007OZ' }, 'name', 'onzichtbare tekens', 'invisible'],
  ['a day that does not exist', { ...sound, issued: '2026-02-30' }, 'issued', '"2026-02-30"', 'a year'],
  ['a misspelt property', { ...sound, artikels: [] }, 'artikels', 'geen bekende eigenschap', 'not a known property'],
  ['a nearly right property', { ...sound, article: [] }, 'article', 'Bedoel je "articles"?', 'Do you mean "articles"?'],
  ['rules as a list', { ...sound, rules: [] }, 'rules', 'Hier staat []', 'a block with at most 400 rules'],
  ['no rules', { ...sound, rules: undefined, articles: [] }, 'rules', 'ontbreekt', 'missing'],
  ['no articles', { ...sound, articles: undefined, rules: {} }, 'articles', 'ontbreekt', 'missing'],
  [
    'an unknown rule',
    { ...sound, rules: { ...sound.rules, 'persn-name': 'off' } },
    'rules.persn-name',
    'Bedoel je "person-name"?',
    'Do you mean "person-name"?',
  ],
  [
    'a rule named as a property of objects',
    { ...sound, rules: { ...sound.rules, toString: 'off' } },
    'rules.toString',
    'geen bekende regel',
    'not a known rule',
  ],
  [
    'an unknown severity',
    rule({ severity: 'erro', articles: ['1'] }),
    'rules.person-name.severity',
    'Hier staat "erro". Verwacht: "error", "warning" of "info"',
    'Expected: "error", "warning" or "info"',
  ],
  [
    'a rule that is neither off nor a setting',
    rule('of'),
    'rules.person-name',
    'Hier staat "of". Verwacht: "off"',
    'This says "of"',
  ],
  ['a rule without severity', rule({ articles: ['1'] }), 'rules.person-name.severity', 'ontbreekt', 'missing'],
  ['a rule without articles', rule({ severity: 'error' }), 'rules.person-name.articles', 'ontbreekt', 'missing'],
  [
    'an empty list of articles',
    rule({ severity: 'error', articles: [] }),
    'rules.person-name.articles',
    'Hier staat []',
    'at least one',
  ],
  [
    'articles as a text',
    rule({ severity: 'error', articles: '1' }),
    'rules.person-name.articles',
    'Hier staat "1"',
    'a list',
  ],
  [
    'an article that does not exist',
    rule({ severity: 'error', articles: ['1', '9.9'] }),
    'rules.person-name.articles[1]',
    '"9.9" is geen bekende',
    '"9.9" is not a known',
  ],
  [
    'an unknown option',
    image({ consentLift: true }),
    'rules.child-image-consent.options.consentLift',
    'Bedoel je "consentLifts"?',
    'Do you mean "consentLifts"?',
  ],
  [
    'an option of the wrong type',
    image({ consentLifts: 'ja' }),
    'rules.child-image-consent.options.consentLifts',
    'Hier staat "ja"',
    'true or false',
  ],
  [
    'an option with a value it does not know',
    image({ consentFrom: 'buren' }),
    'rules.child-image-consent.options.consentFrom',
    'een van "parents", "organisation"',
    'one of "parents"',
  ],
  [
    'a negative number',
    image({ validMonths: -1 }),
    'rules.child-image-consent.options.validMonths',
    'Hier staat -1',
    'whole number of 0 or more',
  ],
  [
    'a broken number',
    image({ validMonths: 1.5 }),
    'rules.child-image-consent.options.validMonths',
    'Hier staat 1.5',
    'whole number',
  ],
  [
    'an option that is no value',
    image({ validMonths: null }),
    'rules.child-image-consent.options.validMonths',
    'Hier staat null',
    'true or false, a number or a text',
  ],
  [
    'the same article twice',
    { ...sound, articles: [...sound.articles, { id: '1', text, how: 'shown' }] },
    'articles[1].id',
    'één keer',
    'only once',
  ],
  ['an article without text', article({ text: undefined }), 'articles[0].text', 'ontbreekt', 'missing'],
  ['an article in one language', article({ text: { nl: 'Ja' } }), 'articles[0].text.en', 'ontbreekt', 'missing'],
  ['an article text that is no text', article({ text: 3 }), 'articles[0].text', 'Hier staat 3', 'both languages'],
  ['an unknown way to work', article({ how: 'always' }), 'articles[0].how', 'Hier staat "always"', '"checked"'],
  [
    'a checked article that no rule cites',
    { ...sound, articles: [...sound.articles, { id: '2', text, how: 'checked' }] },
    'articles[1].how',
    'een regel die dit artikel noemt',
    'a rule that cites this article',
  ],
  [
    'an action on an article that is shown',
    { ...sound, articles: [...sound.articles, { id: '2', text, how: 'shown', action: 'ask' }] },
    'articles[1].action',
    'on-action',
    'on-action',
  ],
  [
    'an unknown place between braces',
    article({ text: { nl: 'Van {naam}', en: 'Of' } }),
    'articles[0].text.nl',
    '{school}',
    '{school}',
  ],
  [
    'too many articles',
    { ...sound, articles: Array.from({ length: 401 }, (_, i) => ({ id: `${i}`, text, how: 'shown' })) },
    'articles',
    'hoogstens 400',
    'at most 400',
  ],
  [
    'a reminder that does not exist',
    { ...sound, reminders: ['7'] },
    'reminders[0]',
    '"7" is geen bekende',
    '"7" is not a known',
  ],
  ['an unknown protocol to extend', { ...layer, extends: 'opzo' }, 'extends', '"opzo"', 'does not exist'],
  [
    'a protocol that extends itself',
    { ...layer, extends: 'mijn-school' },
    'extends',
    '"mijn-school" → "mijn-school"',
    'in a circle',
  ],
  [
    'half a statement',
    { ...sound, disclaimers: { capacity: { long: text } } },
    'disclaimers.capacity.short',
    'ontbreekt',
    'missing',
  ],
  [
    'a domain that is none',
    { ...sound, school: { emailDomains: ['x@y.nl'] } },
    'school.emailDomains[0]',
    'een domein',
    'a domain',
  ],
  [
    'an eighth day',
    { ...sound, school: { hours: [{ day: 8, from: '08:00', to: '12:00' }] } },
    'school.hours[0].day',
    'Hier staat 8',
    'Monday',
  ],
  [
    'a time that is none',
    { ...sound, school: { hours: [{ day: 1, from: '8u', to: '12:00' }] } },
    'school.hours[0].from',
    'Hier staat "8u"',
    'a time',
  ],
  [
    'a holiday that ends before it begins',
    { ...sound, school: { holidays: [{ from: '2026-10-25', to: '2026-10-17' }] } },
    'school.holidays[0]',
    'voor het einde',
    'before the end',
  ],
  [
    'a contact without e-mail address',
    { ...sound, school: { contacts: [{ role: 'directeur', email: 'javascript:x' }] } },
    'school.contacts[0].email',
    'e-mailadres',
    'e-mail address',
  ],
];

describe('refuses', () => {
  it.each(FAULTS)('%s', (_kind, file, path, nl, en) => {
    const problems = problemsOf(file);
    const found = problems.find(problem => problem.path === path);
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.message.nl).toContain(nl);
    expect(found?.message.en).toContain(en);
    expect(found?.message.nl).toContain('Verwacht: ');
    expect(found?.message.en).toContain('Expected: ');
  });
});

it('tells the line of the file on which a fault stands', () => {
  const [problem] = problemsOf({ ...sound, issued: 'gisteren' });
  expect(problem?.message.nl).toMatch(/^Regel 5: /);
  expect(problem?.message.en).toMatch(/^Line 5: /);
});

it('tells of every fault at once', () => {
  expect(problemsOf({ ...sound, id: 'A', issued: 1, name: '' }).map(problem => problem.path)).toEqual([
    'id',
    'name',
    'issued',
  ]);
});

it('leaves every prototype as it was', () => {
  parse('{"version": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
  checkProtocolFile(JSON.parse('{"__proto__": {"polluted": true}}'), descriptors);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it('finds a circle through another file', () => {
  const other = { ...layer, id: 'board', extends: 'mijn-school' } as ProtocolFile;
  const parsed = parseProtocolFile(JSON.stringify({ ...layer, extends: 'board' }), descriptors, id =>
    id === 'board' ? other : presetById(id),
  );
  expect(parsed.ok ? [] : parsed.problems[0]?.message.nl).toContain('"mijn-school" → "board" → "mijn-school"');
});

it('looks at the shape alone where what lies below is not known', () => {
  expect(parseShape(JSON.stringify({ ...layer, extends: 'somewhere' }))).toMatchObject({ ok: true });
  expect(parseShape('{')).toMatchObject({ ok: false });
});

it('refuses thousands of rules and a megabyte of brackets with an effort that grows as they do', () => {
  const rules = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`rule-${i}`, 'off']));
  const refuse = (count: number) => {
    expect(problemsOf({ ...sound, rules: rules(count) }).length).toBeGreaterThan(0);
    expect(problemsOf('['.repeat(count * 50)).length).toBe(1);
  };
  expect(growthOf(refuse, 2_000, 20_000)).toBeLessThan(30);
});
