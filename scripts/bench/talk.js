import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { clockAhead, watchPaints, watchPresses } from './page-clock.js';

// A talk with a deck of 1,000 slides: how long from a key press in the presenter's window to the paint in the audience's,
// slide by slide, line by line and from one end of the deck to another. The floor is measured in the same run: two empty
// windows, a key in the first of which changes a number in the second. Every time runs from the system's time of the key
// press to the first task after the frame that shows what it did; the two pages' clocks are set against each other.

const slides = 1000;
const keys = 150;

export async function benchTalk(rounds = 3) {
  await ensurePackages();
  await ensureLibraries({ forTests: true });
  const runtime = await ensureRuntime();
  await ensureBuild();
  const display = await virtualDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const runs = [];
  try {
    for (const steps of [false, true]) writeFileSync(fileOf(folder, steps), longDeck(slides, { steps }));
    for (let round = 0; round < rounds; round++) {
      const floor = await inApp(runtime, display.env, inRoot('scripts', 'bench', 'bare-talk'), join(folder, `bare-${round}`), [], measureBare);
      const whole = await inLectern(runtime, display.env, folder, `whole-${round}`, false, measureSlides);
      const lined = await inLectern(runtime, display.env, folder, `lined-${round}`, true, measureSteps);
      runs.push({ floor, ...whole, ...lined });
    }
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
  report(runs, rounds);
}

const fileOf = (folder, steps) => join(folder, steps ? 'lined.lectern' : 'whole.lectern');

function inLectern(runtime, env, folder, user, steps, work) {
  const request = JSON.stringify({ kind: 'open', paths: [fileOf(folder, steps)] });
  return inApp(runtime, env, inRoot(), join(folder, user), ['--lectern-request', request], async (app) => {
    const editor = await app.firstWindow();
    await editor.locator('.stage .slide').waitFor();
    await editor.keyboard.press('F5');
    return work(await pageOf(app, 'presenter.html'), await pageOf(app, 'audience.html'));
  });
}

/** Starts an app in the runtime, has the work done and ends it. */
async function inApp(runtime, env, folder, profile, more, work) {
  const boots = runtime.env.LECTERN_APP !== undefined;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: [...(boots ? [] : [folder]), ...root, `--user-data-dir=${profile}`, '--lang=de', ...more],
    env: { ...process.env, ...env, ...(boots ? { LECTERN_APP: folder } : {}), LANGUAGE: 'de' },
  });
  try {
    return await work(app);
  } finally {
    await app.close().catch(() => undefined);
  }
}

/** The window whose address or title holds that word, once it is there. */
async function pageOf(app, word) {
  for (;;) {
    for (const page of app.windows()) if (page.url().includes(word) || (await page.title().catch(() => '')) === word) return page;
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function measureBare(app) {
  return measure(await pageOf(app, 'Presenter'), await pageOf(app, 'Audience'), () => 'ArrowRight');
}

async function measureSlides(presenter, audience) {
  await settle(presenter);
  await presenter.keyboard.type('400');
  await presenter.keyboard.press('Enter');
  const next = await measure(presenter, audience, () => 'ArrowRight');
  // To and fro between slides that are far apart, where nothing is made ready: the numbers are typed before.
  const far = await measure(presenter, audience, (n) => (n % 2 === 0 ? 'End' : 'Home'), 60);
  return { next, far };
}

async function measureSteps(presenter, audience) {
  await settle(presenter);
  await presenter.keyboard.type('400');
  await presenter.keyboard.press('Enter');
  return { step: await measure(presenter, audience, () => 'ArrowRight') };
}

async function settle(presenter) {
  await presenter.locator('.now .slide').waitFor();
  await presenter.waitForTimeout(2500);
}

/** Presses keys and returns the milliseconds of each to the audience's paint. */
async function measure(presenter, audience, key, count = keys) {
  await presenter.waitForTimeout(500);
  const ahead = (await audience.evaluate(clockAhead)) - (await presenter.evaluate(clockAhead));
  await audience.evaluate(watchPaints);
  await presenter.evaluate(watchPresses);
  for (let n = 0; n < count; n++) {
    await presenter.keyboard.press(key(n));
    // Between 90 and 130 ms, never in step with the screen.
    await presenter.waitForTimeout(90 + ((n * 17) % 41));
  }
  await presenter.waitForTimeout(500);
  const [pressed, painted] = [await presenter.evaluate(() => window.presses), await audience.evaluate(() => window.paints)];
  if (pressed.length !== painted.length) throw new Error(`${pressed.length} keys, but ${painted.length} paints`);
  return painted.map((time, n) => time - ahead - pressed[n]);
}

function report(runs, rounds) {
  const all = (name) => keyFigures(runs.flatMap((run) => run[name]));
  const figures = { floor: all('floor'), next: all('next'), step: all('step'), far: all('far') };
  table([
    ['key press to the audience’s paint, ms', 'median', '95th percentile', 'highest', 'keys', 'against floor'],
    ...[
      ['two empty windows', figures.floor],
      ['next slide, 1,000 slides', figures.next],
      ['next line, 1,000 slides', figures.step],
      ['first and last slide, 1,000 slides', figures.far],
    ].map(([name, { median: mid, p95, highest, count }]) => [name, mid, p95, highest, count, (mid / figures.floor.median).toFixed(2)]),
  ]);
  console.log(JSON.stringify({ bench: 'talk', slides, rounds, ...figures }));
}

function keyFigures(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: round1(median(sorted)), p95: round1(sorted[Math.floor(sorted.length * 0.95)]), highest: round1(sorted.at(-1)), count: sorted.length };
}

const round1 = (value) => Number(value.toFixed(1));
