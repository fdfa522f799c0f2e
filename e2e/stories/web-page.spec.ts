import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { lectern } from '../fixtures/command.ts';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

/** Opens a file as a browser would, in a session of its own that writes down whatever is asked for. */
async function browse(app: ElectronApplication, path: string): Promise<{ page: Page; asked: () => Promise<string[]> }> {
  const opened = app.waitForEvent('window');
  await inMain(
    app,
    ({ BrowserWindow, session }, file) => {
      const visited = session.fromPartition('visited');
      const asked: string[] = [];
      visited.webRequest.onBeforeRequest((details, decide) => {
        if (!details.url.startsWith('data:')) asked.push(details.url);
        decide({ cancel: !/^(?:file|data|about|devtools):/.test(details.url) });
      });
      Object.assign(globalThis, { asked });
      void new BrowserWindow({ width: 1280, height: 720, webPreferences: { session: visited } }).loadFile(file);
    },
    path,
  );
  const page = await opened;
  await page.waitForSelector('.reveal.ready');
  return { page, asked: () => inMain(app, () => Reflect.get(globalThis, 'asked') as string[]) };
}

for (const sample of ['hafenquartier.de.md', 'xiaoqu-gongjiao.zh.md'])
  test(`${sample} as a web page runs from the disk: every slide, the presenter’s view, and nothing asked for`, async ({ start, folder }) => {
    const file = join(folder, 'deck.html');
    expect((await lectern('export', join(samples, sample), '-o', file)).code).toBe(0);
    const plan = JSON.parse((await lectern('plan', join(samples, sample), '--json')).stdout) as {
      deck: { slides: { title: string; note: string }[] };
    };
    const { app } = await start();
    const { page, asked } = await browse(app, file);

    const titles: string[] = [];
    for (const _slide of plan.deck.slides) {
      const present = page.locator('section.present');
      await expect(present.locator('.slide-heading')).toBeVisible();
      titles.push((await present.locator('.slide-heading').textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(titles).toEqual(plan.deck.slides.map(({ title }) => title));
    expect(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0))).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);

    const told = plan.deck.slides.findIndex(({ note }) => note.length > 60);
    await page.keyboard.press('Home');
    for (let slide = 0; slide < told; slide++) await page.keyboard.press('ArrowRight');
    const opened = app.waitForEvent('window');
    await page.keyboard.press('s');
    const speaker = await opened;
    await expect(speaker.locator('.speaker-controls-notes .value')).toContainText((plan.deck.slides[told]?.note ?? 'no slide').slice(0, 20));
    const own = `file://${file}`;
    expect((await asked()).filter((url) => url.split(/[?#]/)[0] !== own && !url.startsWith('about:'))).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toContain('app://');
  });

test('a recipient’s web page holds no word that is only in the notes', async ({ folder }) => {
  const file = join(folder, 'deck.html');
  const report = join(samples, 'hafenquartier.de.md');
  expect((await lectern('export', report, '-o', file, '--recipient')).code).toBe(0);
  const plan = JSON.parse((await lectern('plan', report, '--json')).stdout) as { deck: { slides: { note: string }[] } };
  const slides = readFileSync(file, 'utf8').replaceAll(/<(script|style)>[\s\S]*?<\/\1>|data:[^"]*/g, '');
  expect(slides).not.toContain('<aside');
  const sentences = plan.deck.slides.flatMap(({ note }) => note.split(/(?<=\.)\s+/)).filter((sentence) => sentence.length > 60);
  expect(sentences.length).toBeGreaterThan(30);
  // A whole sentence may stand on a slide, but then as a line of it.
  const text = slides.replaceAll(/<[^>]+>/g, '');
  const told = sentences.filter((sentence) => text.includes(sentence));
  expect(told.length).toBeLessThan(sentences.length / 10);
  expect(slides).not.toMatch(/data-(?:field|slide)|\/(?:home|root|tmp)\//);
});

test('each slide becomes a picture of the width that was asked for', async ({ folder }) => {
  const report = join(samples, 'xiaoqu-gongjiao.zh.md');
  expect((await lectern('export', report, '-o', join(folder, 'deck.png'), '--width', '640')).code).toBe(0);
  const names = readdirSync(join(folder, 'deck')).sort();
  const plan = JSON.parse((await lectern('plan', report, '--json')).stdout) as { deck: { slides: unknown[] } };
  expect(names).toHaveLength(plan.deck.slides.length);
  const seen = new Set<string>();
  for (const name of names) {
    const bytes = readFileSync(join(folder, 'deck', name));
    // A PNG's first chunk says its width and height.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([640, 360]);
    seen.add(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(seen.size).toBe(names.length);
});
