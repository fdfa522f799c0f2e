import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';

const report = String.raw`# Barwert von Bauvorhaben

## Rechenweg

Die Stadt vergleicht ihre Bauvorhaben nach dem Barwert $K$, nicht nach den Kosten im ersten Jahr.

$$
K = \sum_{t=0}^{T} \frac{C_t}{(1+r)^t}
$$

## Umkehrung

Aus dem Barwert folgt der Zins.

$$
\unbekannt{r}
$$
`;

test('formulas are set on the slide, in the report and in the notes, and can be written anew', async ({ start, folder }) => {
  const path = join(folder, 'barwert.md');
  writeFileSync(path, report);
  const { app, editor, window } = await start({ file: path, language: 'de' });
  const complaints: string[] = [];
  window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await editor.isOpen();
  await editor.select(2);

  const formula = editor.slide.locator('[data-field="formula:0"]');
  await expect(formula.locator('tex-formula .katex-base').first()).toBeVisible();
  await expect(formula.getByRole('img')).toHaveAttribute('aria-label', /\\sum_/);
  // Limits stand above and below the sum only where KaTeX could place its boxes.
  const [sum, line] = await Promise.all([
    formula.locator('.katex-base').last().boundingBox(),
    editor.slide.locator('.slide-kicker, .slide-foot').first().boundingBox(),
  ]);
  expect(sum?.height ?? 0).toBeGreaterThan((line?.height ?? 0) * 2);
  await expect(editor.sources.locator('tex-formula .katex-base').first()).toBeVisible();
  await expect(editor.sources.locator('.remark')).toContainText('\\unbekannt');

  await formula.click();
  const asked = window.getByRole('textbox', { name: 'Formel in LaTeX' });
  await expect(asked).toHaveValue(String.raw`K = \sum_{t=0}^{T} \frac{C_t}{(1+r)^t}`);
  await asked.fill('a^2 + b^2');
  await asked.press('Enter');
  await expect(formula.getByRole('img')).toHaveAttribute('aria-label', 'a^2 + b^2');
  await expect(formula.locator('.katex-base').first()).toBeVisible();

  await editor.select(3);
  await expect(editor.slide.locator('tex-formula.unreadable')).toHaveText(String.raw`\unbekannt{r}`);
  await editor.notes.fill('');
  await editor.notes.pressSequentially('Erst $r$ erklären. [Pause]');
  await expect(editor.notes.locator('tex-formula .katex-base')).toBeVisible();

  await window.keyboard.press('F5');
  const presenter = await windowOf(app, 'presenter');
  await expect(presenter.locator('.now .slide')).toBeVisible();
  for (let step = 1; step < 3; step++) await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.said tex-formula .katex-base').first()).toBeVisible();
  await expect(presenter.locator('.said .cue')).toHaveText('Pause');
  expect(await fontsOf(window, 'loaded')).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']));
  expect(complaints).toEqual([]);
});

test('merged cells are written in as one, and what they cover cannot be', async ({ start, folder }) => {
  const { editor } = await start({ file: writeKindDeck(folder, samples, ['divider', 'table-merged', 'counted']) });
  await editor.isOpen();
  await editor.select(2);
  const cells = editor.slide.locator('th, td');
  await expect(cells).toHaveCount(3 + 4 + 5 + 4 + 5);
  const over = editor.slide.locator('[data-field="cell:header:1"]');
  await expect(over).toHaveAttribute('colspan', '2');
  await over.click();
  await over.press('ControlOrMeta+a');
  await over.pressSequentially('Kosten');
  await editor.title.click();
  await expect(over).toHaveText('Kosten');
  await expect(over).toHaveAttribute('colspan', '2');
  await expect(cells).toHaveCount(3 + 4 + 5 + 4 + 5);

  await editor.select(3);
  const marks = await editor.bullets.evaluateAll((lines) => lines.map((line) => getComputedStyle(line, '::before').content));
  expect(marks).toEqual(['"3."', '"4."', '"a)"', '"b)"', '"5."', '"10."']);
});

test('a report without formulas loads nothing that sets them', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'hafenquartier.de.md') });
  await editor.isOpen();
  expect((await fontsOf(window, 'known')).filter((family) => family.startsWith('KaTeX'))).toEqual([]);
  expect(await fontsOf(window, 'loaded')).not.toEqual(expect.arrayContaining(['IBM Plex Sans Arabic']));
});

/** The families of fonts that the page has been told of, or has read. */
const fontsOf = (window: Page, state: 'known' | 'loaded'): Promise<string[]> =>
  window.evaluate(
    (wanted) => [...document.fonts].filter(({ status }) => wanted === 'known' || status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    state,
  );
