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

  it('asks for storage, for a place to look at photos, and nothing else', () => {
    expect(manifest.permissions).toEqual(browser === 'chromium' ? ['offscreen', 'storage'] : ['storage']);
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
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'self'/);
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
    // Texts and style come from the worker, in the one language that is needed.
    expect(content).not.toMatch(/Ik lees mee|I read along|light-dark/);
    expect(gzipSync(content).length).toBeLessThan(40_000);
  });

  it('ships two models and no other: none that knows a face again', () => {
    expect(readdirSync(join(folder, 'models')).sort()).toEqual([
      'age_gender_model-weights_manifest.json',
      'age_gender_model.bin',
      'ssd_mobilenetv1_model-weights_manifest.json',
      'ssd_mobilenetv1_model.bin',
      'tfjs-backend-wasm-simd.wasm',
    ]);
  });

  it('looks at photos with at most 7.1 MB', () => {
    const looking = filesBelow(folder).filter(path =>
      /[\\/]models[\\/]|assets[\\/](?:worker|looking|exif-reader)-/.test(path),
    );
    expect(looking.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(7_100_000);
  });

  // What reads models and metadata could fetch; the security policy lets it reach the extension's own files alone.
  const ours = scripts.filter(({ path }) => !/^assets.(?:worker|exif-reader|pdfjs)-/.test(path));

  it('reads PDF with what can fetch nothing and makes no code of text', () => {
    const [{ text } = { text: '' }, ...more] = scripts.filter(({ path }) => /^assets.pdfjs-/.test(path));
    expect(more).toEqual([]);
    expect(text).toContain('noNetwork(');
    expect(text).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/);
    // A method of that name is PDF.js's own; a call would stand behind one of these.
    expect(text).not.toMatch(/(?:await|return|[=(,?:!&|])\s*fetch\(/);
    expect(text).not.toMatch(/(?<![\w$.])(?:eval|Function)\(|import\(['"]https?:/);
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write\(/);
  });

  it.each(ours)('$path has no network call, no remote code and no message listener of the page', ({ text }) => {
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
