// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AdviceCard } from '../../src/content/advice-card';
import { buttonOf, draw, findingOf, press } from '../ui/draw';

const deeds = { carryOut: vi.fn(), ignore: vi.fn(), copy: vi.fn() };
const shared = { language: 'nl', wordsOf: () => [], deeds, honest: (event: MouseEvent) => event.isTrusted } as const;

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
