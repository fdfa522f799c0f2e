import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lectern } from '../fixtures/command.ts';
import { slidesIn } from '../fixtures/gallery.ts';
import { scripts } from '../fixtures/gallery-words.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';
import { matterhorn } from '../fixtures/matterhorn/check.ts';
import { readPdf } from '../fixtures/pdf.ts';

const marking = 'Nur für den Dienstgebrauch';
const reports = ['hafenquartier.de.md', 'heat-pumps.en.md', 'xiaoqu-gongjiao.zh.md', 'waldzustand.de.txt'];

for (const [name, script] of Object.entries(scripts)) {
  test(`every kind of slide is printed with tags as PDF/UA asks for them, ${name}`, async ({ folder }) => {
    const keys = slidesIn(script).map(({ key }) => key);
    const file = join(folder, 'kinds.pdf');
    expect(await lectern('export', writeKindDeck(folder, samples, keys, name), '-o', file)).toMatchObject({ code: 0, stderr: '' });
    expect(await matterhorn(file)).toEqual([]);
    const pdf = await readPdf(file);
    expect(pdf.pages).toHaveLength(keys.length);
    expect(pdf.pages.filter((page) => !page.tagged || page.text.trim() === '')).toEqual([]);
    expect(pdf.bookmarked).toBeGreaterThan(0);
  });
}

for (const report of reports)
  test(`every form of ${report} on paper has tags, its marking on each page and no empty page`, async ({ folder }) => {
    test.setTimeout(180_000);
    for (const pages of ['slides', 'steps', 'notes', 'handout-2', 'handout-3', 'handout-4', 'handout-6']) {
      const file = join(folder, `${pages}.pdf`);
      const more = pages === 'slides' ? ['--appendix', 'report,ledger'] : ['--paper', 'letter'];
      expect(await lectern('export', join(samples, report), '-o', file, '--pages', pages, '--marking', marking, ...more)).toMatchObject({ code: 0 });
      expect({ pages, faults: await matterhorn(file) }).toEqual({ pages, faults: [] });
      const pdf = await readPdf(file);
      for (const [index, page] of pdf.pages.entries()) {
        expect({ pages, index, marked: page.text.includes(marking) }).toEqual({ pages, index, marked: true });
        expect(page.text.replace(marking, '').trim()).not.toBe('');
      }
    }
  });

test('notes that are three pages long are all there, in order, under the number of their slide', async ({ folder }) => {
  const sentences = Array.from({ length: 150 }, (_, k) => `Zeile${k + 1}x nennt den Hafen, den Kran, das Ufer und den Speicher am Wasser.`);
  const paragraphs = Array.from({ length: 15 }, (_, k) => sentences.slice(k * 10, k * 10 + 10).join(' '));
  const report = join(folder, 'lang.md');
  writeFileSync(report, `# Bericht\n\n## Anfang\n\nDer Anfang ist kurz.\n\n## Mitte\n\n${paragraphs.join('\n\n')}\n\n## Ende\n\nDas Ende ist kurz.\n`);
  const file = join(folder, 'lang.pdf');
  expect(await lectern('export', report, '-o', file, '--pages', 'notes')).toMatchObject({ code: 0 });
  const { pages } = await readPdf(file);
  const own = pages.filter(({ text }) => /^3 · Mitte/.test(text.trim()));
  expect(own.length).toBeGreaterThanOrEqual(2);
  const told = pages.map(({ text }) => text).join(' ');
  // The slide above says some of it first.
  const notes = told.slice(told.indexOf('Zeile1x', told.indexOf('Zeile1x') + 1));
  expect([...notes.matchAll(/Zeile(\d+)x/g)].map(([, number]) => Number(number))).toEqual(sentences.map((_, k) => k + 1));
  expect(told).toContain('Das Ende ist kurz.');
  expect(await matterhorn(file)).toEqual([]);
});

test('a recipient’s copy is read again and has nothing but what is seen', async ({ folder }) => {
  const file = join(folder, 'copy.pdf');
  expect(
    await lectern('export', join(samples, 'hafenquartier.de.md'), '-o', file, '--recipient', '--pages', 'notes', '--appendix', 'report,ledger'),
  ).toMatchObject({
    code: 0,
  });
  const planned = await lectern('plan', join(samples, 'hafenquartier.de.md'), '--json');
  const { slides } = JSON.parse(planned.stdout).deck;
  const pdf = await readPdf(file);
  expect(pdf.pages).toHaveLength(slides.length);
  const said = pdf.pages.map(({ text }) => text).join(' ');
  const seen = JSON.stringify(slides.map(({ note: _note, ...slide }: { note: string }) => slide));
  const words = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
  const secret = words(slides.map(({ note }: { note: string }) => note).join(' ')).filter((word: string) => !seen.includes(word));
  expect(secret.length).toBeGreaterThan(50);
  expect(secret.filter((word: string) => new Set(words(said)).has(word))).toEqual([]);
  expect(pdf.xmp).not.toContain(process.env['USER'] ?? 'root/');
});

test('a deck of many parts is one file with all slides in order', async ({ folder }) => {
  test.setTimeout(120_000);
  const report = join(folder, 'many.md');
  writeFileSync(report, `---\nmarp: true\n---\n\n${Array.from({ length: 450 }, (_, k) => `# Folie ${k + 1}\n\n- Punkt ${k + 1}`).join('\n\n---\n\n')}\n`);
  const file = join(folder, 'many.pdf');
  expect(await lectern('export', report, '-o', file)).toMatchObject({ code: 0 });
  const { pages, bookmarked } = await readPdf(file);
  expect(pages.map(({ text }) => Number(/Punkt (\d+)/.exec(text)?.[1]))).toEqual(Array.from({ length: 450 }, (_, k) => k + 1));
  expect(bookmarked).toBe(450);
  expect(await matterhorn(file)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['many.md', 'many.pdf']);
});
