// @vitest-environment happy-dom
// The field has a label and a problem of its own, and is never filled in by the browser.
import { expect, it } from 'vitest';
import { PassphraseField } from '../../src/consent-view/passphrase-field';
import { draw } from '../ui/draw';

it('is labelled and not shown', () => {
  const place = draw(<PassphraseField id="lock" label="Wachtzin" problem="Te kort" fresh />);
  const field = place.querySelector('input');
  expect(place.querySelector('label')?.htmlFor).toBe('lock');
  expect(field?.type).toBe('password');
  expect(field?.getAttribute('autocomplete')).toBe('new-password');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(place.querySelector('#lock-problem')?.textContent).toBe('Te kort');
});
