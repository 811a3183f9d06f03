// The built files hold the school's settings, and two builds are byte for byte the same.
import { expect, it } from 'vitest';
import { buildFor } from '../../src/cli/package-build';

const order = { settings: { town: 'Warmond-aan-Zee' }, publicKey: null, url: null } as const;

it('builds twice the same, with the settings inside', { timeout: 300_000 }, () => {
  const first = buildFor({ target: 'firefox', ...order });
  const second = buildFor({ target: 'firefox', ...order });
  expect([...first.files.keys()]).toEqual([...second.files.keys()]);
  for (const [path, bytes] of first.files) expect(second.files.get(path), path).toEqual(bytes);
  const words = [...first.files.values()].map(bytes => new TextDecoder().decode(bytes));
  expect(words.some(one => one.includes('Warmond-aan-Zee'))).toBe(true);
  expect(first.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(first.firefoxId).toContain('@');
});
