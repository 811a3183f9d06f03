// The extension comes by itself, from where the school put it, and cannot be taken off.
import { expect, it } from 'vitest';
import { installation } from '../../src/cli/rollout-plan';

it('is installed by force from the address of the updates', () => {
  const rollout = { chromiumId: 'a', firefoxId: 'b', updateUrl: 'https://s.example/u', packageUrl: '', values: {} };
  expect(installation(rollout)).toEqual({
    installation_mode: 'force_installed',
    update_url: 'https://s.example/u',
    toolbar_pin: 'force_pinned',
  });
});
