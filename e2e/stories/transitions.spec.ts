import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { lectern } from '../fixtures/command.ts';
import { chooseFromMenu, expect, test, windowOf } from '../fixtures/lectern.ts';
import { writeTalkDeck } from '../fixtures/talk-deck.ts';

/** What one frame of the audience's window shows: the numbers of the slides that are seen, where the one that comes stands, in widths of a slide, and how much the other is still there. */
type Frame = { coming: string; leaving: string | null; comesFrom: number; opacity: number; wrong: string[] };

/** Presses the key and looks at every frame until the slide stands. */
const framesAfter = (audience: Page, key: string): Promise<Frame[]> =>
  audience.evaluate(async (pressed) => {
    const slides = document.querySelector('.reveal .slides');
    // The title slide, the first, bears no number.
    const number = (slide: Element | null | undefined) =>
      slide?.querySelector('.slide-title') ? '1' : (slide?.querySelector('.slide-foot span:last-child')?.textContent ?? '');
    const frames: Frame[] = [];
    window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
    const until = performance.now() + 900;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      const present = slides?.querySelector('section.present');
      const box = present?.getBoundingClientRect();
      const frame = slides?.getBoundingClientRect();
      const seen = [...(slides?.querySelectorAll('section:not(.present)') ?? [])].filter((section) =>
        section.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
      frames.push({
        coming: number(present),
        leaving: slides?.querySelector('.leaving') ? number(slides.querySelector('.leaving')) : null,
        opacity: Number(getComputedStyle(slides?.querySelector('.leaving') ?? document.body).opacity),
        comesFrom: box && frame ? (box.left - frame.left) / frame.width : 0,
        wrong: seen.map(number),
      });
    }
    return frames;
  }, key);

const opacities = (page: Page, place: string) => page.locator(`${place} li`).evaluateAll((lines) => lines.map((line) => getComputedStyle(line).opacity));

test('slides push each other on and lines step back, as was chosen before the talk', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeTalkDeck(folder) });
  await editor.isOpen();
  await chooseFromMenu(app, 'talk.options');
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByLabel('Highlight the current line')).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Push' }).check();
  await dialog.getByLabel('Lines one by one').check();
  await dialog.getByLabel('Highlight the current line').check();
  await dialog.getByRole('button', { name: 'Begin' }).click();
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide-title')).toBeVisible();
  await expect(presenter.locator('.now .slide')).toBeVisible();

  const there = await framesAfter(audience, 'ArrowRight');
  expect(there.at(-1)).toEqual({ coming: '2', leaving: null, comesFrom: 0, opacity: 1, wrong: [] });
  const moving = there.filter(({ leaving }) => leaving !== null);
  expect(moving.length).toBeGreaterThan(2);
  expect(new Set(moving.map(({ coming, leaving, wrong }) => `${leaving} ${coming} ${wrong.join()}`))).toEqual(new Set(['1 2 ']));
  expect(Math.max(...moving.map(({ comesFrom }) => comesFrom))).toBeGreaterThan(0.2);
  expect(Math.min(...there.map(({ comesFrom }) => comesFrom))).toBeGreaterThanOrEqual(0);

  // The line that came last stands out, in both windows.
  const [first, second] = [expect.stringMatching(/^0\.6$/), '1'];
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => opacities(audience, 'section.present')).toEqual([first, second, '1']);
  expect(await opacities(presenter, '.now .slide')).toEqual([first, second, '1']);
  await presenter.keyboard.press('ArrowLeft');
  await expect.poll(() => opacities(audience, 'section.present')).toEqual(['1', '1', '1']);

  // Back it comes from the other side; to a slide whose place in the page is that of the shown one, too.
  const back = await framesAfter(audience, 'ArrowLeft');
  expect(back.at(-1)).toMatchObject({ coming: '1', leaving: null, wrong: [] });
  expect(Math.min(...back.map(({ comesFrom }) => comesFrom))).toBeLessThan(-0.2);
  for (const key of ['4', 'Enter']) await presenter.keyboard.press(key);
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText('4');
  await expect(audience.locator('.leaving')).toHaveCount(0);

  // Many at once: the last one stands, and nothing is left of the others.
  for (let press = 0; press < 3; press++) await presenter.keyboard.press('Shift+ArrowRight');
  await expect(presenter.locator('.count')).toContainText('7 of 7');
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText('7');
  await expect(audience.locator('.leaving')).toHaveCount(0);

  // Nothing moves for those who asked for that.
  await audience.emulateMedia({ reducedMotion: 'reduce' });
  const still = await framesAfter(audience, 'Home');
  expect(still.at(-1)?.coming).toBe('1');
  expect(still.filter(({ leaving, comesFrom }) => leaving !== null || comesFrom !== 0)).toEqual([]);
});

test('a slide fades over the next, which stands where it is', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeTalkDeck(folder, (made) => ({ ...made, transition: 'fade' })) });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide-title')).toBeVisible();
  await expect(presenter.locator('.now .slide')).toBeVisible();
  const seen = await framesAfter(audience, 'ArrowRight');
  expect(seen.at(-1)).toEqual({ coming: '2', leaving: null, comesFrom: 0, opacity: 1, wrong: [] });
  expect(new Set(seen.map(({ comesFrom }) => comesFrom))).toEqual(new Set([0]));
  const fading = seen.filter(({ leaving }) => leaving === '1').map(({ opacity }) => opacity);
  expect(fading.some((opacity) => opacity > 0 && opacity < 1)).toBe(true);
  expect(fading).toEqual(fading.toSorted((a, b) => b - a));
});

/** What is painted on each page of a PDF, in order, and through how much of it one sees what lies under. */
async function paintedIn(path: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { fnArray, argsArray } = await (await pdf.getPage(index + 1)).getOperatorList();
      return { painted: [...fnArray], through: argsArray.filter((_args, at) => fnArray[at] === OPS.setGState).flat(2) };
    }),
  );
  await pdf.destroy();
  return pages;
}

test('a page and a picture know nothing of transitions and of lines that step back', async ({ folder }) => {
  const printed = async (name: string, more: { dimmed?: true; transition?: 'push' }) => {
    const file = join(folder, name);
    const deck = writeTalkDeck(folder, (made) => ({ ...made, ...more, steps: true }));
    expect(await lectern('export', deck, '-o', file, '--pages', 'steps')).toMatchObject({ code: 0 });
    const picture = file.replace('.pdf', '.png');
    expect(await lectern('export', deck, '-o', picture, '--width', '320')).toMatchObject({ code: 0 });
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.startsWith(name.replace('.pdf', '')) && path.endsWith('.png'),
    );
    const pictures = made.toSorted().map((path) =>
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    );
    return { pages: await paintedIn(file), pictures };
  };
  const made = await printed('moving.pdf', { dimmed: true, transition: 'push' });
  expect(made.pages.length).toBeGreaterThan(9);
  expect(made.pictures.length).toBeGreaterThan(1);
  expect(made).toEqual(await printed('still.pdf', {}));
});
