// Builds the extension for one browser, `vite build --mode chromium` or `--mode firefox`, or the protocol editor alone, `--mode editor`.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chromium' | 'firefox';

/** The manifest without what the other browser alone understands. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, storage, permissions, ...shared } = manifest;
  const { service_worker, scripts, type } = background;
  const own =
    browser === 'firefox'
      ? {
          browser_specific_settings,
          background: { scripts, type },
          permissions: permissions.filter(permission => permission !== 'offscreen'),
        }
      : { minimum_chrome_version, background: { service_worker, type }, storage, permissions };
  return { ...shared, ...own, ...made.manifest } as ManifestV3Export;
}

/** Preact can write HTML; we never ask it to, and with this it could not: it would write text. */
const textOnly: Plugin = {
  name: 'text-only',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll('.innerHTML', '.textContent');
        else if (file.fileName.endsWith('.js'))
          file.source = String(file.source).replaceAll('.innerHTML', '.textContent');
      }
    },
  },
};

const FACES = 'node_modules/@vladmandic/face-api/model';
/** The two models that ship, and what runs them: read from where they are installed. */
const MODELS: readonly string[] = [
  ...['ssd_mobilenetv1_model', 'age_gender_model'].flatMap(name => [
    `${FACES}/${name}-weights_manifest.json`,
    `${FACES}/${name}.bin`,
  ]),
  'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
];

const models: Plugin = {
  name: 'models',
  generateBundle() {
    for (const path of MODELS) {
      this.emitFile({ type: 'asset', fileName: `models/${basename(path)}`, source: readFileSync(path) });
    }
  },
};

/** What PDF.js could reach or run, and what we replace it with: names that do not exist, so that a call would fail. */
const REACHING: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:await|return|[=(,?:!&|])\s*)fetch\(/g, 'noNetwork('],
  [/\bXMLHttpRequest\b/g, 'NoNetwork'],
  [/\bnew Function\(/g, 'new NoCode('],
  [/(?<![\w$.])Function\(/g, 'NoCode('],
];

/** PDF.js reads what it is handed: it fetches nothing and makes no code out of text, and here it could not. */
const closed: Plugin = {
  name: 'closed',
  transform(code, id) {
    if (!/[\\/]unpdf[\\/]dist[\\/]pdfjs/.test(id)) return null;
    return { code: REACHING.reduce((text, [what, instead]) => text.replace(what, instead), code), map: null };
  },
};

/** A page that opens by a double click has no server: its script is a classic one, run when the page is there. */
const withoutServer: Plugin = {
  name: 'without-server',
  transformIndexHtml: {
    order: 'post',
    handler: html => html.replace('<script type="module"', '<script defer').replaceAll(' crossorigin', ''),
  },
};

/** Nor can it start a worker from a file: the one that reads PDF stands in the script itself. */
const workerWithin: Plugin = {
  name: 'worker-within',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]documents[\\/]pdf\.ts$/.test(id)) return null;
    const started = code.replace(/new Worker\(new URL\([^)]*\), \{[^}]*\}\)/, 'new PdfWorker()');
    if (started === code) throw new Error('pdf.ts starts no worker that can stand within');
    return { code: `import PdfWorker from './pdf-worker.ts?worker&inline';\n${started}`, map: null };
  },
};

/** The protocol editor as a page of its own, without the extension. */
const editor: UserConfig = {
  root: 'src/editing-alone',
  base: './',
  publicDir: false,
  plugins: [textOnly, closed, workerWithin, withoutServer],
  worker: { plugins: () => [closed] },
  build: {
    outDir: resolve('dist/editor'),
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { format: 'iife' } },
  },
};

/** Set by the packaging command: a JSON file with `settings` in the terms of a policy, and the `key` of the package. */
const { POSTWIJZER_PACKAGE } = process.env;
const made: { settings?: object; manifest?: object; outDir?: string } = POSTWIJZER_PACKAGE
  ? JSON.parse(readFileSync(POSTWIJZER_PACKAGE, 'utf8'))
  : {};

export default defineConfig(({ mode }) => {
  if (mode === 'editor') return editor;
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    plugins: [
      models,
      textOnly,
      closed,
      crx({
        manifest: manifestFor(browser),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
        // One plain file without a loader: it runs at document_start and makes nothing web-accessible.
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
    ],
    resolve: {
      alias: [
        // face-api asks for the whole of TensorFlow.js and for WebGL; it gets what it uses.
        {
          find: /^@tensorflow\/tfjs(?:-backend-\w+)?\/dist\/index\.js$/,
          replacement: resolve('src/looking/tensors.ts'),
        },
      ],
    },
    worker: { format: 'es', plugins: () => [closed] },
    define: { __PRECONFIGURED__: JSON.stringify(made.settings ?? {}) },
    build: {
      outDir: made.outDir ?? `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        input: {
          welcome: 'src/welcome/index.html',
          editing: 'src/editing/index.html',
          ...(browser === 'chromium' ? { looking: 'src/looking/index.html' } : {}),
        },
      },
    },
  };
});
