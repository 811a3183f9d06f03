// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WordsCard } from '../../src/content/words-card';
import type { Fix } from '../../src/model/finding';
import { buttonOf, draw, findingOf, press } from '../ui/draw';

const fix: Fix = { kind: 'edit', label: { nl: 'Haal weg', en: 'Remove' }, edits: [] };
const deeds = { carryOut: vi.fn(), ignore: vi.fn(), never: vi.fn(), copy: vi.fn() };

it('shows reason, article and fixes, without quoting the words it stands at', () => {
  const place = draw(
    <WordsCard
      language="nl"
      findings={[findingOf({ fixes: [fix] })]}
      wordsOf={() => ['muts']}
      alike={() => 1}
      notice={null}
      deeds={deeds}
      honest={event => event.isTrusted}
      root={null}
    />,
  );
  const card = place.querySelector('[role="dialog"]');
  expect(card?.getAttribute('aria-label')).toBe('Advies bij deze woorden');
  expect(card?.textContent).toContain('4.B.2');
  expect(card?.textContent).toContain('Je bent een voorbeeld.');
  expect(card?.textContent).not.toContain('muts');
  press(buttonOf(place, 'Haal weg'));
  expect(deeds.carryOut).toHaveBeenCalledWith(expect.objectContaining({ rule: 'insult' }), fix);
});
