import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { answerSaveDialog, chooseFromMenu, expect, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

const report = `# Verwaltung im Landkreis

## Was im nächsten Jahr kommt

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
  expect(printed?.text).not.toContain('\u00ad');

  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(audience.locator('section.present li')).toHaveCount(3);
  expect(await hyphenated(audience.locator('section.present li .field').first())).toEqual(['Zentral']);
});
