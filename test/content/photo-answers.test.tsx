// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Answers, Seen, Unsure } from '../../src/content/photo-answers';
import type { PhotoQuestionProps } from '../../src/content/photo-decision';
import type { ChildEstimate } from '../../src/model/file-facts';
import { buttonOf, draw, findingOf, press } from '../ui/draw';
import { picture } from './files';

const decide = vi.fn<PhotoQuestionProps['decide']>();
const go = vi.fn();
const record = {
  kind: 'action',
  action: 'record-consent',
  label: { nl: 'Iedereen vond dit goed', en: 'All agreed' },
} as const;
const adults = { ...record, label: { nl: 'Alleen volwassenen', en: 'Adults only' }, claim: 'adults' } as const;
const location = findingOf({ rule: 'image-location' });
const blur = { kind: 'action', action: 'blur', label: { nl: 'Maak onherkenbaar', en: 'Blur' } } as const;

const props = (estimates: readonly ChildEstimate[] = ['unlikely'], fixes: readonly object[] = [blur, record]) =>
  ({
    asked: {
      file: picture(),
      facts: {
        kind: 'image',
        size: { width: 10, height: 10 },
        faces: estimates.map(child => ({ child, box: { left: 0, top: 0, width: 9, height: 9 } })),
      },
      finding: findingOf({ fixes: fixes as never }),
    },
    gently: false,
    choosing: false,
    site: 'x',
    language: 'nl',
    others: 2,
    makeCopy: vi.fn(),
    honest: () => true,
    decide,
    press: (then: () => void) => () => then(),
    picture: null,
    go,
  }) as const;

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

it.each([
  [['unlikely', 'probably'], 'Waarschijnlijk is er minstens één kind bij. Dat is een schatting.'],
  [['unlikely', 'perhaps'], 'Kijk zelf of er leerlingen bij zijn.'],
  [['unlikely'], 'Kijk zelf of er leerlingen bij zijn.'],
] as const)('words what was seen as an estimate: %s', (estimates, words) => {
  const place = draw(<Seen {...props(estimates)} />);
  expect(place.textContent).toContain(words);
  expect(place.textContent).not.toMatch(/geen kind|jaar/);
});

it('tells of a film that could not be looked at, and of its sound', () => {
  const given = props();
  const facts = { kind: 'video', unchecked: 'format', sound: true } as const;
  const place = draw(<Seen {...given} asked={{ ...given.asked, facts }} />);
  expect(place.textContent).toMatch(/kon ik niet bekijken.*Er is geluid bij/);
});

it.each([
  ['Iedereen vond dit goed', 'agreed'],
  ['Plaats dit bestand niet', 'remove'],
  ['Plaats het toch zo', 'anyway'],
])('%s decides', (words, kind) => {
  press(buttonOf(draw(<Answers {...props()} />), words));
  expect(decide).toHaveBeenCalledWith({ kind }, false);
});

it('lets one answer hold for the other files', async () => {
  const place = draw(<Answers {...props()} />);
  press(place.querySelector('input'));
  await new Promise(next => setImmediate(next));
  press(buttonOf(place, 'Plaats het toch zo'));
  expect(decide).toHaveBeenCalledWith({ kind: 'anyway' }, true);
});

it('asks the question that the answer settles, with why and the article', () => {
  const question = { nl: 'Gaf iedereen toestemming voor X?', en: 'Did everyone consent, for X?' };
  const asking = draw(<Answers {...props(['unlikely'], [blur, { ...record, question }])} />);
  expect(asking.textContent).toMatch(/Gaf iedereen toestemming voor X\?.*Je bent een voorbeeld.*artikel 4\.B\.2/);
  expect(draw(<Answers {...props(['unlikely'], [blur])} />).textContent).toContain('Zeg het vriendelijk');
});

it('takes another answer for what it is', () => {
  press(buttonOf(draw(<Answers {...props(['unlikely'], [blur, record, adults])} />), 'Alleen volwassenen'));
  expect(decide).toHaveBeenCalledWith({ kind: 'agreed', claim: 'adults' }, false);
});

it('takes the location out with the answer where the author wants that', async () => {
  const given = props();
  const place = draw(<Answers {...given} asked={{ ...given.asked, location }} />);
  press(buttonOf(place, 'Iedereen vond dit goed'));
  expect(decide).toHaveBeenLastCalledWith({ kind: 'agreed' }, false);
  press(place.querySelector('input'));
  await new Promise(next => setImmediate(next));
  press(buttonOf(place, 'Iedereen vond dit goed'));
  expect(decide).toHaveBeenLastCalledWith({ kind: 'agreed', strip: true }, false);
});

it('asks about a location alone', () => {
  const strip = { kind: 'action', action: 'strip-location', label: { nl: 'Haal de locatie eruit', en: 'Remove' } };
  const given = props([], [strip]);
  const place = draw(<Answers {...given} asked={{ ...given.asked, location: given.asked.finding }} />);
  expect(place.querySelectorAll('input')).toHaveLength(1);
  press(buttonOf(place, 'Haal de locatie eruit'));
  expect(decide).toHaveBeenCalledWith({ kind: 'anyway', strip: true }, false);
});

it('offers no consent where that would not help', () => {
  const place = draw(<Answers {...props(['probably'], [blur])} />);
  expect(buttonOf(place, 'Iedereen vond dit goed')).toBeUndefined();
  expect(buttonOf(place, 'Ik weet het niet')).toBeUndefined();
  press(buttonOf(place, 'Maak gezichten onherkenbaar'));
  expect(go).toHaveBeenCalledWith('choose');
});

it('prepares a question for who does not know', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const place = draw(<Unsure {...props()} back={go} />);
  press(buttonOf(place, 'Kopieer een vraag voor de administratie'));
  await vi.waitFor(() => expect(place.textContent).toContain('Gekopieerd'));
  expect(writeText.mock.calls[0]?.[0]).toContain('X');
});
