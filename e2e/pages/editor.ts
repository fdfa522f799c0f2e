import { expect, type Locator, type Page } from '@playwright/test';

/** The editor as its user sees it. */
export class Editor {
  readonly page: Page;
  readonly slide: Locator;
  readonly title: Locator;
  readonly bullets: Locator;
  readonly notes: Locator;
  readonly outline: Locator;
  /** The slides that the outline holds: of a short deck all, of a long one those near sight. */
  readonly thumbs: Locator;
  readonly chosen: Locator;
  readonly alert: Locator;
  readonly sources: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.slide = page.locator('.stage .slide');
    this.title = this.slide.locator('.slide-heading');
    this.bullets = this.slide.locator('li');
    this.notes = page.locator('.notes [contenteditable]');
    this.outline = page.getByRole('tree');
    this.thumbs = page.locator('.outline .thumb');
    this.chosen = page.locator('.outline .thumb[aria-selected="true"]');
    this.alert = page.getByRole('alertdialog');
    this.sources = page.locator('.sources');
    this.status = page.locator('.status');
  }

  async isOpen(): Promise<void> {
    await expect(this.slide).toBeVisible();
    await expect(this.notes).toBeVisible();
    await expect(this.thumbs.first()).toBeVisible();
  }

  /** The slide at that place in the outline, counted from 1. */
  thumb(number: number): Locator {
    return this.page.locator(`.outline .thumb[aria-posinset="${number}"]`);
  }

  /** How many slides the deck has, hidden ones too. */
  async slideCount(): Promise<number> {
    return Number(await this.thumbs.first().getAttribute('aria-setsize'));
  }

  /** The titles of all slides, in order. */
  slideTitles = async (): Promise<(string | null)[]> => {
    const titles = await this.thumbs.evaluateAll((thumbs) =>
      thumbs.map((thumb) => [Number(thumb.getAttribute('aria-posinset')), thumb.getAttribute('aria-label')?.replace(/^[^:]*: /, '')] as const),
    );
    return titles.sort(([a], [b]) => a - b).map(([, title]) => title ?? null);
  };

  /** Selects the slide at that place, counted from 1. */
  async select(number: number): Promise<void> {
    await this.thumb(number).click();
    const id = await this.thumb(number).locator('.slide').getAttribute('data-slide');
    await expect(this.slide).toHaveAttribute('data-slide', id ?? '');
  }

  /** Selects the first slide that shows bullets; returns its place, counted from 1. */
  async selectBullets(): Promise<number> {
    const count = await this.slideCount();
    for (let number = 2; number <= count; number++) {
      await this.select(number);
      if ((await this.bullets.count()) > 0) return number;
    }
    throw new Error('no slide with bullets');
  }

  /** Writes a bullet anew, counted from 1. */
  async writeBullet(number: number, text: string): Promise<void> {
    const bullet = this.bullets.nth(number - 1);
    await bullet.click();
    await bullet.press('ControlOrMeta+a');
    await bullet.pressSequentially(text);
  }

  /** The words of the notes, line by line. */
  async notesText(): Promise<string> {
    return (await this.notes.locator(':scope > *').allTextContents()).join('\n');
  }

  /** Adds a paragraph to the notes. */
  async addToNotes(text: string): Promise<void> {
    await this.notes.click();
    await this.notes.press('ControlOrMeta+End');
    await this.notes.press('Enter');
    await this.notes.pressSequentially(text);
  }

  /** Waits until everything typed is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.status.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
  }
}
