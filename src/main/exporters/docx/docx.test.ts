import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../core/model/deck.ts';
import { recipientDeck } from '../../../core/present/copies.ts';
import { plainText } from '../../../core/text/inline.ts';
import { openArchive } from '../../importers/package/archive.ts';
import { wordImporter } from '../../importers/word/importer.ts';
import { arabic, everyKind } from '../decks.fixture.ts';
import { writeDocx } from './write-docx.ts';

async function readBack(deck: Deck) {
  const file = { name: 'notes.docx', bytes: await writeDocx(deck) };
  expect(wordImporter.accepts(file)).toBe(true);
  const read = await wordImporter.read(file, { readBeside: async () => null, progress: () => undefined });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.raw;
}

const textsOf = (bytes: Uint8Array): string => {
  const archive = openArchive(bytes, 'Word');
  return archive.names
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => archive.text(name) ?? '')
    .join('\n');
};

describe('notes for Word', () => {
  it('stand under the titles and numbers of their slides, and are read back as they are', async () => {
    const deck = everyKind();
    const raw = await readBack(deck);
    expect(raw.title).toBe('Brückenbericht');
    expect(textsOf(await writeDocx(deck))).toContain('w:val="de-DE"');
    const headings = raw.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [plainText(block.text)] : []));
    const wanted = deck.slides.map(({ title, hidden }, k) => (hidden ? plainText(title) : `${k + 1} ${plainText(title)}`));
    expect(headings.map((text) => text.replace(/\s+/g, ' '))).toEqual(wanted);
    for (const { title } of deck.slides.filter(({ note }) => note.text.startsWith('Notiz')))
      expect(raw.blocks.some((block) => block.kind === 'paragraph' && plainText(block.text) === `Notiz zu ${title}.`)).toBe(true);
  });

  it('keep lists with their levels and numbers, tables, headings and what is bold or a link', async () => {
    const { blocks } = await readBack(everyKind());
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('Was geprüft wurde'));
    const own = blocks.slice(from + 1, from + 7);
    expect(own.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'table', 'heading', 'paragraph']);
    const [said, dashes, counted, table] = own;
    expect(said?.kind === 'paragraph' && said.text).toBe('Die **Brücke** trägt 40 Tonnen; [mehr dazu](https://example.org/a_b). [pause]');
    expect(dashes?.kind === 'list' && dashes.items.map(({ text, level }) => [text, level])).toEqual([
      ['erstens: Pfeiler', 0],
      ['zweitens: Lager', 0],
      ['drittens: Dehnfugen', 1],
    ]);
    expect(counted?.kind === 'list' && counted.items.map(({ text, marker }) => [marker, text])).toEqual([
      ['1.', 'prüfen'],
      ['2.', 'sperren'],
    ]);
    expect(table?.kind === 'table' && [table.header, ...table.rows.map(({ cells }) => cells)]).toEqual([
      ['Jahr', 'Last'],
      ['1999', '12 t'],
    ]);
  });

  it('are set from right to left where they are Arabic', async () => {
    const text = textsOf(await writeDocx(arabic()));
    expect(text).toContain('<w:bidi');
    expect(text).toContain('ar-SA');
  });

  it('name who speaks and nobody else, and give a recipient no note', async () => {
    const all = textsOf(await writeDocx(everyKind()));
    expect([...all.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)].map(([, name]) => name)).toEqual(['Dr. Ute Rönn', 'Dr. Ute Rönn']);
    const deck = everyKind();
    const nobody = textsOf(await writeDocx({ ...deck, slides: deck.slides.slice(1) }));
    expect([...nobody.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]+)</g)]).toEqual([]);
    expect(nobody).not.toMatch(/Un-named/);
    const given = textsOf(await writeDocx(recipientDeck(everyKind())));
    for (const secret of ['Notiz', 'Dehnfugen', 'Xylophon', 'Zebrafink']) expect(given).not.toContain(secret);
  });
});
