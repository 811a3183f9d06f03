// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Questions } from '../../src/content/questions';
import { draw } from '../ui/draw';

const questions = [
  { nl: 'Is het eerlijk?', en: 'Is it honest?' },
  { nl: 'Is het aardig?', en: 'Is it kind?' },
];

it('lists each question in the language of the reader', () => {
  const place = draw(<Questions questions={questions} language="en" />);
  expect(place.querySelector('h2')?.textContent).toBe('Ask yourself');
  expect([...place.querySelectorAll('li')].map(line => line.textContent)).toEqual(['Is it honest?', 'Is it kind?']);
});

it('is not there where the protocol has none', () => {
  expect(draw(<Questions questions={[]} language="nl" />).textContent).toBe('');
});
