import type { Page } from '@playwright/test';
import type { Deck } from '../../src/core/model/deck.ts';
import { type Displays, noDisplays } from '../fixtures/displays.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples } from '../fixtures/lectern.ts';
import { left, right, test } from '../fixtures/two-displays.ts';
import { Talk } from '../pages/talk.ts';

const why = noDisplays();
test.skip(why !== null, why ?? '');

/** The talk uses all it can, one thing after the other. */
const script: [what: string, act: (presenter: Page, talk: Talk) => Promise<void>][] = [
  ['the first slide', async () => undefined],
  ['the next slide', (page) => page.keyboard.press('ArrowRight')],
  ['the next step', (page) => page.keyboard.press('ArrowRight')],
  ['a step back', (page) => page.keyboard.press('PageUp')],
  ['past the steps', (page) => page.keyboard.press('Shift+ArrowRight')],
  ['a slide by its number', (page) => keys(page, '5', 'Enter')],
  ['a search for a title, left', (page) => keys(page, 'g', 'a', 'Escape')],
  ['the overview', (page) => keys(page, 'o')],
  ['the overview, left', (page) => keys(page, 'Escape')],
  ['a question', (page) => keys(page, 'q', 'e', 'n')],
  ['a question, left', (page) => keys(page, 'Escape')],
  ['the keys', (page) => keys(page, '?')],
  ['the keys, left', (page) => keys(page, 'Escape')],
  ['larger notes', (page) => keys(page, '+', '+', '-')],
  ['light and dark', (page) => keys(page, 'i')],
  [
    'edited notes',
    async (page) => {
      await page.keyboard.press('Control+e');
      await expect(page.locator('.said [contenteditable="true"]')).toBeFocused();
      await page.keyboard.type('Vertraulich ');
    },
  ],
  ['edited notes, left', (page) => keys(page, 'Escape')],
  ['a pen', (page) => stroke(page, 'd', [0.2, 0.3], [0.7, 0.6])],
  ['a marker', (page) => stroke(page, 'm', [0.2, 0.7], [0.8, 0.7])],
  ['ink taken back', (page) => keys(page, 'u')],
  ['the eraser', (page) => stroke(page, 'e', [0.4, 0.2], [0.5, 0.8])],
  ['no tool', (page) => keys(page, 'Escape')],
  ['the pointer', (page) => point(page, 'x', [0.4, 0.5])],
  ['the spotlight', (page) => point(page, 'x', [0.6, 0.4])],
  ['no pointer', (page) => keys(page, 'x')],
  [
    'a part of the slide',
    async (page) => {
      await page.keyboard.press('z');
      await click(page, [0.3, 0.4]);
    },
  ],
  ['the whole slide', (page) => keys(page, 'Escape')],
  ['black', (page) => keys(page, 'b')],
  ['white', (page) => keys(page, 'w')],
  ['the slide again', (page) => keys(page, 'w')],
  ['a frozen slide', (page) => keys(page, 'f', 'Shift+ArrowRight')],
  ['the slide that went on', (page) => keys(page, 'f')],
  ['slides left out', (page) => keys(page, 'k')],
  ['the clock', (page) => keys(page, 't', 't')],
  ['the slide before', (page) => keys(page, 'l')],
  ['the displays there and back', (page) => keys(page, 's', 's')],
  [
    'a projector unplugged and plugged in',
    async (_page, talk) => {
      const place = await talk.displays.unplug(1);
      await talk.displays.plug(1, place);
    },
  ],
  ['the last slide', (page) => keys(page, 'End')],
  ['the end', (page) => keys(page, 'Shift+ArrowRight')],
  ['back from the end', (page) => keys(page, 'ArrowLeft')],
];

test('nothing that the audience sees depends on a note, whatever the presenter does', async ({ start, folder, displays }) => {
  test.setTimeout(240_000);
  const seen: string[][] = [];
  for (const note of [
    'Davon wird nichts gezeigt: vertrauliche Zahlen.',
    '仅供演讲者阅读。\n\n- 第一\n- 第二\n\n# Ganz anders\n\nUnd viel länger. '.repeat(8),
  ]) {
    await displays.arrange([left, right]);
    const file = writeKindDeck(folder, samples, ['plain', 'bullets-4', 'places-3', 'numbers-3', 'timeline-4', 'divider', 'tasks-some', 'code'], 'short', {
      name: `deck-${seen.length}`,
      change: (deck) => told(deck, note),
    });
    const { app, editor, window } = await start({ file, userData: `${folder}/user-${seen.length}`, env: displays.env });
    await editor.isOpen();
    const talk = new Talk(app, displays);
    await talk.markNotes();
    await window.keyboard.press('F5');
    await talk.hasBegun();
    await talk.standsOn(right, left);
    const presenter = await talk.presenter();
    const pictures: string[] = [];
    for (const [what, act] of script) {
      await act(presenter, talk);
      await talk.standsOn(right, left);
      pictures.push(`${what}: ${await settled(displays)}`);
      expect(await (await talk.audience()).locator('body').innerHTML(), what).not.toMatch(/Davon wird|vertraulich|仅供|Ganz anders/i);
    }
    seen.push(pictures);
    await app.close();
  }
  const [one, other] = seen;
  expect(other).toEqual(one);
  // The pictures tell features apart: a check that sees nothing would see one picture.
  expect(new Set(one?.map((line) => line.split(': ')[1])).size).toBeGreaterThan(script.length / 3);
});

const told = (deck: Deck, text: string): Deck => ({
  ...deck,
  steps: true,
  slides: deck.slides.map((slide, n) => ({ ...slide, optional: n === 6, note: { text: `${text} (${n})`, sources: [] } })),
});

/** What is seen on the audience’s display once it has come to rest; no look at it ever finds what notes are painted with. */
async function settled(displays: Displays): Promise<string> {
  let before = '';
  for (let tries = 0; tries < 40; tries++) {
    const { picture, found } = await displays.look(1, Talk.notesColour);
    expect(found).toBe(0);
    if (picture === before) return picture;
    before = picture;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the audience’s display does not come to rest');
}

async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
}

async function place(page: Page, [x, y]: [number, number]): Promise<[number, number]> {
  const box = await page.locator('.now .slide').boundingBox();
  if (!box) throw new Error('there is no slide');
  return [box.x + x * box.width, box.y + y * box.height];
}

async function point(page: Page, key: string, at: [number, number]): Promise<void> {
  await page.keyboard.press(key);
  await page.mouse.move(...(await place(page, at)), { steps: 4 });
}

async function click(page: Page, at: [number, number]): Promise<void> {
  await page.mouse.click(...(await place(page, at)));
}

async function stroke(page: Page, tool: string, from: [number, number], to: [number, number]): Promise<void> {
  await page.keyboard.press(tool);
  await page.mouse.move(...(await place(page, from)));
  await page.mouse.down();
  await page.mouse.move(...(await place(page, to)), { steps: 12 });
  await page.mouse.up();
}
