// @vitest-environment happy-dom
// A question goes to whom the school named, by a press of the teacher only, who reads it first.
import { expect, it } from 'vitest';
import { Ask } from '../../src/ui/ask';
import { pressWords } from '../support/field';
import { draw, findingOf } from './draw';

const contacts = [{ role: 'directeur', email: 'd@school.example' }, { role: 'bestuur' }];
const question = { draft: 'Juf is stom.', findings: [findingOf()], language: 'nl' } as const;

it('shows the whole question, and offers a mail to each contact with an address', () => {
  const place = draw(<Ask contacts={contacts} question={question} copy={async () => {}} />);
  expect(place.querySelector('.letter')?.textContent).toMatch(/> Juf is stom[\s\S]*Scheldwoord/);
  const links = [...place.querySelectorAll('a')];
  expect(links.map(link => link.textContent)).toEqual(['Maak een mail aan directeur']);
  expect(links[0]?.getAttribute('href')).toMatch(/^mailto:d@school\.example\?/);
  expect(links[0]?.target).toBe('_blank');
});

it('copies the same words and says so', async () => {
  const copied: string[] = [];
  const copy = async (words: string) => void copied.push(words);
  const place = draw(<Ask contacts={[]} question={question} copy={copy} />);
  expect(place.textContent).toContain('nog geen mailadres');
  await pressWords(place, 'Kopieer de vraag');
  expect(copied).toEqual([place.querySelector('.letter')?.textContent]);
  await expect.poll(() => place.querySelector('[role="status"]')?.textContent).toContain('Gekopieerd');
});

it('says so when nothing could be copied, and when the draft is too long for a mail', async () => {
  const long = { ...question, draft: 'x'.repeat(3_000) };
  const place = draw(<Ask contacts={contacts} question={long} copy={() => Promise.reject(new Error('no'))} />);
  expect(place.querySelector('.note')?.textContent).toContain('te lang');
  await pressWords(place, 'Kopieer de vraag');
  await expect.poll(() => place.querySelector('[role="status"]')?.textContent).toContain('lukte niet');
});

it('follows no press that is not the author’s own', async () => {
  const copied: string[] = [];
  const ask = (
    <Ask contacts={contacts} question={question} copy={async words => void copied.push(words)} honest={() => false} />
  );
  const place = draw(ask);
  await pressWords(place, 'Kopieer de vraag');
  expect(copied).toEqual([]);
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  place.querySelector('a')?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});
