import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDecks } from './screenshots/decks.js';
import { ensureBuild } from './setup/build.js';
import { virtualDisplay } from './setup/display.js';
import { ensureLibraries } from './setup/libraries.js';
import { ensurePackages } from './setup/packages.js';
import { hand } from './setup/process.js';
import { say } from './setup/progress.js';
import { inRoot } from './setup/root.js';
import { ensureRuntime } from './setup/runtime.js';

// npm run screenshots: takes the README's pictures from the running app, in English, German and Chinese. With `-- views` it
// takes one of every view of the editor instead, light and dark, into test-results/views, to be looked through; with
// `-- decks` sheets of the samples' slides in every theme.

const target = inRoot('docs', 'screenshots');
const stories = [
  { language: 'en', sample: 'heat-pumps.en.md', slide: 'Running costs against gas', theme: null },
  { language: 'de', sample: 'hafenquartier.de.md', slide: 'Kostenentwicklung', theme: null },
  { language: 'zh', sample: 'xiaoqu-gongjiao.zh.md', slide: '服务质量', theme: '墨色' },
];

await ensurePackages();
await ensureLibraries({ forTests: true });
const runtime = await ensureRuntime();
await ensureBuild();
const { _electron: electron } = await import('@playwright/test');
mkdirSync(target, { recursive: true });
const display = await virtualDisplay({ width: 1600, height: 1000 });
if (process.argv.includes('views')) await takeViews();
else if (process.argv.includes('decks')) await inApp('en', takeDecks);
else for (const story of stories) await tell(story);
display.close();

/** Starts the app with a user folder of its own, and ends it when that is done. */
async function inApp(language, work) {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-pictures-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, ...root, `--user-data-dir=${profile}`, `--lang=${language}`],
    env: { ...process.env, ...runtime.env, ...display.env, LANGUAGE: language },
  });
  await work(await app.firstWindow(), app);
  await app.close();
  rmSync(profile, { recursive: true, force: true });
}

function tell(story) {
  return inApp(story.language, (window, app) => takeStory(story, window, app));
}

async function takeStory({ language, sample, slide, theme }, window, app) {
  const take = async (page, name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(700); // pictures and fonts that were asked for last
    await page.screenshot({ path: join(target, `${name}.${language}.png`) });
    say(`${name}.${language}.png`);
  };
  await take(window, 'welcome');
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    inRoot('assets', 'samples', sample),
  );
  await window.keyboard.press('Control+o');
  await window.locator(`.thumb[aria-label*="${slide}"]`).first().click();
  if (theme) {
    await window.locator('.toolbar .button[aria-haspopup]').last().click();
    await window.getByRole('menuitemradio', { name: theme }).click();
  }
  await window.locator('.stage li').first().click();
  await window.locator('.notice .icon-only').click();
  await take(window, 'editor');
  await window.keyboard.press('Shift+F5');
  const page = async (name) => {
    while (!app.windows().some((candidate) => new URL(candidate.url()).pathname === `/${name}`)) await window.waitForTimeout(50);
    return app.windows().find((candidate) => new URL(candidate.url()).pathname === `/${name}`);
  };
  const presenter = await page('presenter.html');
  // A hint about one display, which has two in a hall.
  await presenter.locator('.front-hint .icon-only').click();
  await take(presenter, 'presenter');
  await take(await page('audience.html'), 'audience');
}

async function takeViews() {
  const { executable, args, env } = runtime;
  const settings = { ...process.env, ...display.env, LECTERN_RUNTIME: JSON.stringify({ executable, args, env }) };
  const rest = process.argv.slice(process.argv.indexOf('views') + 1);
  process.exitCode = await hand(inRoot('node_modules', '.bin', 'playwright'), ['test', '--config', 'e2e/screenshots.config.ts', ...rest], {
    cwd: inRoot(),
    env: settings,
  });
}
