// Every rule on arbitrary drafts: never throws, marks and edits stay inside the text on code-point borders, twice the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFully } from '../../src/engine/check';
import type { Draft } from '../../src/model/draft';
import type { Finding, Range } from '../../src/model/finding';
import { rules } from '../../src/rules/index';
import { protocolOf } from '../support/draft';

const WORDS = [
  'Sem',
  'mijn klas',
  'heeft',
  'adhd',
  'een 1,8',
  'wachtwoord:',
  'Welkom2026',
  'moeder van',
  'kut',
  'De Regenboog',
  '©',
  'foto:',
  'Disney',
  'beste ouders',
  'morgen',
  'gymspullen',
  'neem',
  'mee',
  '06-12345678',
  'juf@school.example',
  '111222333',
  'NL91 ABNA 0417 1643 00',
  'op persoonlijke titel',
  '#trotsopmila',
  '@juf_x',
  '😀',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  'e\u0301',
  'ĳ',
  '\u200b',
  '\u202e',
  '“',
  '”',
  '!!!',
  '\n',
  '\n\n',
  '. ',
  ' ',
  '🎵',
  'k*t',
  'i k',
  '\ud83d',
  '\ude00',
  'שלום',
  'يوسف',
  'ik',
  'U liegt',
  'van der',
];
const mixed = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
  maxLength: 40,
});
const text = fc.oneof(
  mixed.map(words => words.join(' ')),
  mixed.map(words => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const attachment = fc.record(
  {
    kind: fc.constantFrom('image' as const, 'video' as const, 'audio' as const),
    faces: fc.nat(5),
    childFaces: fc.nat(5),
    gps: fc.boolean(),
    credit: fc.string({ unit: 'binary', maxLength: 20 }),
    consent: fc.constantFrom('unknown' as const, 'confirmed' as const, 'refused' as const, 'expired' as const),
  },
  { requiredKeys: ['kind', 'consent'] },
);
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    site: fc.constantFrom('facebook' as const, 'x' as const, 'instagram' as const),
    kind: fc.constantFrom('post' as const, 'reply' as const, 'message' as const),
    account: fc.constantFrom('personal' as const, 'school' as const, 'unknown' as const),
    text,
    replyTo: fc.record({ text, author: fc.string({ unit: 'binary', maxLength: 20 }) }),
    attachments: fc.array(attachment, { maxLength: 3 }),
    at: fc.constantFrom('2026-11-10T10:20:00+01:00', '2026-11-10T20:20:00+01:00', 'never'),
    befriending: fc.record({ name: text, about: text }),
  },
  { requiredKeys: ['site', 'kind', 'account', 'text', 'attachments', 'at'] },
);

const protocol = protocolOf(Object.fromEntries(rules.map(rule => [rule.id, {}])));

function findingsIn(given: Draft): readonly Finding[] {
  return checkFully(given, protocol, rules, {
    author: { role: 'leader' },
    onFault: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
  }).findings;
}

/** Whether a range lies in the text, forwards, and splits no pair of surrogates. */
function isSound(given: string, { start, end }: Range): boolean {
  return 0 <= start && start <= end && end <= given.length && isBorder(given, start) && isBorder(given, end);
}

function isBorder(given: string, at: number): boolean {
  return !(/[\ud800-\udbff]/.test(given.charAt(at - 1)) && /[\udc00-\udfff]/.test(given.charAt(at)));
}

function rangesOf(finding: Finding): Range[] {
  return [
    ...finding.ranges,
    ...finding.fixes.flatMap(fix => (fix.kind === 'edit' ? fix.edits.map(edit => edit.range) : [])),
  ];
}

describe('every rule on arbitrary drafts', () => {
  it('never throws, marks inside the text, and says the same twice', () => {
    fc.assert(
      fc.property(draft, given => {
        const findings = findingsIn(given);
        for (const finding of findings) {
          for (const range of rangesOf(finding)) {
            if (!isSound(given.text, range)) throw new Error(`${finding.rule} marks ${range.start}–${range.end}`);
          }
          expect(finding.attachment ?? 0).toBeLessThan(Math.max(1, given.attachments.length));
        }
        expect(findingsIn(given)).toEqual(findings);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('the words above make the rules speak', () => {
    const spoken = new Set(
      fc.sample(draft, { numRuns: 400, seed: 7 }).flatMap(given => findingsIn(given).map(finding => finding.rule)),
    );
    expect(spoken.size).toBeGreaterThan(5);
  });

  it('a split pair of surrogates is seen', () => {
    expect(isSound('a😀', { start: 0, end: 2 })).toBe(false);
    expect(isSound('a😀', { start: 0, end: 3 })).toBe(true);
  });
});
