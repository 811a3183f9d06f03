// @vitest-environment happy-dom
// The register is off until it is switched on; what is left of one that is switched off can be erased.
import { beforeEach, expect, it, vi } from 'vitest';
import { Consents } from '../../src/options/consents';
import { keepRegister } from '../../src/register-store';
import { type Settings, settingsFrom } from '../../src/settings';
import { entryOf } from '../consent/people';
import { fake, freshBrowser } from '../support/fake-browser';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

function section(own: Partial<Settings> = {}, locked: readonly string[] = []) {
  const saved: Partial<Settings>[] = [];
  const settings = { ...settingsFrom({}).settings, ...own };
  const place = draw(
    <Consents
      settings={settings}
      locked={locked}
      today="2026-11-21"
      save={one => saved.push(one)}
      download={() => {}}
    />,
  );
  return { place, saved, box: place.querySelector<HTMLInputElement>('#consent-register') };
}

it('is off at first, says whose duty it is, and is switched on', () => {
  const { place, saved, box } = section();
  expect(box?.checked).toBe(false);
  expect(place.textContent).toContain('Je school is verantwoordelijk');
  expect(place.querySelector('#consent-file')).toBeNull();
  box?.click();
  expect(saved).toEqual([{ consentRegister: true }]);
});

it('shows the register when it is on', async () => {
  const { place } = section({ consentRegister: true });
  await expect.poll(() => place.querySelector('#consent-file')).not.toBeNull();
});

it('cannot be switched where the school set it', () => {
  const { place, box } = section({}, ['consentRegister']);
  expect(box?.disabled).toBe(true);
  expect(place.textContent).toContain('Ingesteld door je school.');
});

it('erases what is left behind', async () => {
  await keepRegister({ entries: [entryOf()] }, null, '');
  const { place } = section();
  await expect.poll(() => place.textContent).toContain('Er staat nog een lijst');
  expect(place.textContent).not.toContain('Daan');
  await pressWords(place, 'Wis de hele lijst');
  await pressWords(place, 'Ja, wis de lijst');
  await expect.poll(() => fake.storage.local.kept.has('consents')).toBe(false);
});
