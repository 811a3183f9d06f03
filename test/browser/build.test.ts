// What is shipped: least privilege, no network, nothing a page can ask for.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());
}

describe.each(['chromium', 'firefox'])('%s', browser => {
  const folder = join(DIST, browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = filesBelow(folder)
    .filter(path => path.endsWith('.js'))
    .map(path => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));

  it('asks for storage and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('makes nothing web-accessible and reaches nothing', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/);
  });

  it('runs one plain content script, in the top frame of the sites, at document start', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: [
          'https://www.facebook.com/*',
          'https://x.com/*',
          'https://twitter.com/*',
          'https://www.instagram.com/*',
        ],
        js: ['src/content/main.js'],
        run_at: 'document_start',
        all_frames: false,
      },
    ]);
    const content = readFileSync(join(folder, 'src/content/main.js'), 'utf8');
    expect(content).not.toMatch(/(?:^|[;\s])(?:import|export)[\s{*'"]/m);
    expect(gzipSync(content).length).toBeLessThan(40_000);
  });

  it.each(scripts)('$path has no network call, no remote code and no message listener of the page', ({ text }) => {
    expect(text).not.toMatch(/(?<![\w$.])fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/);
    expect(text).not.toMatch(/(?<![\w$.])eval\(|new Function\(|import\(['"`]https?:/);
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write\(/);
    expect(text).not.toMatch(/addEventListener\(["'`]message["'`]/);
    expect(text).not.toMatch(/\.on(?:Message|Connect)External\.addListener|\.setUninstallURL\(/);
  });

  it('speaks only its own browser', () => {
    const firefox = browser === 'firefox';
    expect(Object.keys(manifest.background).sort()).toEqual(firefox ? ['scripts', 'type'] : ['service_worker', 'type']);
    expect('browser_specific_settings' in manifest).toBe(firefox);
    if (firefox) {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});
