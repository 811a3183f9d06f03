// Every setting has a value to begin with that it would itself accept.
import { expect, it } from 'vitest';
import { ITEMS, type SettingKey } from '../src/setting-items';

it.each(Object.keys(ITEMS) as SettingKey[])('%s begins with a value that fits', key => {
  expect(ITEMS[key].fits(ITEMS[key].otherwise)).toBe(true);
  expect(ITEMS[key].fits(Symbol.iterator)).toBe(false);
});
