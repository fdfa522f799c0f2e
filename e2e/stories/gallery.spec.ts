import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { standard, wide } from '../../src/core/render/frame.ts';
import { themes } from '../../src/core/theme/theme.ts';
import { themeCss } from '../../src/core/theme/theme-css.ts';
import { wholeGallery } from '../fixtures/gallery.ts';
import { pictureFiles } from '../fixtures/gallery-pictures.ts';
import { inspectPixels } from '../fixtures/gallery-pixels.ts';
import { contactSheet, type Entry, overview } from '../fixtures/gallery-sheets.ts';
import { dress, framed, hang, inPiece, inspect, type Photograph, photograph } from '../fixtures/gallery-wall.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

/** Where npm run gallery wants its pictures: of every slide in every theme. Else each slide is photographed in one theme, each kind and script in all of them. */
const folder = process.env['LECTERN_GALLERY'];
const asked = new RegExp(process.env['LECTERN_GALLERY_ONLY'] ?? '');

test('every kind of slide fits, is legible and overlaps nothing, in every theme and script', async ({ start, folder: own }) => {
  test.setTimeout(folder ? 1_800_000 : 120_000);
  const file = writeKindDeck(own, samples, ['figure-1'], 'short', { pictures: pictureFiles() });
  const { window } = await start({ language: 'zh', file }); // whose window has the Chinese fonts from its start on
  const media = (await window.locator('.outline img[src*="/media/"]').first().getAttribute('src')) ?? '';
  const camera = { window, devtools: await window.context().newCDPSession(window) };
  const entries: Entry[] = [];
  for (const frame of [wide, standard]) {
    const exhibits = wholeGallery({ frame, assetUrl: (asset) => media.replace(/[^/]*$/, asset) }).filter(({ name }) => asked.test(name));
    await hang(window, exhibits);
    for (const [t, theme] of themes.entries()) {
      await dress(window, themeCss(theme));
      const shown = new Map<string, Entry>();
      const pictures: PNG[] = [];
      const inspected = await inspect(window);
      for (const { name, faults } of inspected) shown.set(name, { file: `${theme.name}-${name}.png`, theme: theme.name, name, faults });
      const photographed = inspected.filter((_, k) => folder || turnOf(k) === t).map(({ name }) => name);
      const words = new Map(inspected.map((one) => [one.name, one]));
      const look = (photo: Photograph) => {
        const [entry, boxes] = [shown.get(photo.name), words.get(photo.name)];
        if (!entry || !boxes) throw new Error(`nothing is known of ${photo.name}`);
        entry.faults = [...entry.faults, ...inspectPixels(photo, boxes)];
        if (!folder) return;
        const picture = framed(photo);
        writeFileSync(join(folder, entry.file), PNG.sync.write(picture, { deflateLevel: 3 }));
        pictures.push(picture);
      };
      for (let from = 0; from < photographed.length; from += inPiece) {
        const piece = photographed.slice(from, from + inPiece);
        for (const photo of await photograph(camera, piece, { width: frame.width, scale: folder ? 1 : 0.5 })) look(photo);
      }
      entries.push(...shown.values());
      if (folder) writeFileSync(join(folder, `overview-${theme.name}${frame === wide ? '' : '-4x3'}.png`), overview(pictures));
    }
  }
  if (folder) writeFileSync(join(folder, 'index.html'), contactSheet(entries));
  expect(entries.flatMap(({ theme, name, faults }) => faults.map((fault) => `${theme} ${name} ${fault}`))).toEqual([]);
});

/** The theme that a slide is photographed in: five scripts stand side by side, the next kind begins a theme further. */
const turnOf = (k: number) => (Math.floor(k / 5) + (k % 5)) % themes.length;
