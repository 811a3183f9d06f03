// @vitest-environment happy-dom
// A passphrase is asked for, and a wrong one is told.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Unlock } from '../../src/consent-view/unlock';
import { draw } from '../ui/draw';

function unlock(wrong: boolean) {
  const tried: string[] = [];
  const place = draw(<Unlock id="one" wrong={wrong} language="nl" unlock={async words => void tried.push(words)} />);
  const field = place.querySelector<HTMLInputElement>('#one-passphrase');
  if (!field) throw new Error('no field');
  return { place, tried, field };
}

it('hands over the passphrase and keeps none of it', async () => {
  const { place, tried, field } = unlock(false);
  expect(field.type).toBe('password');
  field.value = 'vier gele fietsbellen';
  await act(() => place.querySelector('form')?.requestSubmit());
  expect(tried).toEqual(['vier gele fietsbellen']);
  expect(field.value).toBe('');
});

it('tells that a passphrase was wrong, at its field', () => {
  const { place, field } = unlock(true);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('Klopt de wachtzin?');
  expect(field.getAttribute('aria-describedby')).toBe('one-passphrase-problem');
});
