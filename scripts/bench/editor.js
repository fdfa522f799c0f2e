import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { ensureBuild } from '../setup/build.js';
import { virtualDisplay } from '../setup/display.js';
import { ensureLibraries } from '../setup/libraries.js';
import { ensurePackages } from '../setup/packages.js';
import { inRoot } from '../setup/root.js';
import { ensureRuntime } from '../setup/runtime.js';
import { median, table } from './figures.js';
import { longDeck } from './long-deck.js';
import { openedAt, watchKeys, watchOpening } from './page-clock.js';

// The editor with a deck of 1,000 slides: how long from a key stroke to its paint, typed into a bullet and into the notes;
// how long from "Open" to the first painted slide; how much memory the window's process holds after that and after a walk
// through the outline. The floor is measured in the same run: keys typed into an editable element of an empty page, and
// the memory of that empty window. Every time is taken inside the page, from the system's time of the key press to the
// first task after the frame that shows what it did (see page-clock.js).

const slides = 1000;
const keys = 150;

export async function benchEditor(rounds = 3) {
  await ensurePackages();
  await ensureLibraries({ forTests: true });
  const runtime = await ensureRuntime();
  await ensureBuild();
  const display = await virtualDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const file = join(folder, 'long.lectern');
  writeFileSync(file, longDeck(slides));
  const runs = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const floor = await inApp(runtime, display.env, inRoot('scripts', 'bench', 'bare'), join(folder, `bare-${round}`), measureBare);
      const lectern = await inApp(runtime, display.env, inRoot(), join(folder, `user-${round}`), (app, page) => measureLectern(app, page, file));
      runs.push({ floor, lectern });
    }
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
  report(runs, rounds);
}

/** Starts an app in the runtime, hands its first window over and ends it. */
async function inApp(runtime, env, folder, profile, work) {
  const boots = runtime.env.LECTERN_APP !== undefined;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: [...(boots ? [] : [folder]), ...root, `--user-data-dir=${profile}`, '--lang=de'],
    env: { ...process.env, ...env, ...(boots ? { LECTERN_APP: folder } : {}), LANGUAGE: 'de' },
  });
  try {
    return await work(app, await app.firstWindow());
  } finally {
    await app.close();
  }
}

async function measureBare(app, page) {
  await page.setContent('<!doctype html><title>Bare</title><div contenteditable="plaintext-only">&nbsp;</div>');
  await page.locator('div').click();
  const times = await typeInto(page);
  return { times, memory: await memoryOf(app, page) };
}

async function measureLectern(app, page, file) {
  await page.locator('.welcome').waitFor();
  await page.waitForTimeout(1500);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await page.evaluate(watchOpening);
  await page.keyboard.press('Control+o');
  const opened = await page.evaluate(openedAt);
  await page.waitForTimeout(2500);
  const memory = await memoryOf(app, page);
  // Somewhere in the middle, as far from both ends as its user can be.
  for (let step = 0; step < 12; step++) await page.keyboard.press('PageDown');
  await page.locator('.stage .slide li [data-field], .stage .slide li[data-field]').first().click();
  await page.keyboard.press('End');
  const bullet = await typeInto(page);
  await page.locator('.notes :is(textarea, [contenteditable="true"])').first().click();
  const note = await typeInto(page);
  await walk(page);
  return { opened, memory, bullet, note, memoryAfter: await memoryOf(app, page) };
}

/** Types words at the speed of a fast typist and returns the milliseconds of each key. */
async function typeInto(page) {
  const letters = 'noch ein paar Worte dazu ';
  for (let key = 0; key < 10; key++) await page.keyboard.press('x');
  await page.waitForTimeout(300);
  await page.evaluate(watchKeys);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(letters[key % letters.length] === ' ' ? 'Space' : letters[key % letters.length]);
    // Between 40 and 80 ms, never in step with the screen.
    await page.waitForTimeout(40 + ((key * 17) % 41));
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => window.keyTimes);
}

/** Through the whole outline, page by page, as one looks for a slide. */
async function walk(page) {
  await page.locator('.outline').hover();
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, 1000);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(1000);
}

/** Megabytes of the window's process: its working set, and the part of it that it shares with nobody (null where the system does not tell). */
async function memoryOf(app, page) {
  const window = await app.browserWindow(page);
  const pid = await window.evaluate(({ webContents }) => webContents.getOSProcessId());
  const kilobytes = await app.evaluate(({ app: own }, id) => own.getAppMetrics().find((metric) => metric.pid === id)?.memory.workingSetSize, pid);
  return { workingSet: Math.round((kilobytes ?? 0) / 1024), own: privateOf(pid) };
}

function privateOf(pid) {
  try {
    const sizes = [...readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/Private_(?:Clean|Dirty):\s*(\d+)/g)];
    return Math.round(sizes.reduce((sum, [, size]) => sum + Number(size), 0) / 1024);
  } catch {
    return null;
  }
}

function report(runs, rounds) {
  const all = (pickTimes) => runs.flatMap(pickTimes);
  const figures = {
    floor: keyFigures(all(({ floor }) => floor.times)),
    bullet: keyFigures(all(({ lectern }) => lectern.bullet)),
    notes: keyFigures(all(({ lectern }) => lectern.note)),
    openedMs: Math.round(median(runs.map(({ lectern }) => lectern.opened))),
    memory: {
      floor: middle(runs.map(({ floor }) => floor.memory)),
      opened: middle(runs.map(({ lectern }) => lectern.memory)),
      walked: middle(runs.map(({ lectern }) => lectern.memoryAfter)),
    },
  };
  table([
    ['key stroke to paint, ms', 'median', '95th percentile', 'highest', 'keys', 'against floor'],
    ...[
      ['empty page', figures.floor],
      ['bullet, 1,000 slides', figures.bullet],
      ['notes, 1,000 slides', figures.notes],
    ].map(([name, { median: mid, p95, highest, count }]) => [name, mid, p95, highest, count, (mid / figures.floor.median).toFixed(2)]),
  ]);
  console.log('');
  table([
    ['memory of the window, MB', 'working set', 'of its own'],
    ['empty window', figures.memory.floor.workingSet, figures.memory.floor.own ?? ''],
    ['deck opened', figures.memory.opened.workingSet, figures.memory.opened.own ?? ''],
    ['typed, and walked through the outline', figures.memory.walked.workingSet, figures.memory.walked.own ?? ''],
  ]);
  console.log(`\nfrom "Open" to the first painted slide: ${figures.openedMs} ms (median of ${rounds})`);
  console.log(JSON.stringify({ bench: 'editor', slides, rounds, ...figures }));
}

function keyFigures(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: round1(median(sorted)), p95: round1(sorted[Math.floor(sorted.length * 0.95)]), highest: round1(sorted.at(-1)), count: sorted.length };
}

const round1 = (value) => Number(value.toFixed(1));
const middle = (sizes) => ({
  workingSet: median(sizes.map(({ workingSet }) => workingSet)),
  own: sizes[0].own === null ? null : median(sizes.map(({ own }) => own)),
});
