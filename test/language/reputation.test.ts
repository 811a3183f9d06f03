// Running down the own school, and what is not.
import { expect, it } from 'vitest';
import { runningDownIn } from '../../src/language/reputation';
import { readText } from '../../src/language/text';

const names = ['obs De Regenboog', 'De Regenboog', 'Stichting Horizon'];
const found = (text: string): number => runningDownIn(readText(text), names).length;

it.each(['Wat een waardeloze school is De Regenboog.', 'Ons bestuur luistert nooit.', 'Bij ons is het een puinhoop.'])(
  'sees “%s”',
  text => expect(found(text)).toBe(1),
);
it.each([
  'Het kabinet laat scholen stikken.',
  'Ik hoop dat onze school meer tijd krijgt.',
  'De Regenboog viert feest.',
  'De winkel in de stad is waardeloos.',
])('leaves “%s”', text => expect(found(text)).toBe(0));
