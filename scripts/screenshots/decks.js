import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../setup/progress.js';
import { inRoot } from '../setup/root.js';

const run = promisify(execFile);
const samples = {
  'hafenquartier.de.md': 'hafenquartier',
  'heat-pumps.en.md': 'heat-pumps',
  'waldzustand.de.txt': 'waldzustand',
  'xiaoqu-gongjiao.zh.md': 'xiaoqu-gongjiao',
};
const themes = ['civic', 'plain', 'ink', 'paper'];
const mostBytes = 150_000;
/** Of a sheet, in pixels: 1280 wide. */
const sheet = { columns: 3, width: 416, gap: 8 };

/** Takes every sample through `lectern export`, untouched, in every theme, and puts the slides of each on one sheet; `page` draws and packs them. */
export async function takeDecks(page) {
  const target = inRoot('docs', 'screenshots', 'decks');
  mkdirSync(target, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'lectern-decks-'));
  for (const [sample, name] of Object.entries(samples))
    for (const theme of themes) {
      const report = inRoot('assets', 'samples', sample);
      const file = `${name}.${theme}`;
      await run(process.execPath, [
        inRoot('bin', 'lectern.js'),
        'export',
        report,
        '-o',
        join(folder, `${file}.png`),
        '--theme',
        theme,
        '--width',
        String(sheet.width),
      ]);
      const slides = readdirSync(join(folder, file)).sort();
      const pictures = slides.map((slide) => readFileSync(join(folder, file, slide)).toString('base64'));
      const bytes = Buffer.from(await page.evaluate(drawSheet, { pictures, ...sheet, mostBytes }), 'base64');
      writeFileSync(join(target, `${file}.webp`), bytes);
      say(`${file}.webp: ${slides.length} slides, ${Math.round(bytes.length / 1000)} kB`);
    }
  rmSync(folder, { recursive: true, force: true });
}

/** Runs in the page. The sheet as WebP, in base64, packed as closely as it takes to be small enough. */
async function drawSheet({ pictures, columns, width, gap, mostBytes }) {
  const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const bitmaps = [];
  for (const picture of pictures) {
    const blob = new Blob([bytesOf(picture)], { type: 'image/png' });
    bitmaps.push(await createImageBitmap(blob));
  }
  const height = bitmaps[0].height;
  const canvas = new OffscreenCanvas(columns * (width + gap) + gap, Math.ceil(bitmaps.length / columns) * (height + gap) + gap);
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#c9cfda';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  for (const [k, bitmap] of bitmaps.entries()) brush.drawImage(bitmap, gap + (k % columns) * (width + gap), gap + Math.floor(k / columns) * (height + gap));
  for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.size > mostBytes && quality > 0.4) continue;
    const text = [];
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text.push(String.fromCharCode(byte));
    return btoa(text.join(''));
  }
}
