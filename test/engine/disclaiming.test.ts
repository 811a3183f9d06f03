// Where statements are asked for, and the edits that add them.
import { describe, expect, it } from 'vitest';
import { asksStatements, saysOwnOpinion, statementFixes } from '../../src/engine/disclaiming';
import { readDraft } from '../../src/engine/reading';
import type { ExampleDraft } from '../../src/engine/rule';
import { disclaimers, draftOf, school } from '../support/draft';

const read = (example: ExampleDraft) =>
  readDraft(draftOf(example), { school, author: { role: 'teacher' }, disclaimers });
const added = (example: ExampleDraft) => {
  const [fix] = statementFixes(read(example), [disclaimers.ownOpinion, disclaimers.thirdParties], { nl: '', en: '' });
  return fix?.kind === 'edit' ? fix.edits : [];
};

it('asks them of posts and replies of persons', () => {
  expect(asksStatements(read({ text: 'Mooie dag.' }))).toBe(true);
  expect(asksStatements(read({ text: 'Mooie dag.', account: 'unknown' }))).toBe(true);
  expect(asksStatements(read({ text: 'Mooie dag.', account: 'school' }))).toBe(false);
  expect(asksStatements(read({ text: 'Mooie dag.', kind: 'message' }))).toBe(false);
  expect(asksStatements(read({ text: 'Dank u wel!' }))).toBe(false);
  expect(asksStatements(read({ text: ' ' }))).toBe(false);
});

it('takes either half in its full form', () => {
  expect(saysOwnOpinion(read({ text: 'Op persoonlijke titel.' }))).toBe(true);
  expect(saysOwnOpinion(read({ text: 'Los van mijn werkgever.' }))).toBe(true);
  expect(saysOwnOpinion(read({ text: 'Dat is mijn mening.' }))).toBe(false);
});

describe('adds statements', () => {
  it('as a paragraph, on X after a blank', () => {
    expect(added({ text: 'Mooi. ' })[0]?.text).toBe(
      '\n\nDit is mijn persoonlijke mening. Ik ben niet verantwoordelijk voor reacties van anderen.',
    );
    expect(added({ text: 'Mooi.', site: 'x' })[0]?.text.startsWith(' Dit')).toBe(true);
  });

  it('in short where the long form does not fit', () => {
    expect(added({ text: 'm'.repeat(220), site: 'x' })[0]?.text).toBe(
      ' Eigen mening. Reacties: niet mijn verantwoordelijkheid.',
    );
  });

  it('counted as the site counts, and not at all where there is no room left', () => {
    const address = 'https://www.regenboog.example.org/nieuws/een-heel-lang-adres-dat-maar-voor-weinig-telt/2026/11/21';
    expect(added({ text: `${'m'.repeat(150)} ${address}`, site: 'x' })[0]?.text).toContain('persoonlijke mening');
    expect(added({ text: '学'.repeat(105), site: 'x' })[0]?.text).toContain('Eigen mening');
    expect(added({ text: 'm'.repeat(270), site: 'x' })).toEqual([]);
  });

  it('in the language of the draft', () => {
    expect(added({ text: 'What a lovely day with all of the children.' })[0]?.text).toContain('my own opinion');
  });
});
