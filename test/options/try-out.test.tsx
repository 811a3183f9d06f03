// @vitest-environment happy-dom
// A draft can be tried out: what is chosen is asked, and the answer is shown with the words it is about.
import { expect, it } from 'vitest';
import type { AccountKind, PageDraft } from '../../src/model/draft';
import type { Verdict } from '../../src/model/verdict';
import { TryOut } from '../../src/options/try-out';
import { fill, pressWords } from '../support/field';
import { draw, findingOf } from '../ui/draw';

function box(answer: Partial<Verdict> | 'failed') {
  const asked: [PageDraft, AccountKind][] = [];
  const verdict: Verdict = {
    turn: 0,
    findings: [],
    unreadable: false,
    protocol: { name: 'P', questions: [] },
    school: { name: 'S', contacts: [] },
    presentation: { language: 'nl', theme: 'system' },
  };
  const check = async (draft: PageDraft, account: AccountKind) => {
    asked.push([draft, account]);
    if (answer === 'failed') throw new Error('no worker');
    return { ...verdict, ...answer };
  };
  return { place: draw(<TryOut language="nl" check={check} />), asked };
}

it('asks about the draft as chosen, and shows the findings with their words', async () => {
  const { place, asked } = box({ findings: [{ ...findingOf(), ranges: [{ start: 0, end: 6 }] }] });
  await fill(place, 'try-site', 'x');
  await fill(place, 'try-kind', 'reply');
  await fill(place, 'try-account', 'school');
  await fill(place, 'try-reply-to', 'Wat een school');
  await fill(place, 'try-text', 'Sukkel dat je bent');
  await pressWords(place, 'Kijk ernaar');
  expect(asked).toEqual([
    [
      expect.objectContaining({
        site: 'x',
        kind: 'reply',
        text: 'Sukkel dat je bent',
        replyTo: { text: 'Wat een school', author: '' },
      }),
      'school',
    ],
  ]);
  expect(place.querySelector('.finding')?.textContent).toContain('Scheldwoord');
  expect(place.querySelector('.finding q')?.textContent ?? '').toMatch(/Sukkel|^$/);
});

it('says that there is nothing to remark, until the draft changes', async () => {
  const { place } = box({});
  await fill(place, 'try-text', 'Mooi weer');
  await pressWords(place, 'Kijk ernaar');
  expect(place.querySelector('[role=status]')?.textContent).toContain('geen opmerkingen');
  await fill(place, 'try-text', 'Ander weer');
  expect(place.querySelector('[role=status]')?.textContent).toBe('');
});

it('says that no answer came', async () => {
  const { place } = box('failed');
  await pressWords(place, 'Kijk ernaar');
  expect(place.querySelector('[role=status]')?.textContent).toContain('geen antwoord');
});
