import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { standard, wide } from '../../src/core/render/frame.ts';
import { loadHyphenation } from '../../src/core/text/hyphenation.ts';
import { themeNamed, themes } from '../../src/core/theme/theme.ts';
import { themeCss } from '../../src/core/theme/theme-css.ts';
import { wholeGallery } from '../fixtures/gallery.ts';
import { pictureFiles } from '../fixtures/gallery-pictures.ts';
import { differing, drawn, hasChanged, keepReferences, readReferences, type Small, smallOf } from '../fixtures/gallery-references.ts';
import { contactSheet, type Entry, overview } from '../fixtures/gallery-sheets.ts';
import { tour } from '../fixtures/gallery-tour.ts';
import { type Camera, hang } from '../fixtures/gallery-wall.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, type Lectern, projectFolder, samples, test } from '../fixtures/lectern.ts';

/** Where npm run gallery wants its pictures: of every slide in every theme. Else each slide is photographed in one theme, each kind and script in all of them. */
const folder = process.env['LECTERN_GALLERY'];
/** Set by npm run gallery -- --update: how slides look now is how they are to look. */
const update = process.env['LECTERN_GALLERY_UPDATE'] !== undefined;
const references = join(projectFolder, 'e2e', 'references');
const asked = new RegExp(process.env['LECTERN_GALLERY_ONLY'] ?? '');

/** The theme that a slide is photographed in: five scripts stand side by side, the next kind begins a theme further. */
const turnOf = (place: number) => (Math.floor(place / 5) + (place % 5)) % themes.length;

/** A window that has the Chinese fonts from its start on, and the gallery's pictures at hand. */
async function openGallery(start: (options: { language: string; file: string }) => Promise<Lectern>, own: string) {
  const file = writeKindDeck(own, samples, ['figure-1'], 'short', { pictures: pictureFiles() });
  const { window } = await start({ language: 'zh', file });
  const media = (await window.locator('.outline img[src*="/media/"]').first().getAttribute('src')) ?? '';
  const camera: Camera = { window, devtools: await window.context().newCDPSession(window) };
  return { camera, assetUrl: (asset: string) => media.replace(/[^/]*$/, asset) };
}

test.beforeAll(() => Promise.all(['de', 'en'].map(loadHyphenation)));

test('every kind of slide fits, is legible and overlaps nothing, in every theme and script', async ({ start, folder: own }) => {
  test.setTimeout(folder ? 3_600_000 : 180_000);
  const { camera, assetUrl } = await openGallery(start, own);
  const entries: Entry[] = [];
  for (const frame of [wide, standard]) {
    const shape = frame === wide ? 'wide' : 'standard';
    const [known, looks] = [readReferences(references, shape), new Map<string, Small>()];
    const all = wholeGallery({ frame, assetUrl });
    const turns = new Map(all.map(({ name }, place) => [name, turnOf(place)]));
    await hang(
      camera.window,
      all.filter(({ name }) => asked.test(name)),
    );
    for (const [t, theme] of themes.entries()) {
      const setting = { css: themeCss(theme), width: frame.width };
      const inTurn = (name: string) => turns.get(name) === t;
      const small = await tour(camera, { ...setting, scale: 0.5, photographed: inTurn });
      // Letters of half the size are not half of the letters: what is compared is photographed as its reference was.
      const smallOnes = new Map(small.map(({ name, picture }) => [name, picture]));
      const seen = folder ? await tour(camera, { ...setting, scale: 1, photographed: () => true }) : small;
      for (const { name, faults, picture } of seen) {
        const file = `${theme.name}-${name}`;
        const entry: Entry = { file: `${file}.png`, theme: theme.name, name, faults };
        entries.push(entry);
        if (!picture) continue;
        if (folder) writeFileSync(join(folder, entry.file), PNG.sync.write(picture, { deflateLevel: 3 }));
        const compared = smallOnes.get(name);
        if (!compared) continue;
        const [now, before] = [smallOf(compared, 0.5), known.get(file)];
        looks.set(file, now);
        if (update || known.size === 0) continue;
        if (!before) faults.push('has no reference: npm run gallery -- --update');
        if (!before || !hasChanged(now, before)) continue;
        faults.push(`looks different in ${differing(now, before)} places: npm run gallery shows where, and -- --update keeps it`);
        if (!folder) continue;
        Object.assign(entry, { before: `before-${entry.file}`, difference: `difference-${entry.file}` });
        writeFileSync(join(folder, `before-${entry.file}`), PNG.sync.write(drawn(before)));
        writeFileSync(join(folder, `difference-${entry.file}`), PNG.sync.write(drawn(now, before)));
      }
      const pictures = seen.flatMap(({ picture }) => picture ?? []);
      if (folder && pictures.length > 0) writeFileSync(join(folder, `overview-${theme.name}-${shape}.png`), overview(pictures));
    }
    if (update) keepReferences(references, shape, looks);
  }
  if (folder) writeFileSync(join(folder, 'index.html'), contactSheet(entries));
  expect(entries.flatMap(({ theme, name, faults }) => faults.map((fault) => `${theme} ${name} ${fault}`))).toEqual([]);
});

