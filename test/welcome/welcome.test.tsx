// @vitest-environment happy-dom
// Three steps: school, role, accounts; then what to expect.
import { expect, it } from 'vitest';
import { type Answers, Welcome, type WelcomeProps } from '../../src/welcome/welcome';
import { choose, fill, pressWords } from '../support/field';
import { draw } from '../ui/draw';

function welcome(finish?: () => Promise<void>, set: Partial<WelcomeProps> = {}) {
  const finished: Answers[] = [];
  const languages: string[] = [];
  const place = draw(
    <Welcome
      answers={{ protocol: '', school: {}, role: 'teacher' }}
      locked={[]}
      ownName={null}
      language="nl"
      changeLanguage={language => languages.push(language)}
      finish={finish ?? (async answers => void finished.push(answers))}
      {...set}
    />,
  );
  return { place, finished, languages };
}

it('asks school, role and accounts, and keeps the answers at the end', async () => {
  const { place, finished } = welcome();
  expect(place.textContent).toContain('Stap 1 van 3');
  await fill(place, 'name', 'De Vlieger');
  await choose(place, 'protocol', 'scala');
  await pressWords(place, 'Verder');
  expect(place.textContent).toContain('Stap 2 van 3');
  await choose(place, 'role', 'support');
  await pressWords(place, 'Verder');
  await fill(place, 'accounts', '@vlieger');
  expect(finished).toEqual([]);
  await pressWords(place, 'Klaar');
  expect(finished).toEqual([
    { protocol: 'scala', school: { name: 'De Vlieger', accounts: ['@vlieger'] }, role: 'support' },
  ]);
  await expect.poll(() => place.textContent).toContain('Je kunt schrijven');
});

it('does not go on without the name of the school', async () => {
  const { place } = welcome();
  await pressWords(place, 'Verder');
  expect(place.querySelector('#name-problem')?.textContent).toContain('naam van je school');
});

it('goes back without losing an answer', async () => {
  const { place } = welcome();
  await fill(place, 'name', 'De Vlieger');
  await pressWords(place, 'Verder');
  await pressWords(place, 'Terug');
  expect(place.querySelector<HTMLInputElement>('#name')?.value).toBe('De Vlieger');
});

it('speaks the other language at a press', async () => {
  const { place, languages } = welcome();
  await pressWords(place, 'English');
  expect(languages).toEqual(['en']);
});

it('leads keyboard and screen reader to the heading of each step', async () => {
  const { place } = welcome();
  await fill(place, 'name', 'De Vlieger');
  for (const [button, heading] of [
    ['Verder', 'Je werk'],
    ['Verder', 'Accounts van school'],
    ['Klaar', 'Klaar. Je kunt schrijven.'],
  ] as const) {
    await pressWords(place, button);
    await expect.poll(() => document.activeElement?.textContent).toBe(heading);
  }
});

it('has the focus on the heading as soon as a step is there, so that it takes nobody back later', async () => {
  const { place } = welcome();
  await fill(place, 'name', 'De Vlieger');
  const next = place.querySelector<HTMLElement>('.button.main');
  const focused = new Promise<string | null | undefined>(resolve =>
    new MutationObserver(() => resolve(document.activeElement?.textContent)).observe(place, {
      childList: true,
      subtree: true,
    }),
  );
  next?.focus();
  next?.click();
  expect(await focused).toBe('Je werk');
});

it('says so, and stays, when the answers cannot be kept', async () => {
  const { place } = welcome(() => Promise.reject(new Error('full')));
  await fill(place, 'name', 'De Vlieger');
  await pressWords(place, 'Verder');
  await pressWords(place, 'Verder');
  await pressWords(place, 'Klaar');
  await expect.poll(() => place.querySelector('[role="alert"]')?.textContent).toContain('niet bewaard');
  expect(place.textContent).toContain('Stap 3 van 3');
});

it('shows what the school set, and lets nobody change it', async () => {
  const { place, finished } = welcome(undefined, {
    answers: { protocol: 'own', school: { name: 'De Vlieger', accounts: ['@vlieger'] }, role: 'teacher' },
    locked: ['protocol', 'language', 'school.name', 'school.accounts'],
    ownName: 'Protocol van De Vlieger',
  });
  expect(place.querySelector<HTMLInputElement>('#name')?.disabled).toBe(true);
  expect(place.querySelector('#name-hint')?.textContent).toBe('Ingesteld door je school.');
  expect(place.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
  const chosen = place.querySelector<HTMLInputElement>('[name="protocol"]:checked');
  expect(chosen?.closest('label')?.textContent).toBe('Protocol van De Vlieger');
  expect(place.textContent).not.toContain('English');
  await fill(place, 'town', 'Gouda');
  await pressWords(place, 'Verder');
  await pressWords(place, 'Verder');
  expect(place.querySelector<HTMLTextAreaElement>('#accounts')?.disabled).toBe(true);
  await pressWords(place, 'Klaar');
  expect(finished).toEqual([{ protocol: 'own', school: { town: 'Gouda' }, role: 'teacher' }]);
});
