// A package takes the school's protocol, its board's beside it, and more settings; each fault is named in both languages.
import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault';
import { packageSettings } from '../../src/cli/package-settings';
import { presetById } from '../../src/protocols/index';
import { folderOf } from './command';

const WHOLE = { ...presetById('scala'), id: 'mijn-school', name: 'Mijn school' };
const layer = (id: string, parent: string) => ({ version: 1, id, name: id, issued: '2026-01-01', extends: parent });
const write = (files: Readonly<Record<string, unknown>>) =>
  folderOf(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
      ]),
    ),
  );

it('holds the protocol whole, and what the settings say', () => {
  const pathOf = write({ 'school.json': WHOLE, 'more.json': { town: 'Gouda', accounts: ['@vlieger'] } });
  const settings = packageSettings(pathOf('school.json'), pathOf('more.json'));
  expect(JSON.parse(String(settings.protocolJson))).toEqual(WHOLE);
  expect(settings).toMatchObject({ town: 'Gouda', accounts: ['@vlieger'] });
});

it('takes along the protocol of the board that the school builds on', () => {
  const pathOf = write({ 'bestuur.json': layer('bestuur', 'opoz'), 'school.json': layer('school', 'bestuur') });
  const settings = packageSettings(pathOf('school.json'), undefined);
  expect(JSON.parse(String(settings.boardProtocolJson)).id).toBe('bestuur');
  const preset = packageSettings(write({ 'school.json': layer('school', 'opoz') })('school.json'), undefined);
  expect(preset).not.toHaveProperty('boardProtocolJson');
});

const UTF_16 = new Uint8Array(Buffer.from(JSON.stringify(WHOLE), 'utf16le'));
const WINDOWS = new Uint8Array(Buffer.from('{"schoolName":"Één"}', 'latin1'));

describe('refuses', () => {
  it.each<[string, Record<string, unknown>, RegExp, RegExp]>([
    ['an empty protocol', { 'school.json': '' }, /leeg/, /empty/],
    ['no JSON', { 'school.json': '{"version": 1,\n' }, /regel 2/, /line 2/],
    ['a huge protocol', { 'school.json': `${' '.repeat(1_000_001)}{}` }, /te groot/, /too large/],
    ['a list', { 'school.json': [] }, /school\.json/, /school\.json/],
    ['a newer version', { 'school.json': { ...WHOLE, version: 2 } }, /nieuwere versie/, /newer version/],
    ['an unknown rule', { 'school.json': { ...WHOLE, rules: { 'person-nam': 'off' } } }, /person-nam/, /person-nam/],
    ['another encoding', { 'school.json': UTF_16 }, /UTF-8/, /UTF-8/],
    ['a protocol that extends itself', { 'school.json': layer('a', 'a') }, /kring/, /circle/],
    ['layers in a circle', { 'school.json': layer('school', 'b'), 'b.json': layer('b', 'school') }, /kring/, /circle/],
    ['a board that is not there', { 'school.json': layer('school', 'bestuur') }, /is er niet/, /does not exist/],
    [
      'more layers than a policy holds',
      { 'school.json': layer('school', 'b'), 'b.json': layer('b', 'c'), 'c.json': layer('c', 'opoz') },
      /hoogstens één laag/,
      /at most one layer/,
    ],
    ['an unknown setting', { 'more.json': { colour: 'red' } }, /colour: deze sleutel bestaat niet/, /no such key/],
    ['a wrong setting', { 'more.json': { theme: 'pink', town: 5 } }, /town[\s\S]*theme/, /town[\s\S]*theme/],
    ['settings that are a list', { 'more.json': [] }, /JSON-object/, /JSON object/],
    ['settings that are no JSON', { 'more.json': '{"town": Gouda}' }, /regel 1, teken 10/, /line 1, column 10/],
    ['empty settings', { 'more.json': ' ' }, /leeg/, /empty/],
    ['settings in another encoding', { 'more.json': WINDOWS }, /UTF-8/, /UTF-8/],
  ])('%s', (_fault, files, nl, en) => {
    const pathOf = write({ 'school.json': WHOLE, ...files });
    const make = () => packageSettings(pathOf('school.json'), 'more.json' in files ? pathOf('more.json') : undefined);
    let words = null;
    try {
      make();
    } catch (error) {
      words = faultText(error);
    }
    expect(words?.nl).toMatch(nl);
    expect(words?.en).toMatch(en);
  });
});
