import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

/** The Markdown that the deck holds of the bullet that has the cursor, and the cursor's place in it. */
const focused = (window: Page) =>
  window.evaluate(() => {
    const selection = getSelection();
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (!active || !selection?.anchorNode) return { field: active?.dataset['field'], at: null, text: '' };
    const before = document.createRange();
    before.setStart(active, 0);
    before.setEnd(selection.anchorNode, selection.anchorOffset);
    return { field: active.dataset['field'], at: before.toString().length, text: active.textContent ?? '' };
  });

const paste = (window: Page, html: string, text = '') =>
  window.evaluate(
    ([rich, plain]) => {
      const data = new DataTransfer();
      if (rich) data.setData('text/html', rich);
      if (plain) data.setData('text/plain', plain);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );

/** Where each word of the slide stands; a space at a line's end has no place. */
const placesOfWords = (window: Page): Promise<string[]> =>
  window.evaluate(() => {
    const range = document.createRange();
    const slide = document.querySelector('.stage .slide');
    const walker = document.createTreeWalker(slide ?? document.body, NodeFilter.SHOW_TEXT);
    const places: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const { x, y, width, height } = range.getBoundingClientRect();
        places.push([word[0], ...[x, y, width, height].map((n) => Math.round(n))].join(' '));
      }
    return places;
  });

test('entering a field moves nothing but the caret', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const shot = () => placesOfWords(window);
  const before = await shot();
  for (const place of [0, 1, 2]) {
    await editor.bullets.nth(place).click();
    await expect(editor.bullets.nth(place).locator('.field')).toBeFocused();
    expect(await shot()).toEqual(before);
  }
  await window.keyboard.press('Escape');
  expect(await shot()).toEqual(before);
});

const kinds = [
  'bullets-4',
  'places-3',
  'timeline-4',
  'numbers-3',
  'comparison-2x3',
  'tasks-4',
  'outlook-3',
  'agenda-4',
  'figure-2',
  'table-merged',
  'table-plain',
  'formula-inline',
  'counted',
  'code',
  'divider',
];

for (const script of ['short', 'long', 'chinese', 'arabic'] as const)
  test(`every field of every kind of slide is written in as it stands: ${script}`, async ({ start, folder }) => {
    const { editor, window } = await start({ file: writeKindDeck(folder, samples, kinds, script), language: script === 'chinese' ? 'zh' : 'en' });
    await editor.isOpen();
    const moved: string[] = [];
    for (let number = 1; number <= (await editor.thumbs.count()); number++) {
      await editor.thumbs.nth(number - 1).click();
      await expect(editor.slide.locator('.slide-foot span').last()).toHaveText(String(number));
      await expect(editor.slide.locator('tex-formula:not([role])')).toHaveCount(0);
      await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.fonts.ready.then(() => true))))));
      const before = await placesOfWords(window);
      const count = await editor.slide.locator('[data-field][role="textbox"]').count();
      for (let k = 0; k < count; k++) {
        const field = editor.slide.locator('[data-field][role="textbox"]').nth(k);
        if ((await field.textContent()) === '') continue; // one that is empty opens when it is entered
        await field.focus();
        await expect(field).toHaveAttribute('contenteditable', /true|plaintext-only/);
        const after = await placesOfWords(window);
        const other = after.find((place, n) => place !== before[n]);
        if (other) moved.push(`slide ${number} ${await field.getAttribute('data-field')}: ${other} was ${before[after.indexOf(other)]}`);
      }
      await window.keyboard.press('Escape');
      expect(await placesOfWords(window)).toEqual(before);
    }
    expect(moved).toEqual([]);
  });

test('what is typed stays what it is, and is set bold where that is asked for', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const bullet = editor.bullets.first();
  await editor.writeBullet(1, '5 * 3 und *kein* Stern');
  await expect(bullet).toHaveText('5 * 3 und *kein* Stern');
  for (let letter = 0; letter < 5; letter++) await window.keyboard.press('Shift+ArrowLeft');
  await window.keyboard.press('ControlOrMeta+b');
  await expect(bullet.locator('strong')).toHaveText('Stern');
  const bar = window.getByRole('toolbar', { name: 'Format', exact: true });
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Italic' }).click();
  await editor.title.click();
  await expect(bullet).toHaveText('5 * 3 und *kein* Stern');
  await expect(bullet.locator('strong em, em strong')).toHaveText('Stern');
});

