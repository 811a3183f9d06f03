// The house rules that a machine can hold: who may import whom, no circles, sizes, names and twins.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { presetById, presetIds } from '../src/protocols/index';
import { rules } from '../src/rules/index';
import { sites } from '../src/sites/index';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/** Room → what it may import beside itself: rooms, single files of a room, or packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['libphonenumber-js', 'ibantools'],
  engine: ['model', 'language'],
  rules: ['engine', 'model', 'language'],
  protocols: ['model', 'valibot'],
  sites: ['model'],
  texts: ['model'],
  'look-channel': ['model', 'webextension-polyfill'],
  photo: ['model', 'exifreader'],
  looking: [
    'photo',
    'look-channel',
    'messages',
    'model',
    'webextension-polyfill',
    'image-size',
    '@tensorflow/tfjs-core',
    '@tensorflow/tfjs-backend-wasm',
    '@vladmandic/face-api',
  ],
  messages: ['manifest', 'model', 'protocols', 'webextension-polyfill', 'valibot'],
  'school-lines': ['model'],
  decode: [],
  'import-view': ['protocol-import', 'documents', 'ui', 'texts', 'model', 'preact'],
  documents: ['decode', 'fflate', 'unpdf'],
  'protocol-import': ['language', 'model', 'protocols'],
  agreements: ['model', 'webextension-polyfill'],
  consent: ['csv-parse', 'decode'],
  'register-store': ['consent', 'webextension-polyfill'],
  policy: ['model', 'protocols', 'school-lines'],
  reasons: ['model', 'webextension-polyfill'],
  'setting-items': ['model', 'protocols'],
  settings: ['model', 'policy', 'setting-items', 'webextension-polyfill'],
  ui: ['model', 'texts', 'preact'],
  content: ['look-channel', 'sites', 'ui', 'texts', 'messages', 'model', 'preact'],
  'consent-view': ['consent', 'register-store', 'ui', 'texts', 'model', 'preact'],
  background: [
    'agreements',
    'reasons',
    'looking',
    'consent',
    'register-store',
    'engine',
    'rules',
    'protocols',
    'policy',
    'messages',
    'settings',
    'texts',
    'ui',
    'model',
    'webextension-polyfill',
  ],
  'protocol-editor': ['engine', 'rules', 'protocols', 'school-lines', 'ui', 'texts', 'model', 'preact'],
  editing: ['import-view', 'protocol-editor', 'messages', 'settings', 'protocols', 'ui', 'texts', 'model', 'preact'],
  'editing-alone': ['import-view', 'protocol-editor', 'ui', 'texts', 'model', 'preact'],
  popup: [
    'consent',
    'consent-view',
    'register-store',
    'ui',
    'texts',
    'messages',
    'settings',
    'protocols',
    'model',
    'preact',
    'webextension-polyfill',
  ],
  options: [
    'consent',
    'reasons',
    'consent-view',
    'register-store',
    'ui',
    'texts',
    'messages',
    'settings',
    'policy',
    'school-lines',
    'protocols',
    'model',
    'preact',
    'webextension-polyfill',
  ],
  welcome: ['ui', 'texts', 'messages', 'settings', 'protocols', 'model', 'preact', 'webextension-polyfill'],
  cli: [
    'engine',
    'rules',
    'policy',
    'protocols',
    'language',
    'model',
    'node',
    'crx3',
    'fflate',
    'plist',
    'valibot',
    '@valibot/to-json-schema',
  ],
};
/** Rooms that know no browser, no page and no Node. */
const PURE = [
  'photo',
  'model',
  'language',
  'engine',
  'rules',
  'protocols',
  'policy',
  'school-lines',
  'setting-items',
  'consent',
  'protocol-import',
  'decode',
];
/** Rooms that may speak to the browser's extension interface. */
const BROWSER = [
  'agreements',
  'look-channel',
  'looking',
  'messages',
  'settings',
  'register-store',
  'reasons',
  'background',
  'popup',
  'options',
  'welcome',
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = sourceFiles(SOURCE);
const data = (path: string) => /^(?:language\/lexicon|protocol-import\/vocabulary)\/(?!index\.ts$)/.test(path);

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => {
      const text = readFileSync(join(folder, path), 'utf8');
      const imports = [
        ...text.replace(/`[^`]*`/g, '').matchAll(/^(?:(?:import|export)\b[^;'"]*?\bfrom\s*|import\s*)'([^']+)'/gm),
      ].map(match => match[1] ?? '');
      return { path, room: roomOf(path), text, imports };
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return (first === '..' ? second : first).replace(/\.(?:tsx?|json)$/, '');
}

/** Path below `src` of an import, or the name of its package. */
function target(file: SourceFile, specifier: string): { path?: string; room: string } {
  if (!specifier.startsWith('.')) return { room: specifier.startsWith('node:') ? 'node' : packageOf(specifier) };
  const base = relative(SOURCE, resolve(SOURCE, dirname(file.path), specifier.replace(/\?.*$/, '')));
  const path = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(candidate =>
    files.some(known => known.path === candidate),
  );
  return { path: path ?? base, room: roomOf(base) };
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('rooms', () => {
  it('every room is known', () => {
    expect([...new Set(files.map(file => file.room))].filter(room => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('imports follow the allow-list', () => {
    const wrong = files.flatMap(file =>
      file.imports
        .map(specifier => target(file, specifier).room)
        .filter(room => room !== file.room && !MAY_IMPORT[file.room]?.includes(room))
        .map(room => `${file.path} → ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a rule imports no other rule, a site no other site', () => {
    const wrong = files.flatMap(file =>
      file.imports.flatMap(specifier => {
        const { path = '', room } = target(file, specifier);
        if (room === 'rules' && file.room === 'rules')
          return file.path === 'rules/index.ts' ? [] : [`${file.path} → ${path}`];
        const [, own, inner] = file.path.split('/');
        const [, other, otherInner] = path.split('/');
        const between = file.room === 'sites' && room === 'sites' && inner && otherInner;
        const shared = other === 'editors';
        return between && !shared && own !== other && own !== 'editors' ? [`${file.path} → ${path}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    const graph = new Map(
      files.map(file => [file.path, file.imports.flatMap(specifier => target(file, specifier).path ?? [])] as const),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('pure rooms know no browser, no page and no Node', () => {
    const forbidden = /(?<![\w.'"-])(?:browser|chrome|document|window|localStorage|process|fetch)\s*[.(]/;
    const wrong = files.filter(file => PURE.includes(file.room) && forbidden.test(withoutComments(file.text)));
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('the content script carries no texts and no style: the worker hands them over', () => {
    const carried = files.filter(
      file =>
        file.room === 'content' &&
        file.imports.some(path => /texts\/(?!(?:in-page|catalogue)$)/.test(path) || path.includes('.css')),
    );
    expect(carried.map(file => file.path)).toEqual([]);
  });

  it('the extension interface is used in its rooms only', () => {
    const wrong = files.filter(
      file => !BROWSER.includes(file.room) && /(?<![\w.'"-])(?:browser|chrome)\.\w/.test(withoutComments(file.text)),
    );
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('the model holds shapes, no functions', () => {
    const wrong = files.filter(file => file.room === 'model' && /\bfunction\b|=>/.test(withoutComments(file.text)));
    expect(wrong.map(file => file.path)).toEqual([]);
  });
});

describe('files', () => {
  it.each(files.filter(file => !data(file.path)))('$path opens with its purpose and is short', file => {
    expect(file.text).toMatch(/^(?:\/\/ [A-Z].+[.:]\n|\/\*\* .+)/);
    const lines = file.text.split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(/\/main\.tsx?$/.test(file.path) ? 70 : 250);
  });

  it('names are words of the domain', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|types|manager|service|impl|misc)(?:\/|\.|$)/;
    expect(files.filter(file => vague.test(file.path)).map(file => file.path)).toEqual([]);
  });

  it('no any, no suppressed check', () => {
    const wrong = files.filter(
      file => !data(file.path) && /:\s*any\b|\bas any\b|<any>|@ts-|biome-ignore/.test(file.text),
    );
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('every file that does something has a twin in test', () => {
    const doesNothingAlone = (path: string) =>
      path.startsWith('model/') ||
      data(path) ||
      // Shapes and selectors are data: the tests of what uses them hold them.
      // What needs a real decoder, canvas or WebAssembly is held by the browser tests of looking, photos and the guard.
      /^(?:looking\/(?:copy|faces|kernels|models|picture|task|tensors|worker)|content\/(?:ask-dialog|film|guard-dialog|guarding|modal|photo-decision|photo-dialog|photos)|background\/page|documents\/(?:fault|pdf-worker))\.tsx?$/.test(
        path,
      ) ||
      /(?:\/main\.tsx?|\/selectors\.ts|\/parts\.ts|^sites\/site\.ts|^protocol-editor\/desk\.ts)$/.test(path);
    const twins = (path: string) => {
      const stem = path.replace(/\.tsx?$/, '');
      return [`${stem}.test.ts`, `${stem}.test.tsx`].map(twin => join(ROOT, 'test', twin));
    };
    const alone = files.filter(file => !doesNothingAlone(file.path) && !twins(file.path).some(existsSync));
    expect(alone.map(file => file.path)).toEqual([]);
  });

  it('site knowledge stays in selectors.ts', () => {
    const selector =
      /(?:querySelector(?:All)?|matches|closest)\([^)]*'[^']*(?:\[role|data-testid|data-lexical|aria-label)/;
    const wrong = files.filter(
      file => !file.path.endsWith('/selectors.ts') && selector.test(withoutComments(file.text)),
    );
    expect(wrong.map(file => file.path)).toEqual([]);
  });
});

describe('registries', () => {
  it('the registry of rules is the folder of rules, sorted', () => {
    const ids = readdirSync(join(SOURCE, 'rules'))
      .filter(name => name !== 'index.ts')
      .map(name => name.replace('.ts', ''));
    expect(rules.map(rule => rule.id)).toEqual(ids.sort());
  });

  it('every rule of a preset exists and every rule is used by a preset', () => {
    const used = new Set(presetIds.flatMap(id => Object.keys(presetById(id)?.rules ?? {})));
    expect([...used].sort()).toEqual(rules.map(rule => rule.id));
  });

  it('the manifest matches the hosts of the sites', () => {
    const hosts = sites.flatMap(site => site.hosts.map(host => `https://${host}/*`));
    expect(manifest.content_scripts.flatMap(script => script.matches).sort()).toEqual(hosts.sort());
  });

  it('asks for no permission without a use and reaches no network', () => {
    expect(manifest.permissions).toEqual(['offscreen', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    // Its own files alone: the models are read from there.
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
