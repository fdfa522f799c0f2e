import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { slideSheets } from '../../src/core/export/pdf/sheets.ts';
import { loadHyphenation } from '../../src/core/text/hyphenation.ts';
import { themeNamed } from '../../src/core/theme/theme.ts';
import { themeCss } from '../../src/core/theme/theme-css.ts';
import { inMain } from '../fixtures/in-main.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { answerSaveDialog, chooseFromMenu, expect, type Lectern, samples, test } from '../fixtures/lectern.ts';
import { type PageDeck, pageDecks, pagePictures } from '../fixtures/page-decks.ts';
import { strayFrom, wordsOnPages, wordsOnSlides } from '../fixtures/page-text.ts';
import { readPdf } from '../fixtures/pdf.ts';
import { type Difference, differenceOf, takenAt } from '../fixtures/pixels.ts';

/** A folder for pictures of the slides, the pages and where they differ. */
const pictures = process.env['LECTERN_PAGES'];
const run = promisify(execFile);
const poppler = ['pdftocairo', 'pdftotext'].every((program) => spawnSync(program, ['-v']).error === undefined);

/** As much as may differ: of the page, and of the part of it where it differs most, by which a single wrong line is seen. */
const most: Difference = { all: 0.005, worst: 0.03 };

test.skip(!poppler, 'pdftocairo and pdftotext are missing: install poppler-utils');

test('a page of the PDF is the slide on the screen: its pixels, and its words in order', async ({ start, folder }) => {
  test.setTimeout(240_000);
  const hasFigure = ({ deck }: PageDeck) => deck.slides.some(({ kind }) => kind === 'figure');
  const decks = pageDecks().toSorted((a, b) => Number(hasFigure(a)) - Number(hasFigure(b)));
  const files = decks.map((deck) => writeDeck(folder, deck));
  const { app, editor, window } = await start({ file: files[0] ?? '' });
  const drawn: Promise<unknown>[] = [];
  for (const [k, one] of decks.entries()) {
    if (k > 0) await inMain(app, ({ app: running }, path) => running.emit('second-instance', {}, [], '', { paths: [path] }), files[k] ?? '');
    await expect(editor.slide.locator('.slide-foot span').first()).toHaveText(one.deck.title);
    drawn.push(drawPages(await print(app, folder, one.name)));
  }
  await Promise.all(drawn);
  // All decks show the same pictures, the last one's are at hand.
  const media = (await window.locator('.outline img[src*="/media/"]').first().getAttribute('src')) ?? '';
  const devtools = await window.context().newCDPSession(window);
  const faults: string[] = [];
  const found: (Difference & { name: string })[] = [];
  for (const one of decks) {
    const file = join(folder, `${one.name}.pdf`);
    const rightToLeft = one.deck.language === 'ar';
    const said = await hang(window, one, media);
    const pages = wordsOnPages(file, rightToLeft);
    expect(pages).toHaveLength(said.length);
    for (const [k, { outside }] of (await readPdf(file)).pages.entries()) faults.push(...outside.map((text) => `${one.name}-${k + 1} outside: ${text}`));
    for (const [k, slide] of one.deck.slides.entries()) {
      const name = `${one.name}-${k + 1} ${slide.id} ${one.script} ${one.deck.theme}`;
      const stray = strayFrom(said[k] ?? '', pages[k] ?? '', rightToLeft);
      if (stray) faults.push(`${name} ${stray}`);
      const [screen, page] = [await photograph(devtools, k), readFileSync(join(folder, `${one.name}-${k + 1}.png`))];
      const { mask, ...difference } = differenceOf(screen, page);
      if (pictures) keep(pictures, `${one.name}-${k + 1}`, { screen, page, mask: PNG.sync.write(mask) });
      found.push({ name, ...difference });
    }
  }
  if (pictures) writeFileSync(join(pictures, 'summary.txt'), summary(found));
  expect(faults).toEqual([]);
  expect(found.filter(({ all, worst }) => all > most.all || worst > most.worst)).toEqual([]);
});

