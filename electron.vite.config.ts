import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const src = (path: string) => resolve(import.meta.dirname, 'src', path);

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: src('main/index.ts'), 'import-worker': src('main/import-worker.ts'), plan: src('main/plan.ts') },
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
    plugins: [react()],
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
