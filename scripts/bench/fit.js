import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { virtualDisplay } from '../setup/display.js';
import { ensureLibraries } from '../setup/libraries.js';
import { ensurePackages } from '../setup/packages.js';
import { hand } from '../setup/process.js';
import { inRoot, root } from '../setup/root.js';
import { ensureRuntime } from '../setup/runtime.js';
import { table } from './figures.js';

// What core reckons text to take against what it takes once it is laid out in Electron: every text of the gallery's slides
// and of the planned samples, in the widest of the themes. Reports of one's own count too where LECTERN_FIT_REPORTS names
// their folders, parted by colons.

export async function benchFit() {
  await ensurePackages();
  await ensureLibraries({ forTests: true });
  const { executable, args, env } = await ensureRuntime();
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const display = await virtualDisplay();
  const figures = join(folder, 'figures.json');
  try {
    const code = await hand(inRoot('node_modules', '.bin', 'playwright'), ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'line', 'fit.spec'], {
      cwd: root,
      env: { ...process.env, ...display.env, LECTERN_RUNTIME: JSON.stringify({ executable, args, env }), LECTERN_FIT_FIGURES: figures },
    });
    process.exitCode = code;
    const { worst10, ...found } = JSON.parse(readFileSync(figures, 'utf8'));
    const percent = (share) => `${(share * 100).toFixed(2)} %`;
    table([
      ['text', 'reckoned px', 'true px', 'off'],
      ...worst10.map(({ text, width, trueWidth }) => [text.slice(0, 40), width.toFixed(0), trueWidth.toFixed(0), percent(width / trueWidth - 1)]),
    ]);
    table([
      ['slides', 'texts', 'median off', 'p95', 'worst', 'within 5 %', 'same lines', 'lines too few'],
      [found.slides, found.blocks, ...[found.median, found.p95, found.worst, found.within, found.sameLines].map(percent), found.fewer],
    ]);
    console.log(JSON.stringify({ bench: 'fit', ...found }));
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
