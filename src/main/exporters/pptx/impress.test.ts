import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Deck, isLined } from '../../../core/model/deck.ts';
import { plainText } from '../../../core/text/inline.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { arabic, everyKind, stored } from '../decks.fixture.ts';
import { writePptx } from './write-pptx.ts';

// Opened by another program: LibreOffice prints the presentation, and the print is read. Skipped where it is not installed.

const missing = ['soffice', 'pdftotext'].filter((name) => spawnSync(name, ['--version']).error !== undefined);

describe.skipIf(missing.length > 0)(`what LibreOffice makes of it${missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not found)` : ''}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-impress-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['German', everyKind()],
    ['Arabic', arabic()],
  ] as const)('shows every word of a %s deck, each on its page and above the foot', async (name, deck) => {
    const shown: Deck = { ...deck, slides: deck.slides.filter(({ hidden }) => !hidden), footer: 'Fußzeile' };
    const pages = await printed(shown, join(folder, name));
    expect(pages).toHaveLength(shown.slides.length);
    for (const [k, slide] of shown.slides.entries()) {
      const { words, width, height } = pages[k] ?? { words: [], width: 0, height: 0 };
      for (const { text, box } of words) expect([text, box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height]).toEqual([text, true]);
      const above = words.filter(({ box }) => box.bottom < footTop);
      const foot = words.filter(({ box }) => box.bottom >= footTop).map(({ text }) => text);
      expect(foot.sort(), slide.title).toEqual(slide.kind === 'title' ? [] : ['Fußzeile', String(k + 1)].sort());
      if (deck.language === 'ar') continue; // letters are joined to other signs on paper
      const said = wordsOf(above.map(({ text }) => text).join(' '), 'de');
      const lines = isLined(slide) ? slide.bullets.flatMap(({ label, text }) => [label, text]) : slide.kind === 'table' ? slide.rows.flat() : [];
      for (const word of wordsOf([slide.title, slide.kicker, ...lines].map(plainText).join(' '), 'de')) expect(said, slide.title).toContain(word);
    }
  });
});

// The foot begins 676 of 720 pixels down the page; in points.
const footTop = 676 * 0.75;

type Word = { text: string; box: { left: number; top: number; right: number; bottom: number } };
type Page = { width: number; height: number; words: Word[] };

async function printed(deck: Deck, path: string): Promise<Page[]> {
  const bytes = await writePptx({ deck, pictures: stored, progress: () => undefined, signal: new AbortController().signal });
  writeFileSync(`${path}.pptx`, bytes ?? new Uint8Array());
  const profile = `-env:UserInstallation=file://${path}-profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(path, '..'), `${path}.pptx`], { stdio: 'ignore' });
  execFileSync('pdftotext', ['-bbox', `${path}.pdf`, `${path}.html`]);
  return readFileSync(`${path}.html`, 'utf8').split('<page ').slice(1).map(pageOf);
}

function pageOf(html: string): Page {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
  const words = [...html.matchAll(/<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)</g)].map(
    ([, left, top, right, bottom, text = '']): Word => ({ text, box: { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) } }),
  );
  return { width: Number(width), height: Number(height), words };
}
