import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { virtualDisplay } from '../setup/display.js';
import { ensureLibraries } from '../setup/libraries.js';
import { ensurePackages } from '../setup/packages.js';
import { inRoot } from '../setup/root.js';
import { ensureRuntime } from '../setup/runtime.js';
import { median, spread, table } from './figures.js';

// How long until Lectern can be used, with the German sample open, against a window of the same Electron that shows an
// empty page. Both are run in turn, from the start of the process to the moment the page says so: Lectern when the
// first slide and its notes have been painted, the bare window when its own page has.

const sample = inRoot('assets', 'samples', 'hafenquartier.de.md');
const bareApp = inRoot('scripts', 'bench', 'bare');
const mark = 'lectern-bench-ready';

export async function benchStart(rounds = 9) {
  await ensurePackages();
  await ensureLibraries({ forTests: true });
  const runtime = await ensureRuntime();
  await ensureBuild();
  const display = await virtualDisplay();
  const times = { bare: [], lectern: [], again: [] };
  try {
    const profile = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
    for (let round = -1; round < rounds; round++) {
      const fresh = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
      const bare = await timeTo(runtime, display.env, bareApp, [], fresh);
      rmSync(fresh, { recursive: true, force: true });
      const other = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
      const open = ['--lectern-request', JSON.stringify({ kind: 'open', paths: [sample] })];
      const lectern = await timeTo(runtime, display.env, inRoot(), open, other);
      rmSync(other, { recursive: true, force: true });
      const again = await timeTo(runtime, display.env, inRoot(), open, profile);
      if (round < 0) continue; // the first round warms the disk
      times.bare.push(bare);
      times.lectern.push(lectern);
      times.again.push(again);
    }
    rmSync(profile, { recursive: true, force: true });
  } finally {
    display.close();
  }
  const ratio = median(times.lectern) / median(times.bare);
  const ratioAgain = median(times.again) / median(times.bare);
  table([
    ['', 'median ms', 'lowest', 'highest', 'against bare'],
    ['bare window', ...spread(times.bare), '1.00'],
    ['Lectern, German sample, first start', ...spread(times.lectern), ratio.toFixed(2)],
    ['Lectern, German sample, later starts', ...spread(times.again), ratioAgain.toFixed(2)],
  ]);
  const figures = {
    bare: median(times.bare),
    lectern: median(times.lectern),
    ratio: round2(ratio),
    lecternAgain: median(times.again),
    ratioAgain: round2(ratioAgain),
    rounds,
  };
  console.log(JSON.stringify({ bench: 'start', ...figures }));
}

const round2 = (value) => Number(value.toFixed(2));

/** Milliseconds from the start of the process until the page of its first window has reported that it is ready. */
function timeTo(runtime, env, folder, extra, profile) {
  const boots = runtime.env.LECTERN_APP !== undefined;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...(boots ? [] : [folder]), ...root, `--user-data-dir=${profile}`, '--lang=de', ...extra];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(runtime.executable, args, {
      env: { ...process.env, ...env, ...(boots ? { LECTERN_APP: folder } : {}), LECTERN_BENCH: mark },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let time;
    child.stdout.on('data', (data) => {
      if (time !== undefined || !String(data).includes(mark)) return;
      time = Math.round(performance.now() - started);
      child.kill('SIGKILL');
    });
    child.on('close', () => {
      clearTimeout(limit);
      if (time === undefined) reject(new Error('the window never became ready'));
      else resolve(time);
    });
  });
}