test('bullets are split, joined, moved a level and walked through by keys', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const count = await editor.bullets.count();
  await editor.writeBullet(1, 'Vorne hinten');
  for (let letter = 0; letter < 6; letter++) await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await expect(editor.bullets).toHaveCount(count + 1);
  await expect(editor.bullets.first()).toHaveText('Vorne');
  await expect(editor.bullets.nth(1)).toHaveText('hinten');
  await expect(editor.bullets.nth(1).locator('.field')).toBeFocused();
  await window.keyboard.press('Tab');
  await expect(editor.bullets.nth(1)).toHaveClass(/level-1/);
  await expect(editor.bullets.nth(1).locator('.field')).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await expect(editor.bullets.nth(1)).toHaveClass(/level-0/);
  await window.keyboard.press('Backspace');
  await expect(editor.bullets).toHaveCount(count);
  await expect(editor.bullets.first()).toHaveText('Vornehinten');
  await window.keyboard.type(' und ');
  await expect(editor.bullets.first()).toHaveText('Vorne und hinten');
  await window.keyboard.press('ArrowDown');
  await expect(editor.bullets.nth(1).locator('.field')).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(editor.bullets.first().locator('.field')).toBeFocused();
});

test('Home leads to the start of a line that was reached a moment ago', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  await editor.writeBullet(1, 'Vorne');
  await window.keyboard.press('Enter');
  await window.keyboard.type('hinten');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Home');
  await window.keyboard.type('ganz ');
  await expect(editor.bullets.nth(1)).toHaveText('ganz hinten');
});

test('undo goes back across fields, with the cursor where it was', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const texts = await editor.bullets.allTextContents();
  await editor.bullets.nth(1).click();
  await window.keyboard.press('ControlOrMeta+Home');
  await window.keyboard.type('Eins ');
  await window.waitForTimeout(1100);
  await editor.title.click();
  await window.keyboard.press('End');
  await window.keyboard.type(' zwei');
  const second = await editor.bullets.nth(1).locator('.field').getAttribute('data-field');
  await window.keyboard.press('ControlOrMeta+z');
  expect((await focused(window)).field).toBe('title');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.bullets).toHaveText(texts);
  expect(await focused(window)).toEqual({ field: second, at: 0, text: texts[1] });
  await window.keyboard.press('ControlOrMeta+Shift+z');
  expect(await focused(window)).toMatchObject({ field: second, at: 5 });
});

