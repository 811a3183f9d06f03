// The JSON reader agrees with the standard one on what is sound, and keeps the line of every path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberPath, readJson, withLine } from '../../src/protocols/json';

it('reads what the standard reader reads', () => {
  const hasForbiddenKey = (text: string) => /"(?:__proto__|constructor|prototype)"/.test(text);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      fc.pre(!hasForbiddenKey(text));
      const json = readJson(text);
      expect(json.ok && json.value).toEqual(JSON.parse(text));
    }),
  );
});

it('refuses what the standard reader refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:01-.e tfn\\u"\n') }), text => {
      let sound = true;
      try {
        JSON.parse(text);
      } catch {
        sound = false;
      }
      if (!sound) expect(readJson(text).ok).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

describe('names the place of a fault', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n "a": tru\n}', 2, 7],
    ['[1, 2', 1, 6],
    ['{"a": "x\ny"}', 1, 9],
    ['{"a": "\\q"}', 1, 7],
    ['{"a": 1} extra', 1, 10],
    ['{a: 1}', 1, 2],
    ['[01]', 1, 3],
  ])('%j', (text, line, column) => {
    const json = readJson(text);
    expect(json.ok ? '' : json.problem.message.nl).toContain(`regel ${line}, teken ${column}`);
  });
});

it('counts lines from the number it is given', () => {
  const json = readJson('{"a" 1}', 12);
  expect(json.ok ? '' : json.problem.message.en).toContain('line 12, column 6');
});

it('keeps the line of every path', () => {
  const json = readJson('{\n "a": [\n  1,\n  {"b": 2}\n ]\n}');
  const lines = json.ok ? json.lines : new Map();
  expect([...lines]).toEqual([
    ['', 1],
    ['a', 2],
    ['a[0]', 3],
    ['a[1]', 4],
    ['a[1].b', 4],
  ]);
  expect(memberPath('a', 1)).toBe('a[1]');
  expect(memberPath('', 'a')).toBe('a');
});

it('gives a missing member the line of the block it is missing in, and keeps a place it does not know', () => {
  const problem = { path: 'rules.insult.severity', message: { nl: 'Weg.', en: 'Gone.' } };
  expect(withLine(problem, new Map([['rules.insult', 7]])).message.en).toBe('Line 7: Gone.');
  expect(withLine(problem, new Map())).toBe(problem);
});
