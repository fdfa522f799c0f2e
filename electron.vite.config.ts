import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const src = (path: string) => resolve(import.meta.dirname, 'src', path);

/** The font packages name each file twice or more; Electron reads woff2, so the older copies need not be shipped. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    /@fontsource|katex/.test(id) && id.includes('.css') ? code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g, '') : null,
};

/** What reading PDFs needs beside the script: tables of the Chinese, Japanese and Korean encodings, decoders of scanned pictures. */
const pdfResources: Plugin = {
  name: 'pdf-resources',
  enforce: 'pre',
  // Where pdf.js finds Node it looks for a canvas to draw on, and complains on the terminal where there is none.
  transform: (code, id) => (id.endsWith('pdfjs-dist/legacy/build/pdf.mjs') ? code.replace(/const isNodeJS = [^;]+;/, 'const isNodeJS = false;') : null),
  generateBundle() {
    for (const [folder, ending] of [
      ['cmaps', '.bcmap'],
      ['wasm', '.wasm'],
    ] as const) {
      const from = resolve(import.meta.dirname, 'node_modules/pdfjs-dist', folder);
      for (const name of readdirSync(from).filter((file) => file.endsWith(ending) && !file.startsWith('qcms')))
        this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source: readFileSync(resolve(from, name)) });
    }
  },
};

/** What an exported web page holds: reveal.js as scripts that run without a module loader. */
const revealResources: Plugin = {
  name: 'reveal-resources',
  generateBundle() {
    for (const [name, path] of [
      ['reveal.js', 'reveal.js'],
      ['notes.js', 'plugin/notes.js'],
      ['reveal.css', 'reveal.css'],
    ] as const)
      this.emitFile({ type: 'asset', fileName: `reveal/${name}`, source: readFileSync(resolve(import.meta.dirname, 'node_modules/reveal.js/dist', path)) });
  },
};

export default defineConfig({
  main: {
    plugins: [pdfResources, revealResources],
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: {
          index: src('main/index.ts'),
          'import-worker': src('main/import-worker.ts'),
          'keeper-worker': src('main/keeper-worker.ts'),
          'pdf-worker': src('main/pdf-worker.ts'),
          plan: src('main/plan.ts'),
        },
        external: ['electron'],
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: { input: { index: src('preload/index.ts') }, external: ['electron'], output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: src('renderer'),
    plugins: [react(), onlyWoff2],
    worker: { format: 'es' },
    build: {
      // Fonts stay files: a data: URL would be inlined into the style sheet and read at every start.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          editor: src('renderer/editor.html'),
          audience: src('renderer/audience.html'),
          presenter: src('renderer/presenter.html'),
          print: src('renderer/print.html'),
        },
      },
    },
  },
});
