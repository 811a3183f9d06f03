// Who is answered, whether the reply argues, whether the thread escalates.
import { expect, it } from 'vitest';
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