test('a list from Word becomes bullets with their levels, cleaned', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const count = await editor.bullets.count();
  await editor.writeBullet(1, 'Dazu: ');
  await paste(
    window,
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp; </span><b>Kai</b>&nbsp;erneuern<o:p></o:p></p>
     <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp; </span>bis 2027</p>`,
  );
  await expect(editor.bullets).toHaveCount(count + 1);
  await expect(editor.bullets.first()).toHaveText('Dazu: Kai erneuern');
  await expect(editor.bullets.first().locator('strong')).toHaveText('Kai');
  await expect(editor.bullets.nth(1)).toHaveText('bis 2027');
  await expect(editor.bullets.nth(1)).toHaveClass(/level-1/);
});

test('Chinese is typed through an input method without being interrupted', async ({ start }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  await editor.bullets.nth(1).click();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('Backspace');
  const session = await app.context().newCDPSession(window);
  for (const text of ['n', 'ni', 'ni h', 'ni hao']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(editor.bullets.nth(1)).toHaveText(text);
  }
  await session.send('Input.insertText', { text: '你好' });
  await expect(editor.bullets.nth(1)).toHaveText('你好');
  await window.keyboard.type('!');
  await editor.title.click();
  await expect(editor.bullets.nth(1)).toHaveText('你好!');
});

test('notes are edited formatted, with cues, and what is not touched keeps its Markdown', async ({ start, folder }) => {
  const path = join(folder, 'kai.md');
  const list = '3. Kai __prüfen__\n5. Kräne warten';
  writeFileSync(path, `# Kai\n\n## Lage\n\nDer Kai ist alt und *schmal*. Er trägt 42 t.\n\n${list}\n\n> Ein Hafen braucht Kräne.\n`);
  const { editor, window } = await start({ file: path });
  await editor.isOpen();
  await editor.select(2);
  const { notes } = editor;
  await expect(notes.locator('em')).toHaveText('schmal');
  await expect(notes.locator('ol li').first()).toHaveText('Kai prüfen');
  const account = editor.status.locator('strong').last();
  const before = (await account.textContent()) ?? '';
  expect(before).toMatch(/\d/);
  const first = notes.locator('p').first();
  await first.click();
  await window.keyboard.press('Home');
  await window.keyboard.type('[pause] Jetzt: ');
  await expect(notes.locator('.cue')).toHaveText('pause');
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await window.keyboard.type('- eins');
  await window.keyboard.press('Enter');
  await window.keyboard.type('zwei');
  await expect(notes.locator('ul li')).toHaveText(['eins', 'zwei']);
  await editor.isSaved();
  // The account of the report is as it was.
  await expect(account).toHaveText(before);
  for (let step = 0; step < 12; step++) await window.keyboard.press('ControlOrMeta+z');
  await expect(notes.locator('.cue')).toHaveCount(0);
  await expect(notes).toBeFocused();
});

test('a formula is pressed to be written anew, and set while it is typed', async ({ start, folder }) => {
  const { editor, window } = await start({ file: writeKindDeck(folder, samples, ['divider', 'formula-inline']) });
  await editor.isOpen();
  await editor.select(2);
  const formula = editor.slide.locator('li tex-formula').first();
  await expect(formula.locator('.katex-base').first()).toBeVisible();
  await formula.click();
  const asked = window.getByRole('textbox', { name: 'Formula in LaTeX' });
  await asked.fill('a^2');
  await expect(editor.slide.locator('li tex-formula').first()).toHaveAttribute('aria-label', 'a^2');
  await asked.press('Enter');
  await expect(asked).toBeHidden();
  await editor.title.click();
  await expect(editor.slide.locator('li tex-formula').first()).toHaveAttribute('aria-label', 'a^2');
});

test('words are dragged from one line into another', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  await editor.writeBullet(1, 'Hafen');
  await editor.writeBullet(2, 'Neuer ');
  await editor.bullets.first().click();
  await window.keyboard.press('ControlOrMeta+a');
  const [from, to] = [await editor.bullets.first().boundingBox(), await editor.bullets.nth(1).boundingBox()];
  if (!from || !to) throw new Error('no lines');
  await window.mouse.move(from.x + 40, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(to.x + 200, to.y + to.height / 2, { steps: 8 });
  await window.mouse.up();
  await expect(editor.bullets.nth(1)).toHaveText(/Neuer ?Hafen/);
  await expect(editor.bullets.first()).toHaveText('');
});

test('what is pasted into the notes becomes headings, lists and words, and nothing else', async ({ start }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  await editor.notes.click();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('Backspace');
  await paste(
    window,
    '<h2 style="color:red">Kopf</h2><ul><li>eins<ul><li><b>tief</b></li></ul></li><li>zwei</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
  );
  await expect(editor.notes.locator('h2')).toHaveText('Kopf');
  await expect(editor.notes.locator('ul ul li strong')).toHaveText('tief');
  await expect(editor.notes.locator('p').last()).toHaveText('a | b');
  expect(await editor.notes.locator('[style*="red"]').count()).toBe(0);
  const session = await app.context().newCDPSession(window);
  for (const text of ['n', 'ni', 'ni hao']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: '你好' });
  await expect(editor.notes).toContainText('a | b你好');
});
