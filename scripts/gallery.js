import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.js';
import { virtualDisplay } from './setup/display.js';
import { ensureLibraries } from './setup/libraries.js';
import { ensurePackages } from './setup/packages.js';
import { hand } from './setup/process.js';
import { say } from './setup/progress.js';
import { inRoot, root } from './setup/root.js';
import { ensureRuntime } from './setup/runtime.js';

// npm run gallery [-- NAME]: pictures of every kind of slide, in every theme and script, and an overview of each theme's, and a page to look through, in
// a temporary folder. With a name, only of the slides whose name has it, as places-5 or timeline.*long.
// With -- --update it keeps how the slides look now as their references, in e2e/references, which npm test compares them with.

await ensurePackages();
await ensureLibraries({ forTests: true });
const { executable, args, env } = await ensureRuntime();
await ensureBuild();
const update = process.argv.includes('--update');
const wanted = update ? { LECTERN_GALLERY_UPDATE: '1' } : picturesOf(process.argv[2]);
const display = await virtualDisplay();
const code = await hand(
  inRoot('node_modules', '.bin', 'playwright'),
  ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'line', 'stories/gallery', '--grep', 'every kind'],
  {
    cwd: root,
    env: {
      ...process.env,
      ...display.env,
      LECTERN_RUNTIME: JSON.stringify({ executable, args, env }),
      ...wanted,
    },
  },
);
display.close();
say(update ? 'The references are in e2e/references' : `The pictures are in ${wanted.LECTERN_GALLERY}; open index.html`);
process.exitCode = code;

function picturesOf(only = '') {
  return { LECTERN_GALLERY: mkdtempSync(join(tmpdir(), 'lectern-gallery-')), LECTERN_GALLERY_ONLY: only };
}
