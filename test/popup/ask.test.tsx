// @vitest-environment happy-dom
// A question goes to whom the school named, by a press of the teacher only.
import { expect, it } from 'vitest';
import { Ask } from '../../src/popup/ask';
import { pressWords } from '../support/field';
import { draw, findingOf } from '../ui/draw';

const contacts = [{ role: 'directeur', email: 'd@school.example' }, { role: 'bestuur' }];

it('offers a mail to each contact with an address', () => {
  const place = draw(<Ask contacts={contacts} findings={[findingOf()]} language="nl" copy={async () => {}} />);
  const links = [...place.querySelectorAll('a')];
  expect(links.map(link => link.textContent)).toEqual(['Mail directeur']);
  expect(links[0]?.getAttribute('href')).toMatch(/^mailto:d@school\.example\?/);
});

it('copies the same words and says so', async () => {
  const copied: string[] = [];
  const copy = async (words: string) => void copied.push(words);
  const place = draw(<Ask contacts={[]} findings={[findingOf()]} language="nl" copy={copy} />);
  expect(place.textContent).toContain('nog geen mailadres');
  await pressWords(place, 'Kopieer de vraag');
  expect(copied[0]).toContain('Scheldwoord');
  await expect.poll(() => place.querySelector('[role="status"]')?.textContent).toBe('Gekopieerd.');
});
