// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AdviceCard } from '../../src/content/advice-card';
import { buttonOf, draw, findingOf, press } from '../ui/draw';

const deeds = { carryOut: vi.fn(), ignore: vi.fn(), never: vi.fn(), copy: vi.fn() };
const shared = {
  language: 'nl',
  wordsOf: () => [],
  alike: () => 1,
  deeds,
  honest: (event: MouseEvent) => event.isTrusted,
} as const;

it('offers a copy of what could not be written', () => {
  const notice = { key: 'insult juf', kind: 'undone', copy: 'Dag collega' } as const;
  const place = draw(<AdviceCard {...shared} finding={findingOf()} notice={notice} />);
  press(buttonOf(place, 'Kopieer de nieuwe tekst'));
  expect(deeds.copy).toHaveBeenCalledWith('insult juf', 'Dag collega');
});

it('says nothing about a press on another card', () => {
  const place = draw(<AdviceCard {...shared} finding={findingOf()} notice={{ key: 'other', kind: 'copied' }} />);
  expect(place.querySelector('.note')).toBeNull();
});

it('leaves actions out that belong elsewhere', () => {
  const blur = { kind: 'action', action: 'elsewhere' as never, label: { nl: 'Verwijder', en: 'Remove' } } as const;
  const place = draw(<AdviceCard {...shared} finding={findingOf({ fixes: [blur] })} notice={null} />);
  expect(buttonOf(place, 'Verwijder')).toBeUndefined();
});

it('takes a word that can be meant otherwise into the own list, and no other', () => {
  const words = { ...shared, wordsOf: () => ['muts', 'muts'] };
  const place = draw(<AdviceCard {...words} finding={findingOf()} notice={null} />);
  press(buttonOf(place, 'Nooit bij dit woord: Scheldwoord'));
  expect(deeds.never).toHaveBeenCalledWith(expect.objectContaining({ rule: 'insult' }), 'muts');
  const personal = draw(<AdviceCard {...words} finding={findingOf({ rule: 'contact-details' })} notice={null} />);
  expect(personal.textContent).not.toContain('Nooit bij');
});

it('sets aside one finding, or all of its kind where there are more', () => {
  const one = draw(<AdviceCard {...shared} finding={findingOf()} notice={null} />);
  press(buttonOf(one, 'Deze keer niet: Scheldwoord'));
  expect(deeds.ignore).toHaveBeenLastCalledWith(expect.objectContaining({ rule: 'insult' }));
  expect(one.textContent).not.toContain('Niets van dit soort');
  const more = draw(<AdviceCard {...shared} alike={() => 2} finding={findingOf()} notice={null} />);
  press(buttonOf(more, 'Niets van dit soort: Scheldwoord'));
  expect(deeds.ignore).toHaveBeenLastCalledWith(expect.objectContaining({ rule: 'insult' }), true);
});
