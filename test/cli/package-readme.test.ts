// The note says where the files go, and that an address is only an example.
import { expect, it } from 'vitest';
import { packageReadme } from '../../src/cli/package-readme';

const note = {
  chromiumId: 'a'.repeat(32),
  firefoxId: 'x@school.example',
  updateUrl: 'https://s.example/update.xml',
  packageUrl: 'https://s.example/postwijzer.xpi',
  hasUrl: false,
  inStore: false,
};

it('names the id, the address and what is still to do', () => {
  expect(packageReadme('chromium', note)).toMatch(/a{32}[\s\S]*s\.example\/update\.xml[\s\S]*--url/);
  expect(packageReadme('chromium', { ...note, hasUrl: true })).not.toContain('--url');
  const stored = packageReadme('chromium', { ...note, inStore: true, hasUrl: true });
  expect(stored).toContain('Chrome Web Store');
  expect(stored).not.toContain('update.xml op het web');
  expect(packageReadme('firefox', note)).toMatch(/x@school\.example[\s\S]*addons\.mozilla\.org/);
});
