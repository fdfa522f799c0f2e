import { expect, type Locator, type Page } from '@playwright/test';

/** A place on the slide, in shares of its width and height from the top left. */
export type Place = readonly [number, number];

/** What a hand does on the slide in the presenter's window, and what comes of it in a window of the talk. */
export class Ink {
  readonly presenter: Page;

  constructor(presenter: Page) {
    this.presenter = presenter;
  }

  async moveTo(place: Place): Promise<void> {
    await this.presenter.mouse.move(...(await this.#at(place)));
  }

  async drag(first: Place, ...rest: Place[]): Promise<void> {
    await this.moveTo(first);
    await this.presenter.mouse.down();
    for (const place of rest) await this.presenter.mouse.move(...(await this.#at(place)), { steps: 8 });
    await this.presenter.mouse.up();
  }

  async click(place: Place): Promise<void> {
    await this.presenter.mouse.click(...(await this.#at(place)));
  }

  /** Draws with a pen that tells how hard it is pressed, or with a finger. */
  async drawWith(kind: 'pen' | 'touch', places: readonly Place[]): Promise<void> {
    const session = await this.presenter.context().newCDPSession(this.presenter);
    const points = await Promise.all(places.map((place) => this.#at(place)));
    for (const [n, [x, y]] of points.entries()) {
      if (kind === 'touch') await session.send('Input.dispatchTouchEvent', { type: n === 0 ? 'touchStart' : 'touchMove', touchPoints: [{ x, y }] });
      else {
        const force = 0.2 + (0.7 * n) / points.length;
        await session.send('Input.dispatchMouseEvent', {
          ...{ type: n === 0 ? 'mousePressed' : 'mouseMoved', x, y, force },
          ...{ button: 'left', buttons: 1, clickCount: 1, pointerType: 'pen' },
        });
      }
    }
    const [x, y] = points.at(-1) ?? [0, 0];
    if (kind === 'touch') await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    else await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
  }

  /** The strokes that are seen on the slide in a window of the talk. */
  strokes = (page: Page): Locator => page.locator('section.present > .ink path, .ink-layer .ink path');

  /** Where the strokes are drawn and how, in a window of the talk. */
  async outlines(page: Page): Promise<string[]> {
    return this.strokes(page).evaluateAll((paths) => paths.map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`));
  }

  /** Waits until the window shows so many strokes, the same as the presenter’s. */
  async shows(page: Page, count: number): Promise<void> {
    await expect(this.strokes(page)).toHaveCount(count);
    await expect.poll(() => this.outlines(page)).toEqual(await this.outlines(this.presenter));
  }

  /** Where the strokes lie on the audience’s slide, in shares of it as it is when all of it is seen. */
  async extent(audience: Page): Promise<{ left: number; right: number; top: number; bottom: number }> {
    const box = await this.strokes(audience).first().boundingBox();
    const slide = await audience.locator('section.present').boundingBox();
    if (!box || !slide) throw new Error('nothing is drawn');
    const [left, top] = [(box.x - slide.x) / slide.width, (box.y - slide.y) / slide.height];
    return { left, right: left + box.width / slide.width, top, bottom: top + box.height / slide.height };
  }

  async #at([x, y]: Place): Promise<[number, number]> {
    const box = await this.presenter.locator('.ink-layer').boundingBox();
    if (!box) throw new Error('there is nothing to draw on');
    return [box.x + x * box.width, box.y + y * box.height];
  }
}
