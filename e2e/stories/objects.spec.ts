import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { answerOpenDialog, answerSaveDialog, chooseFromMenu, expect, samples, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

const map = join(samples, 'hafenquartier-karte.png');
const report = join(samples, 'hafenquartier.de.md');

const costs = `# Hafen

## Aufwand

| Abschnitt | Kosten | Bemerkung |
| --- | --- | --- |
| Kaimauer | 12,4 Mio. € | teuer |
| Straßen | 6,8 Mio. € | |
| Grünflächen | 800 Tsd. € | |

## Verlauf

Die Kosten stiegen von Jahr zu Jahr.
`;

/** Hands a file to the page as a drop or a paste does. */
async function give(window: Page, way: 'drop' | 'paste', path: string, target: string): Promise<void> {
  const bytes = [...readFileSync(path)];
  await window.locator(target).evaluate(
    (element, { content, kind }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'Karte.png', { type: 'image/png' }));
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { content: bytes, kind: way },
  );
}

const isDrawn = (image: Locator) => expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0)).toBe(true);

test('a picture is dropped beside bullets, described, cropped by keyboard, and still there after reopening', async ({ start, folder }) => {
  const path = join(folder, 'kurz.md');
  writeFileSync(path, '# Hafen\n\n## Kai\n\n- Drei Kräne stehen am Kai.\n- Zwei davon sind alt.\n');
  const first = await start({ file: path });
  const { editor, window } = first;
  await editor.isOpen();
  await editor.select(2);
  const bullets = await editor.bullets.allTextContents();
  await give(window, 'drop', map, '.stage');
  await isDrawn(editor.slide.locator('figure img'));
  await expect(editor.bullets).toHaveText(bullets);

  const alt = window.getByRole('textbox', { name: 'Alternative text' });
  await expect(window.getByRole('img', { name: 'No alternative text yet' })).toBeVisible();
  await alt.fill('Plan of the quay');
  await expect(editor.slide.locator('figure img')).toHaveAttribute('alt', 'Plan of the quay');

  await window.getByRole('button', { name: 'Crop picture …' }).click();
  await window.getByRole('slider', { name: 'Left edge' }).focus();
  for (let step = 0; step < 5; step++) await window.keyboard.press('Shift+ArrowRight');
  await window.getByRole('button', { name: 'Crop', exact: true }).click();
  const cropped = editor.slide.locator('figure svg.picture');
  await expect(cropped).toHaveAttribute('aria-label', 'Plan of the quay');
  const [, , width = 0, height = 0] = ((await cropped.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const whole = Number(await cropped.locator('image').getAttribute('width'));
  expect(width / whole).toBeCloseTo(0.75, 2);
  const box = await cropped.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / height, 1);
  await editor.isSaved();
  await first.app.close();

  const again = await start({ file: path, userData: first.userData });
  await again.editor.isOpen();
  await again.editor.select(2);
  const picture = again.editor.slide.locator('figure svg.picture image');
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((element) =>
      fetch(element.getAttribute('href') ?? '').then(
        ({ status }) => status,
        () => 'refused',
      ),
    ),
  ).not.toBe(404);

  await chooseFromMenu(again.app, 'picture.remove');
  await expect(again.editor.bullets).toHaveText(bullets);
  await again.window.keyboard.press('ControlOrMeta+z');
  await expect(picture).toBeVisible();
});

test('a pasted picture gets a slide of its own where it would crowd out words, and what is no picture is refused', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  const slides = await editor.thumbs.count();
  await give(window, 'paste', map, 'body');
  await expect(editor.thumbs).toHaveCount(slides + 1);
  await isDrawn(editor.slide.locator('figure img'));
  const fake = join(folder, 'bild.png');
  writeFileSync(fake, 'kein Bild');
  await answerOpenDialog(app, fake);
  await window.keyboard.press('ControlOrMeta+Shift+i');
  await expect(editor.alert).toContainText('is not a picture');
});

test('a table is written in by keyboard, gets and loses rows, and takes cells from a spreadsheet', async ({ start, folder }) => {
  const path = join(folder, 'kosten.md');
  writeFileSync(path, costs);
  const { app, editor, window } = await start({ file: path });
  await editor.isOpen();
  await editor.select(2);
  const cells = editor.slide.locator('td');
  await expect(cells).toHaveCount(9);
  await cells.first().click();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('Ufermauer');
  await window.keyboard.press('Tab');
  await expect(cells.nth(1)).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(cells.nth(4)).toBeFocused();
  await expect(cells.first()).toHaveText('Ufermauer');

  await chooseFromMenu(app, 'row.remove');
  await expect(cells).toHaveCount(6);
  await expect(editor.status).toContainText(/(\d+) of \1 sentences/);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(cells).toHaveCount(9);

  await cells.nth(8).click();
  await window.keyboard.press('Tab');
  await expect(cells).toHaveCount(12);
  await expect(cells.nth(9)).toBeFocused();
  await cells.nth(9).evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Brücke\t2,1 Mio. €\nTor\t300 Tsd. €\n');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(cells).toHaveCount(15);
  await expect(cells.nth(13)).toHaveText('300 Tsd. €');
});

