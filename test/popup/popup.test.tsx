// @vitest-environment happy-dom
// The popup says how the draft stands, on which article, and when nothing is checked.
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/model/verdict';
import { Popup } from '../../src/popup/popup';
import { mergeProtocol, presetById } from '../../src/protocols/index';
import { keepRegister } from '../../src/register-store';
import { type Settings, settingsFrom } from '../../src/settings';
import { entryOf } from '../consent/people';
import { freshBrowser } from '../support/fake-browser';
import { pressWords } from '../support/field';
import { draw, findingOf } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

function popup(
  own: Partial<TabState>,
  language: 'nl' | 'en' = 'nl',
  preset = 'scala',
  settings: Partial<Settings> = {},
  spoiled = false,
) {
  const file = presetById(preset);
  if (!file) throw new Error('no preset');
  const deeds: string[] = [];
  const place = draw(
    <Popup
      state={{ site: 'x', page: 'reading', findings: [], unreadable: false, ...own }}
      protocol={mergeProtocol(file, presetById, { name: 't Palet' })}
      draft="Dag juf"
      locked={[]}
      language={language}
      show={key => deeds.push(key)}
      copy={async () => {}}
      consented={async key => deeds.push(`consented ${key}`) > 0}
      openOptions={() => deeds.push('options')}
      settings={{ ...settingsFrom({}).settings, ...settings }}
      spoiled={spoiled}
      now={new Date('2026-11-10T10:00:00Z')}
      save={changed => deeds.push(JSON.stringify(changed))}
    />,
  );
  return { place, deeds };
}

describe('states', () => {
  it.each([
    ['reading', /geen opmerkingen/],
    ['watching', /zodra je iets schrijft/],
    ['unread', /niet kan lezen.*niets gecontroleerd/],
    ['fault', /niet lezen.*niets gecontroleerd/],
    ['absent', /Hier lees ik niet mee/],
  ] as const)('%s', (page, words) => {
    expect(popup({ page }).place.querySelector('[role="status"]')?.textContent).toMatch(words);
  });

  it('tells of settings that could not be read', () => {
    expect(popup({}, 'en', 'scala', {}, true).place.querySelector('[role="alert"]')?.textContent).toMatch(/options/);
    expect(popup({}).place.querySelector('[role="alert"]')).toBeNull();
  });

  it('tells of a language it cannot read and of a text cut short', () => {
    const { place } = popup({ unreadable: true, checkedLength: 200_000 });
    expect(place.textContent).toMatch(/Deze taal/);
    expect(place.textContent).toMatch(/200\.000/);
  });
});

it('shows each finding with reason and article, and leads to its words', async () => {
  const { place, deeds } = popup({ findings: [findingOf()] });
  expect(place.textContent).toMatch(/Scheldwoord.*Dit kwetst.*Artikel 4\.B\.2.*Scheld niet/);
  await pressWords(place, 'Laat zien in je bericht');
  expect(deeds).toEqual(['insult juf']);
});

it('names the protocol in force, its reminders, questions and steps', () => {
  const { place } = popup({});
  expect(place.textContent).toContain('Scala: Protocol sociale media, voor t Palet');
  expect([...place.querySelectorAll('summary')].map(summary => summary.textContent)).toEqual([
    'Vraag het',
    'Vraag jezelf af',
    'Het staat al online. Wat nu?',
    'Meld iets wat niet mag',
    'Goed om te weten',
    'Wat Postwijzer niet doet',
    'Even geen advies',
  ]);
});

it('leaves out the questions where the protocol has none', () => {
  expect(popup({}, 'en', 'opoz').place.textContent).not.toContain('Report something');
  expect(popup({}, 'en', 'opoz').place.textContent).not.toContain('Ask yourself');
});

it('leads to the options', async () => {
  const { place, deeds } = popup({});
  await pressWords(place, 'Opties');
  expect(deeds).toEqual(['options']);
});

it('keeps words to say no more about', async () => {
  const finding = { ...findingOf(), key: 'insult:sukkel', rule: 'insult', ranges: [{ start: 0, end: 6 }] };
  const { place, deeds } = popup({ findings: [finding] }, 'nl', 'scala', { dictionary: ['gek'] });
  await pressWords(place, 'Hier niets meer over zeggen');
  expect(deeds).toEqual(['{"dictionary":["gek","sukkel"]}']);
});

it('offers no dictionary for a whole draft or a whole sentence', () => {
  const whole = { ...findingOf(), key: 'capacity-disclosure:missing', rule: 'capacity-disclosure', ranges: [] };
  const long = { ...findingOf(), key: `insult:${'x'.repeat(41)}`, rule: 'insult', ranges: [{ start: 0, end: 41 }] };
  expect(popup({ findings: [whole, long] }).place.textContent).not.toContain('Hier niets meer over zeggen');
});

it('says that nothing is checked during a pause', () => {
  const { place } = popup({}, 'nl', 'scala', { pausedSites: ['x'] });
  expect(place.textContent).toContain('Op X wordt niets gecontroleerd.');
  expect(place.textContent).not.toContain('geen opmerkingen');
});

describe('a picture that asks for consent', () => {
  const label = { nl: 'Ik heb toestemming', en: 'I have consent' };
  const picture = {
    ...findingOf(),
    key: 'child-image-consent picture-0',
    rule: 'child-image-consent',
    ranges: [],
    attachment: 0,
    fixes: [{ kind: 'action' as const, action: 'record-consent' as const, label }],
  };

  it('is ticked against the register, and recorded when all agreed', async () => {
    await keepRegister(
      { entries: [entryOf({ consents: { x: 'yes' }, givenOn: '', validUntil: '2099-07-31' })] },
      null,
      '',
    );
    const { place, deeds } = popup({ findings: [picture] }, 'nl', 'scala', { consentRegister: true });
    const search = () => place.querySelector<HTMLInputElement>('#check-child-image-consent-0-search');
    await expect.poll(search).not.toBeNull();
    await act(() => {
      const field = search();
      if (field) field.value = 'daan';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => place.querySelector<HTMLButtonElement>('.consent-found button')?.click());
    expect(place.textContent).toContain('Iedereen in dit lijstje mag op X.');
    await act(() => place.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    await pressWords(place, 'Leg vast: iedereen vindt het goed');
    expect(deeds).toEqual(['consented child-image-consent picture-0']);
  });

  it('is not where the organisation consents', () => {
    const { place } = popup({ findings: [picture] }, 'nl', 'kits-primair', { consentRegister: true });
    expect(place.textContent).not.toContain('Wie staat er op');
  });

  it.each([
    ['no register is used', picture, {}],
    ['consent would not help', { ...picture, fixes: [] }, { consentRegister: true }],
    ['it is about words', findingOf(), { consentRegister: true }],
  ])('is not where %s', (_, finding, settings) => {
    expect(popup({ findings: [finding] }, 'nl', 'scala', settings).place.textContent).not.toContain('Wie staat er op');
  });
});

it('has a question ready with the draft and what stands open', () => {
  const letter = popup({ findings: [findingOf()] }).place.querySelector('.letter')?.textContent;
  expect(letter).toMatch(/> Dag juf[\s\S]*Scheldwoord/);
});
