// Each file for a browser management can be read by its own format's reader, and holds every value whole.
import { expect, it } from 'vitest';
import { fileOf, filesFor, ID, values } from './rollout-school';

it('serves Windows, Intune, macOS, Linux and the Google Admin console', () => {
  expect([...filesFor('chromium').keys()]).toEqual([
    'chrome-windows.reg',
    'edge-windows.reg',
    'intune-windows.ps1',
    'chrome-macos.mobileconfig',
    'edge-macos.mobileconfig',
    'chrome-linux.json',
    'google-admin.json',
  ]);
  expect([...filesFor('firefox').keys()]).toEqual(['firefox-policies.json', 'firefox-macos.mobileconfig']);
});

it('Linux: installation and values under the id', () => {
  const read = JSON.parse(fileOf('chromium', 'chrome-linux.json'));
  expect(read.ExtensionSettings[ID]).toMatchObject({
    installation_mode: 'force_installed',
    update_url: 'https://s.example/update.xml',
  });
  expect(read['3rdparty'].extensions[ID]).toEqual(values);
});

it('Google Admin: each value under Value', () => {
  const read = JSON.parse(fileOf('chromium', 'google-admin.json'));
  expect(read).toEqual(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
});

it('Firefox: with a capital E, and the address of the package', () => {
  const { policies } = JSON.parse(fileOf('firefox', 'firefox-policies.json'));
  expect(policies['3rdparty'].Extensions['pw@school.example']).toEqual(values);
  expect(policies.ExtensionSettings['pw@school.example']).toMatchObject({
    installation_mode: 'force_installed',
    install_url: 'https://s.example/pw.xpi',
  });
});

it.each(['chromium', 'firefox'] as const)('%s: the same rollout gives the same files', target => {
  expect([...filesFor(target)]).toEqual([...filesFor(target)]);
});
