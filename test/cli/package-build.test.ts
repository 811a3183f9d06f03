// The built files hold the school's settings, and two builds are byte for byte the same.
import { expect, it } from 'vitest';
import { buildFor } from '../../src/cli/package-build';

const order = { settings: { town: 'Warmond-aan-Zee' }, publicKey: null, url: null, revision: 3 } as const;

it.each(['chromium', 'firefox'] as const)(
  '%s: builds twice the same, with the settings inside',
  {
    timeout: 300_000,
  },
  target => {
    const first = buildFor({ target, ...order });
    const second = buildFor({ target, ...order });
    expect([...first.files.keys()]).toEqual([...second.files.keys()]);
    for (const [path, bytes] of first.files) expect(second.files.get(path), path).toEqual(bytes);
    const words = [...first.files.values()].map(bytes => new TextDecoder().decode(bytes));
    expect(words.some(one => one.includes('Warmond-aan-Zee'))).toBe(true);
    expect(first.version).toMatch(/^\d+\.\d+\.\d+\.3$/);
    expect(first.firefoxId).toContain('@');
  },
);
