// Who is answered, whether the reply argues, whether the thread escalates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/language/conversation';
import { readText } from '../../src/language/text';

const read = (text: string, asked: string, author = 'Kim') => conversationOf(readText(text), readText(asked), author);

it.each([
  ['parent', 'Mijn zoon zit bij jullie.', 'Kim'],
  ['parent', 'Leuk!', 'mama van Puk'],
  ['pupil', 'Ik zit in 2B.', 'Kim'],
  ['pupil', 'Gewonnen!', 'Eva (3B)'],
  ['teacher', 'Als docent zie ik dat ook.', 'Kim'],
  ['management', 'Namens de directie: dank.', 'Kim'],
  ['unknown', 'Wat een weer.', 'Kim'],
] as const)('sees a %s in “%s” by %s', (who, asked, author) => {
  expect(read('Ja.', asked, author).answers).toBe(who);
});
it('tells arguing from peace', () => {
  expect(read('U overdrijft.', 'Mijn zoon leert niets.').argues).toBe(true);
  expect(read('Dank u wel!', 'Mijn zoon leert veel.').argues).toBe(false);
  expect(read('Kom gerust langs, dan praten we erover.', 'Mijn zoon leert niets.').argues).toBe(false);
});
it('sees negative messages and escalation on both sides', () => {
  expect(read('Tja.', 'Die school is waardeloos.').answersNegative).toBe(true);
  expect(read('Dank.', 'Wat een fijne school.').answersNegative).toBe(false);
  expect(read('Dank.', 'SCHANDE DAT DIT NIET KAN').escalates).toBe(true);
  expect(read('Hou je bek, idioot.', 'Fijne dag.').escalates).toBe(true);
  expect(read('Ik zie dat anders.', 'De pauze is te kort.').escalates).toBe(false);
});

describe('exchanges of many wordings', () => {
  // D the reply argues with a parent or pupil, N what is answered is negative, - neither.
  const lines = readFileSync(join(import.meta.dirname, '../cases/replies.tsv'), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map(line => line.split('\t') as [string, string, string]);

  function isRight([labels, asked, reply]: [string, string, string]): boolean {
    const { answers, argues, answersNegative } = read(reply, asked);
    const discusses = argues && (answers === 'parent' || answers === 'pupil');
    return discusses === labels.includes('D') && answersNegative === labels.includes('N');
  }

  it('reads every exchange of the half it was made with', () => {
    expect(cases.filter((each, index) => index % 2 === 0 && !isRight(each))).toEqual([]);
  });

  it('reads nine in ten of the other half', () => {
    const other = cases.filter((_, index) => index % 2 === 1);
    expect(other.filter(each => !isRight(each)).length / other.length).toBeLessThanOrEqual(0.1);
  });
});
