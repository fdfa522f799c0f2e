import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inMain } from '../fixtures/in-main.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';

const linked = `# Links

## Where it is told

- The [minutes of the meeting](https://example.org/minutes "What was said") were read by all of its members.
- The [whole report](https://example.org/report "The report") was sent to the council in the spring.
`;

/** What could show on the slide that is shown besides the slide. */
function extras(): string[] {
  const all = [...document.querySelectorAll('body, body *')];
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const styled = all.flatMap((element) => {
    const { cursor, userSelect, outlineStyle, scrollbarWidth } = getComputedStyle(element);
    const faults = [
      cursor !== 'none' && 'cursor',
      userSelect !== 'none' && 'selection',
      outlineStyle !== 'none' && 'outline',
      scrollbarWidth !== 'none' && 'scroll bar',
    ];
    return faults.flatMap((fault) => (fault ? [`${fault} on ${nameOf(element)}`] : []));
  });
  const editable = all.filter((element) => element.matches('input, textarea, select, [contenteditable]')).map((element) => `editable ${nameOf(element)}`);
  // A tooltip, a link’s hand and a dragged picture come from what lies under the mouse.
  const touched: string[] = [];
  for (let x = 20; x < innerWidth; x += 40)
    for (let y = 20; y < innerHeight; y += 30)
      for (let at = document.elementFromPoint(x, y); at; at = at.parentElement)
        if (at.closest('.slides') || at.hasAttribute('title') || at.querySelector(':scope > title')?.namespaceURI === 'http://www.w3.org/2000/svg')
          touched.push(`the mouse on ${nameOf(at)}`);
  return [...new Set([...styled, ...editable, ...touched])];
}

/** Does with mouse and keyboard what a browser answers, but for going on. */
async function disturb(audience: Page): Promise<void> {
  await audience.mouse.move(200, 200);
  await audience.mouse.down();
  await audience.mouse.move(700, 500, { steps: 5 });
  await audience.mouse.up();
  await audience.mouse.click(400, 300, { button: 'right' });
  await audience.mouse.click(400, 300, { button: 'middle' });
  await audience.mouse.wheel(0, 600);
  for (const key of ['Control+a', 'Tab', 'Tab', 'Shift+Tab', 'Control+r', 'Control+p', 'Control+f', 'Control+Equal', 'F12', 'F11', 'ContextMenu'])
    await audience.keyboard.press(key);
  await audience.keyboard.down('Control');
  await audience.mouse.wheel(0, -300);
  await audience.keyboard.up('Control');
}

test('the audience’s window shows nothing but slides, whatever is on them and whatever is done there', async ({ start, folder }) => {
  test.setTimeout(120_000);
  const report = join(folder, 'links.md');
  writeFileSync(report, linked);
  const kinds = ['agenda-4', 'places-4', 'timeline-4', 'figure-2', 'table-merged', 'formula-inline', 'code', 'bar', 'line'];
  for (const file of [report, writeKindDeck(folder, samples, kinds)]) {
    const { app, editor, window } = await start({ file, userData: join(folder, `user-${file.length}`) });
    await editor.isOpen();
    const count = await editor.slideCount();
    await window.keyboard.press('F5');
    const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
    await expect(audience.locator('section.present .slide')).toBeVisible();
    const asked: string[] = [];
    // A dialog that was shut before anyone saw it cannot be dismissed any more.
    audience.on(
      'dialog',
      (dialog) =>
        void dialog.dismiss().then(
          () => asked.push(dialog.message()),
          () => undefined,
        ),
    );
    await audience.evaluate('window.stays = true');
    await audience.evaluate('addEventListener("contextmenu", (event) => (window.menus = [...(window.menus ?? []), event.defaultPrevented]))');
    for (let number = 1; number <= count; number++) {
      expect(await audience.evaluate(extras), `slide ${number}`).toEqual([]);
      if (number < count) await presenter.keyboard.press('PageDown');
      await expect(audience.locator('section.present .slide-foot span').last()).toHaveText(String(Math.min(number + 1, count)));
    }
    const before = await presenter.evaluate('window.lectern.call("present.session").then(({ session }) => session.slide)');
    await disturb(audience);
    // A mouse that was pressed and let go again is a click, and goes on from the last slide to the end.
    await presenter.keyboard.press('PageUp');
    await expect(audience.locator('body')).not.toHaveAttribute('data-over');
    await expect(audience.locator('body')).toHaveAttribute('data-slide', String(before));
    expect(
      await audience.evaluate(() => [String(getSelection()), document.activeElement?.tagName, scrollY, document.querySelectorAll('dialog').length]),
    ).toEqual(['', 'BODY', 0, 0]);
    expect(await audience.evaluate('[window.stays, window.menus.every(Boolean)]')).toEqual([true, true]);
    await audience.evaluate('alert("Hello"), confirm("Well?")');
    expect(asked).toEqual([]);
    const zoom = await inMain(app, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(({ webContents }) => webContents.getURL().includes('/audience.html'))
        .map(({ webContents }) => [webContents.getZoomFactor(), webContents.isDevToolsOpened()]),
    );
    expect(zoom).toEqual([[1, false]]);
    expect(await audience.evaluate(extras)).toEqual([]);
  }
});