test('a page that is not the slide is told from it: a line moved, gone or bolder', async ({ start, folder }) => {
  const one = pageDecks().find(({ script, deck }) => script === 'long' && deck.slides.some(({ kind }) => kind === 'bullets'));
  if (!one) throw new Error('no deck has bullets');
  const { app, editor, window } = await start({ file: writeDeck(folder, one) });
  await editor.isOpen();
  await drawPages(await print(app, folder, one.name));
  const place = one.deck.slides.findIndex(({ kind }) => kind === 'bullets');
  const page = readFileSync(join(folder, `${one.name}-${place + 1}.png`));
  const line = `[data-slide="${one.deck.slides[place]?.id}"] li:nth-child(2)`;
  const devtools = await window.context().newCDPSession(window);
  const wrong: Record<string, string> = {
    moved: `${line} { transform: translateX(3px) }`,
    lower: `${line} { transform: translateY(3px) }`,
    gone: `${line} { visibility: hidden }`,
    bolder: `${line} { font-weight: 600 }`,
  };
  await hang(window, one, '');
  expect(differenceOf(await photograph(devtools, place), page).worst).toBeLessThan(most.worst);
  for (const [name, css] of Object.entries(wrong)) {
    await hang(window, one, '', css);
    const { worst } = differenceOf(await photograph(devtools, place), page);
    expect.soft({ name, told: worst > most.worst }).toEqual({ name, told: true });
  }
});

const writeDeck = (folder: string, { name, script, deck }: PageDeck): string =>
  writeKindDeck(folder, samples, [], script, { name, change: (empty) => ({ ...empty, ...deck }), pictures: pagePictures() });

/** Exports what is open; returns the file. */
async function print(app: Lectern['app'], folder: string, name: string): Promise<string> {
  const file = join(folder, `${name}.pdf`);
  await answerSaveDialog(app, file);
  await chooseFromMenu(app, 'export.pdf');
  await expect.poll(() => existsSync(file), { intervals: [50] }).toBe(true);
  return file;
}

const drawPages = (file: string) => run('pdftocairo', ['-png', '-r', String(96 * takenAt), file, file.replace(/\.pdf$/, '')]);

/** Puts a deck's slides into the window in place of all it shows; returns their words. `css` changes them. */
async function hang(window: Page, { deck }: PageDeck, media: string, css = ''): Promise<string[]> {
  const whole = { id: 'd', reportId: 'r', minutes: null, pace: null, dropped: [], ...deck };
  await loadHyphenation(deck.language);
  const slides = slideSheets(whole, (asset) => media.replace(/[^/]*$/, asset)).map(({ html }) => html);
  await window.evaluate(
    async ({ html, rules }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      const wall = document.createElement('div');
      wall.className = 'wall';
      wall.innerHTML = html;
      document.body.replaceChildren(wall);
      while (wall.querySelector('tex-formula:not([role])')) await new Promise((next) => setTimeout(next, 20));
      document.body.getBoundingClientRect(); // laying out is what makes the fonts load
      await Promise.all([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
    },
    {
      html: slides.join(''),
      rules: `${themeCss(themeNamed(deck.theme))} html, body { block-size: auto; overflow: visible } .wall { inline-size: 1280px } ${css}`,
    },
  );
  return window.locator('.wall > .slide').evaluateAll(wordsOnSlides);
}

async function photograph(devtools: CDPSession, slide: number): Promise<Uint8Array> {
  const clip = { x: 0, y: slide * 720, width: 1280, height: 720, scale: takenAt };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  return Buffer.from(data, 'base64');
}

function keep(folder: string, name: string, kept: Record<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [kind, bytes] of Object.entries(kept)) writeFileSync(join(folder, `${name}-${kind}.png`), bytes);
}

/** The median and the three worst pages. */
function summary(found: readonly (Difference & { name: string })[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
  return (['all', 'worst'] as const)
    .map((by) => {
      const sorted = found.toSorted((a, b) => b[by] - a[by]);
      const worst = sorted.slice(0, 3).map((one) => `${one.name} ${percent(one[by])}`);
      return `${by} of ${sorted.length}: median ${percent(sorted[sorted.length >> 1]?.[by] ?? 0)}; ${worst.join('; ')}`;
    })
    .join('\n');
}
