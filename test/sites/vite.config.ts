// Builds the demo pages, with the editors that the sites run, into `output/sites`.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const pages = resolve(import.meta.dirname, 'pages');

// A test runner sets another value, with which React would be built half for development.
process.env.NODE_ENV = 'production';

export default defineConfig({
  root: pages,
  logLevel: 'error',
  // A test runner's own mode would compile for React's development build, which these pages do not hold: they stayed blank.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  // Draft.js and its parts ask for `global`, which browsers do not have.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(import.meta.dirname, '../../output/sites'),
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: ['facebook', 'x', 'instagram'].map(page => resolve(pages, `${page}.html`)),
    },
  },
});
