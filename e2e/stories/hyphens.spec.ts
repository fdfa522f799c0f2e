import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { answerSaveDialog, chooseFromMenu, expect, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

const report = `# Verwaltung im Landkreis

## Was im Jahr 2027 kommt

- Ausschreibungsunterlagen und Leistungsberichte prüft die Zentralbeschaffungsstelle nach Gesichtspunkten der Umwelt.
- Haushaltskonsolidierungsmaßnahmen betreffen Schulen, **Öffentlichkeitsarbeit** und auch die Liegenschaftsverwaltung.
- Auf verwaltungsgerichtsbarkeit-im-landkreis.beispielhausen.de/liegenschaftsverwaltung steht seit dem letzten Freitag mehr dazu.
`;

/** The parts of words that a line ends with, each as far as it goes. */
const hyphenated = (field: Locator): Promise<string[]> =>
  field.evaluate((element) =>
    [...element.querySelectorAll('.syllable')].flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part.nextSibling ?? part);
      const [next] = range.getClientRects();
      return next && next.top > part.getBoundingClientRect().bottom - 4 ? [part.textContent ?? ''] : [];
    }),
  );

/** Widths of a field's line at which a word ends it without the hyphen drawn. */
const hyphenless = (field: Locator): Promise<string[]> =>
  field.evaluate((element) => {
    const line = element.closest('li');
    if (!line) throw new Error('the field is no line');
    const missing: string[] = [];
    for (let width = 1060; width > 400; width -= 10) {
      line.style.inlineSize = `${width}px`;
      for (const part of element.querySelectorAll('.syllable')) {
        const [own, next] = [document.createRange(), document.createRange()];
        own.selectNodeContents(part);
        next.selectNodeContents(part.nextSibling ?? part);
        const [box, [after]] = [part.getBoundingClientRect(), next.getClientRects()];
        const ends = after !== undefined && after.top > box.bottom - 4;
        if (ends && box.width < own.getBoundingClientRect().width + 2) missing.push(`${part.textContent} at ${width}`);
      }
    }
    line.style.inlineSize = '';
    return missing;
  });

/** Where the lines of a field end, as offsets in its text. */
const lineEnds = (field: Locator): Promise<number[]> =>
  field.evaluate((element) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const ends: number[] = [];
    let [offset, line] = [0, Number.NaN];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let k = 0; k < (node.textContent?.length ?? 0); k++, offset++) {
        range.setStart(node, k);
        range.setEnd(node, k + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width > 0 && Math.abs(bottom - line) > 4) ends.push(offset);
        if (width > 0) line = bottom;
      }
    return ends;
  });

test('long words part at the ends of lines, in the editor and while they are written in, on the wall and on paper; no text has a hyphen more', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'verwaltung.md');
  writeFileSync(file, report);
  const { app, editor, window } = await start({ file });
  await editor.isOpen();
  await editor.select(2);
  const field = editor.bullets.first().locator('.field');
  await expect.poll(() => hyphenated(field)).toEqual(['Zentral']);
  const second = editor.bullets.nth(1).locator('.field');
  expect(await hyphenated(second)).toEqual(['Öffentlichkeits']);
  expect(await editor.bullets.nth(2).locator('.syllable').count()).toBe(0);
  expect(await hyphenless(field)).toEqual([]);

  // Entered, left, found: the same lines, and the same words.
  const before = await lineEnds(field);
  await field.click();
  await expect(field).toBeFocused();
  expect(await lineEnds(field)).toEqual(before);
  await window.keyboard.press('ControlOrMeta+a');
  expect(await window.evaluate(() => getSelection()?.toString())).toContain('prüft die Zentralbeschaffungsstelle nach');
  // The cursor goes over the word that parts as over any other: by word and by letter.
  await window.keyboard.press('Home');
  await window.keyboard.press('ControlOrMeta+ArrowRight');
  await window.keyboard.press('ControlOrMeta+ArrowLeft');
  for (let k = 0; k < 5; k++) await window.keyboard.press('ArrowRight');
  await window.keyboard.type('xyz');
  await expect(field).toContainText('prüft die Zentrxyzalbeschaffungsstelle nach');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(field).toContainText('prüft die Zentralbeschaffungsstelle nach');
  await window.keyboard.press('Escape');
  expect(await hyphenated(field)).toEqual(['Zentral']);
  expect(await editor.slide.textContent()).not.toContain('\u00ad');
  await window.keyboard.press('ControlOrMeta+f');
  await window.getByRole('textbox', { name: 'Find in slides and notes' }).fill('zentralbeschaffungsstelle');
  await expect
    .poll(() => window.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map((range) => (range as Range).toString())))
    .toEqual(['Zentralbeschaffungsstelle']);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');

  const pdf = join(folder, 'verwaltung.pdf');
  await answerSaveDialog(app, pdf);
  await chooseFromMenu(app, 'export.pdf');
  await expect.poll(() => existsSync(pdf), { intervals: [50] }).toBe(true);
  const [, printed] = (await readPdf(pdf)).pages;
  expect(printed?.text).toContain('Zentral- beschaffungsstelle');
  expect(printed?.text).toContain('Haushaltskonsolidierungsmaßnahmen');
  // Figures of a title are glyphs that no character stands for: the file says what they mean.
  expect(printed?.text).toContain('Was im Jahr 2027 kommt');
  expect(printed?.text).not.toContain('\u00ad');

  // Figures: each as wide as it is in text, all alike in tables, and no letter drawn as another.
  const figures = await window.evaluate(async () => {
    const slide = Object.assign(document.createElement('div'), { className: 'slide', lang: 'de' });
    slide.innerHTML = '<p></p><table><tbody><tr><td></td></tr></tbody></table>';
    document.body.append(slide);
    const widthOf = (place: string, text: string) => {
      const element = slide.querySelector(place);
      if (!element) return 0;
      element.textContent = text;
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    };
    const seen: Record<string, unknown> = {};
    for (const family of ['Inter', 'IBM Plex Sans', 'Source Serif 4']) {
      await document.fonts.load(`20px "${family}"`);
      slide.style.setProperty('--font-body', `"${family}"`);
      const apart = (place: string) => Math.abs(widthOf(place, '1111') - widthOf(place, '8888')) > 0.5;
      seen[family] = { text: apart('p'), table: apart('td'), calt: getComputedStyle(slide).fontVariantLigatures };
    }
    slide.remove();
    return seen;
  });
  const [own, same] = [
    { text: true, table: false, calt: 'no-contextual' },
    { text: false, table: false, calt: 'no-contextual' },
  ];
  expect(figures).toEqual({ Inter: own, 'IBM Plex Sans': same, 'Source Serif 4': own });

  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(audience.locator('section.present li')).toHaveCount(3);
  expect(await hyphenated(audience.locator('section.present li .field').first())).toEqual(['Zentral']);
});
