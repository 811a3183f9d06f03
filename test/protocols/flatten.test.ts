// One file that says the same as its layers together.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { checkProtocolFile, flattened, mergeProtocol, presetById, presetIds } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';

const layer: ProtocolFile = {
  version: 1,
  id: 'school',
  name: 'School',
  issued: '2026',
  articles: [{ id: '99', text: { nl: 'Eén', en: 'One' }, how: 'checked' }],
  rules: { 'official-channel': { severity: 'info', articles: ['99'], options: { channel: 'Parro' } }, insult: 'off' },
  school: { name: 'De Vlinder', contacts: [{ role: 'directeur', email: 'd@vlinder.example' }] },
  guard: 'warning',
};

it.each(presetIds)('on top of %s', id => {
  const file = { ...layer, extends: id };
  const flat = flattened(file, presetById);
  expect(flat).not.toHaveProperty('extends');
  expect(checkProtocolFile(flat, rules)).toMatchObject({ ok: true });
  const { articles, ...merged } = mergeProtocol(file, presetById);
  const { articles: flatArticles, ...flatMerged } = mergeProtocol(flat, () => undefined);
  expect(flatMerged).toEqual(merged);
  // An article of which every rule is off is no longer said to be checked.
  const unwatched = articles.filter(({ how, rules: cited }) => how === 'checked' && cited.length === 0);
  expect(flatArticles).toEqual(articles.map(one => (unwatched.includes(one) ? { ...one, how: 'shown' } : one)));
});

it('leaves a file alone whose layers do not end', () => {
  const circle = { ...layer, extends: 'school' };
  expect(flattened(circle, presetById)).toBe(circle);
});
