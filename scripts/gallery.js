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

await ensurePackages();
await ensureLibraries({ forTests: true });
const { executable, args, env } = await ensureRuntime();
await ensureBuild();
const folder = mkdtempSync(join(tmpdir(), 'lectern-gallery-'));
const display = await virtualDisplay();
const code = await hand(
  inRoot('node_modules', '.bin', 'playwright'),
  ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'line', 'stories/gallery'],
  {
    cwd: root,
    env: {
      ...process.env,
      ...display.env,
      LECTERN_RUNTIME: JSON.stringify({ executable, args, env }),
      LECTERN_GALLERY: folder,
      LECTERN_GALLERY_ONLY: process.argv[2] ?? '',
    },
  },
);
display.close();
say(`The pictures are in ${folder}`);
process.exitCode = code;