/** Rules that spoil a slide of bullets, and what is then to be found of it. */
const planted: Record<string, { css: string; fault: RegExp }> = {
  overflowing: { css: 'li { margin-block-start: 130px }', fault: /^leaves the slide/ },
  outside: { css: '.slide-head { translate: 1140px }', fault: /^cut off at/ },
  edged: {
    css: '.slide-body::before { content: ""; position: absolute; inset: 0 auto 0 0; inline-size: 20px; background: red }',
    fault: /^something in the margin/,
  },
  overlapping: { css: 'li:nth-child(2) { translate: 0 -70px }', fault: /^overlap/ },
  pale: { css: 'li { color: #949494; font-size: 28px }', fault: /^contrast of 3.03:/ },
  faint: { css: 'li { opacity: 0.4 }', fault: /^contrast of [12].* in pixels/ },
  covered: { css: 'li:first-child::after { content: ""; position: absolute; inset: 0; background: white }', fault: /^contrast of 1.00 in pixels/ },
  small: { css: 'li { font-size: 20px }', fault: /^type of 20 px/ },
  shortened: { css: 'li:nth-child(2) { block-size: 0.92em; overflow: hidden }', fault: /^cut off inside/ },
  narrow: { css: 'li { inline-size: 90px; white-space: nowrap }', fault: /^leaves its cell/ },
  gone: { css: 'li:last-child .text { display: none }', fault: /^is not shown/ },
};

test('what is wrong with a slide is found: in its boxes, and in its pixels', async ({ start, folder: own }) => {
  const { camera, assetUrl } = await openGallery(start, own);
  const fine = wholeGallery({ frame: wide, assetUrl }).find(({ name }) => name === 'bullets-4-short');
  if (!fine) throw new Error('the gallery has no bullets');
  const names = ['fine', ...Object.keys(planted)];
  await hang(
    camera.window,
    names.map((name) => ({ ...fine, name })),
  );
  const spoilt = Object.entries(planted).map(([name, { css }]) => `.slide.slide[data-name="${name}"] { ${css} }`);
  const seen = await tour(camera, { css: themeCss(themeNamed('civic')) + spoilt.join('\n'), width: wide.width, scale: 0.5, photographed: () => true });
  const found = Object.fromEntries(seen.map(({ name, faults }) => [name, faults]));
  expect(found['fine']).toEqual([]);
  // What lectern check looks with is not what the gallery looks with.
  const file = readdirSync(join(projectFolder, 'out/renderer/assets')).find((name) => /^faint-parts-.*\.js$/.test(name)) ?? '';
  const faint = await camera.window.evaluate(async (address) => {
    const { faintParts } = await import(address);
    return [...document.querySelectorAll<HTMLElement>('.wall .slide')].flatMap((slide) => (faintParts(slide).length > 0 ? [slide.dataset['name'] ?? ''] : []));
  }, `/assets/${file}`);
  expect(faint).toEqual(['pale', 'faint']);
  for (const [name, { fault }] of Object.entries(planted)) expect.soft(found[name], name).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});