test('what is typed in a table stands where the cursor went, however fast', async ({ start, folder }) => {
  const path = join(folder, 'kosten.md');
  writeFileSync(path, costs);
  const { editor, window } = await start({ file: path });
  await editor.isOpen();
  await editor.select(2);
  const cells = editor.slide.locator('td');
  await cells.nth(3).click();
  await window.keyboard.press('Tab');
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('12');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('34');
  await expect(cells.nth(4)).toHaveText('12');
  await expect(cells.nth(5)).toHaveText('34');

  await window.getByRole('button', { name: 'Row', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Insert row below' }).click();
  await expect(cells).toHaveCount(12);
  await expect(cells.nth(8)).toBeFocused();
  const heights = await editor.slide.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  // The first shares the head's rule, which is a pixel thicker: half a pixel of the slide.
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.51);
  await window.keyboard.type('56');
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.type('Neu');
  await expect(cells.nth(8)).toHaveText('56');
  await expect(cells.nth(7)).toHaveText('Neu');

  await cells.last().click();
  await window.keyboard.press('Tab');
  await window.keyboard.type('Ende');
  await expect(cells.nth(12)).toHaveText('Ende');
});

test('a table of numbers is drawn in its own words, the same in the talk and in print, and is a table again', async ({ start, folder }) => {
  const path = join(folder, 'kosten.md');
  writeFileSync(path, costs);
  const { app, editor, window } = await start({ file: path });
  const complaints: string[] = [];
  window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await editor.isOpen();
  await editor.select(2);
  await window.getByRole('button', { name: /^Show as: Table/ }).click();
  await window.getByRole('menuitemradio', { name: 'Bar chart' }).click();
  const chart = editor.slide.locator('svg.chart');
  await expect(chart).toHaveAttribute('aria-label', /Kaimauer 12,4 Mio\. €/);
  await expect(chart.locator('text')).toHaveText(['Kosten', '12,4 Mio. €', 'Kaimauer', '6,8 Mio. €', 'Straßen', '800 Tsd. €', 'Grünflächen']);
  await expect(editor.thumbs.nth(1).locator('svg.chart')).toBeVisible();
  // What the chart leaves out is told.
  await expect(window.locator('.notes')).toContainText('teuer');
  const drawn = await chart.innerHTML();

  await window.keyboard.press('Shift+F5');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('section.present svg.chart')).toBeVisible();
  expect(await audience.locator('section.present svg.chart').innerHTML()).toBe(drawn);
  // The window is closed by the key that ends the talk.
  await (await windowOf(app, 'presenter')).keyboard.press('Escape').catch(() => undefined);

  const pdf = join(folder, 'kosten.pdf');
  await answerSaveDialog(app, pdf);
  await chooseFromMenu(app, 'export.pdf');
  await expect(window.locator('.notice')).toContainText('is written');
  const { pages } = await readPdf(pdf);
  expect(pages[1]?.text).toContain('800 Tsd. €');

  await chooseFromMenu(app, 'table.table');
  await expect(editor.slide.locator('td')).toHaveCount(9);
  await expect(window.locator('.notes')).not.toContainText('teuer');
  expect(complaints).toEqual([]);
});

test('who speaks is written on the title slide, and the foot of all slides is the user’s', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeKindDeck(folder, samples, ['divider', 'places-4']) });
  await editor.isOpen();
  await editor.select(2);
  await chooseFromMenu(app, 'deck.footer');
  await window.getByRole('textbox', { name: 'Text at the foot of every slide' }).fill('Council, 3 May');
  await window.getByRole('checkbox', { name: 'Show slide numbers' }).uncheck();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(editor.slide.locator('.slide-foot')).toHaveText('Council, 3 May');
  await expect(editor.thumbs.first().locator('.slide-foot')).toHaveText('Council, 3 May');
  await window.keyboard.press('F5');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('section.present .slide-foot')).toHaveText('Council, 3 May');
});

test('the title slide names who speaks, when and where only once that is written', async ({ start }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  await expect(editor.slide.locator('[data-field="place"]')).toHaveAttribute('data-placeholder', 'Place');
  await window.getByRole('textbox', { name: 'Place' }).click();
  await window.keyboard.type('Ratssaal');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^Write today’s date/ }).click();
  await expect(editor.slide.locator('[data-field="date"]')).toContainText(String(new Date().getFullYear()));
  await expect(editor.slide.locator('[data-field="place"]')).toHaveText('Ratssaal');
  await window.keyboard.press('F5');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('.slide-byline')).toContainText('Ratssaal');
  await expect(audience.locator('[data-field="speaker"]')).toBeHidden();
});
