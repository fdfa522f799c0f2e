import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { fitSlides } from '../../src/core/edit/shape/fit-slides.ts';
import { drawnTable } from '../../src/core/edit/shape/full-charts.fixture.ts';
import { fullSlide } from '../../src/core/edit/shape/full-slides.fixture.ts';
import { contextOf } from '../../src/core/render/context.ts';
import { frameOf } from '../../src/core/render/frame.ts';
import { slideHtml } from '../../src/core/render/slide-html.ts';
import { loadHyphenation } from '../../src/core/text/hyphenation.ts';
import { themes } from '../../src/core/theme/theme.ts';
import { themeCss } from '../../src/core/theme/theme-css.ts';
import { openReport } from '../../src/main/services/open-report.ts';
import { gallery } from '../fixtures/gallery.ts';
import { inspectSlides } from '../fixtures/inspect.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';
import { distances, reckon } from '../fixtures/reckoned.ts';
import { type TextBlock, textBlocks } from '../fixtures/text-blocks.ts';
import { type Hung, hangOnWall, wearOnWall } from '../fixtures/wall.ts';

/** Where npm run bench -- fit wants its figures, and the folders whose reports it measures beside the samples. */
const figures = process.env['LECTERN_FIT_FIGURES'];
const more = (process.env['LECTERN_FIT_REPORTS'] ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder));

test.beforeAll(() => Promise.all(['de', 'en'].map(loadHyphenation)));

test('text takes what core reckons it to take, in the widest of the themes', async ({ start }) => {
  const hung = [...gallery(), ...(await planned())];
  const { window } = await start({ language: 'zh' }); // whose window has the Chinese fonts from its start on
  if (figures) test.setTimeout(300_000);
  await window.locator('#root > *').first().waitFor();
  await hangOnWall(window, hung, '');
  const byTheme: TextBlock[][] = [];
  for (const theme of themes) {
    await wearOnWall(window, themeCss(theme));
    byTheme.push(await window.locator('.wall > .slide').evaluateAll(textBlocks));
  }
  const all = reckon(byTheme);
  const found = distances(all);
  if (figures) writeFileSync(figures, JSON.stringify({ slides: hung.length, ...found, worst10: worst(all) }));
  expect(found.within, JSON.stringify(worst(all), null, 1)).toBeGreaterThan(0.98);
  expect(found.p95).toBeLessThan(0.02);
  // A line too many is air; a line too few is text that is cut off.
  expect(found.sameLines).toBeGreaterThan(0.98);
  expect(found.fewer, JSON.stringify(all.filter(({ lines, trueLines }) => lines < trueLines))).toBe(0);
});

test('whatever stands on slides, it has room once they have parted', async ({ start }) => {
  const { window } = await start({ language: 'zh' });
  await window.locator('#root > *').first().waitFor();
  const full = [...fc.sample(fullSlide, { seed: 2024, numRuns: 40 }), ...fc.sample(drawnTable, { seed: 2024, numRuns: 40 })];
  const faults: string[] = [];
  for (const aspect of ['16:9', '4:3'] as const) {
    const deck = { title: 'Hafen', language: 'de', theme: 'civic', ...(aspect === '4:3' ? { aspect } : {}) };
    const parted = full.flatMap((slide, k) => fitSlides([slide], frameOf(deck)).map((part, n) => ({ part, name: `${aspect} ${slide.kind} ${k}.${n + 1}` })));
    const hung = parted.map(({ part, name }, k) => ({
      name,
      html: slideHtml(
        part,
        contextOf(deck, k + 1, () => '/nowhere.png'),
      ),
    }));
    await hangOnWall(window, hung, '');
    for (const theme of themes) {
      await wearOnWall(window, themeCss(theme));
      const inspected = await window.locator('.wall > .slide').evaluateAll(inspectSlides);
      faults.push(
        ...inspected.flatMap((slide) =>
          slide.faults.filter((fault) => /leaves|overlap|too wide|type of|reaches/.test(fault)).map((fault) => `${theme.name} ${slide.name} ${fault}`),
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

const worst = (all: ReturnType<typeof reckon>) =>
  all.toSorted((a, b) => Math.abs(b.width / b.trueWidth - 1) - Math.abs(a.width / a.trueWidth - 1)).slice(0, 10);

/** The slides of the sample reports as they are planned, and of those in the folders that were asked for. */
async function planned(): Promise<Hung[]> {
  const hung: Hung[] = [];
  for (const folder of [samples, ...more])
    for (const name of readdirSync(folder).filter((file) => /\.(md|txt|docx|pdf)$/.test(file) && file !== 'README.md')) {
      const opened = await openReport(join(folder, name));
      if (!opened.ok) continue;
      const { deck } = opened.value;
      await loadHyphenation(deck.language);
      hung.push(
        ...deck.slides.map((slide, k) => ({
          name: `${basename(name)} ${slide.id}`,
          html: slideHtml(
            slide,
            contextOf(deck, k + 1, () => '/nowhere.png'),
          ),
        })),
      );
    }
  return hung;
}
