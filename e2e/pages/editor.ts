import { expect, type Locator, type Page } from '@playwright/test';

/** The editor as its user sees it. */
export class Editor {
  readonly page: Page;
  readonly slide: Locator;
  readonly title: Locator;
  readonly bullets: Locator;
  readonly notes: Locator;
  readonly thumbs: Locator;
  readonly alert: Locator;
  readonly sources: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.slide = page.locator('.stage .slide');
    this.title = this.slide.locator('.slide-heading');
    this.bullets = this.slide.locator('li');
    this.notes = page.locator('.notes textarea');
    this.thumbs = page.locator('.outline .thumb');
    this.alert = page.getByRole('alertdialog');
    this.sources = page.locator('.sources');
    this.status = page.locator('.status');
  }

  async isOpen(): Promise<void> {
    await expect(this.slide).toBeVisible();
    await expect(this.notes).toBeVisible();
  }

  /** Selects the slide at that place, counted from 1. */
  async select(number: number): Promise<void> {
    await this.thumbs.nth(number - 1).click();
    await expect(this.slide.locator('.slide-foot span').last()).toHaveText(String(number));
  }

  /** Selects the first slide that shows bullets; returns its place, counted from 1. */
  async selectBullets(): Promise<number> {
    const count = await this.thumbs.count();
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

  /** Waits until everything typed is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.status.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
  }
}
