import { describe, expect, it } from 'vitest';
import { usualOptions } from '../../../core/export/options.ts';
import { bulletsOf, type Deck } from '../../../core/model/deck.ts';
import { recipientDeck } from '../../../core/present/copies.ts';
import { plainText } from '../../../core/text/inline.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { markdownDeckImporter } from '../../importers/decks/importer.ts';
import type { Imported } from '../../importers/importer.ts';
import { bullet, everyKind, photo } from '../decks.fixture.ts';
import { noteLines, slideLine } from './escape.ts';
import { markdownExporter } from './exporter.ts';
import { writeMarkdown } from './write-markdown.ts';

async function written(deck: Deck, fileName = 'deck.md') {
  const task = { deck, projectId: 'p', fileName, picture: (asset: string) => (asset === photo.id ? photo.bytes : undefined), progress: () => undefined };
  const made = await markdownExporter(async () => photo.bytes).write({ ...task, signal: new AbortController().signal, options: usualOptions });
  if (!made.ok || made.value instanceof Uint8Array || !made.value.main) throw new Error('not written');
  return { text: new TextDecoder().decode(made.value.main), bytes: made.value.main, beside: made.value.beside };
}

async function readBack(deck: Deck, fileName = 'deck.md'): Promise<Imported> {
  const { bytes, beside } = await written(deck, fileName);
  const file = { name: fileName, bytes };
  expect(markdownDeckImporter.accepts(file)).toBe(true);
  const read = await markdownDeckImporter.read(file, { readBeside: async (path) => beside.get(path) ?? null, progress: () => undefined });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const slideBlocks = ({ raw }: Imported, place: number) => raw.blocks.slice(raw.slides?.[place]?.from, raw.slides?.[place]?.notes);
const noteBlocks = ({ raw }: Imported, place: number) => raw.blocks.slice(raw.slides?.[place]?.notes, raw.slides?.[place + 1]?.from);

const saidIn = (blocks: Imported['raw']['blocks']): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => plainText(text));
    if (block.kind === 'table') return [...(block.header ?? []), ...block.rows.flatMap(({ cells }) => cells), block.caption].map(plainText);
    if (block.kind === 'figure') return [plainText(block.caption)];
    return [block.kind === 'code' || block.kind === 'formula' ? block.text : plainText(block.text)];
  });

describe('a deck in Markdown', () => {
  it('is read back slide by slide: titles, lines with their levels, notes, what is hidden', async () => {
    const deck = everyKind();
    const read = await readBack(deck);
    expect(read.raw.title).toBe('Brückenbericht');
    expect(read.raw.language).toBe('de');
    expect(read.raw.slides).toHaveLength(deck.slides.length);
    expect(read.raw.slides?.map(({ hidden }) => hidden)).toEqual(deck.slides.map(({ hidden }) => hidden));
    for (const [k, slide] of deck.slides.entries()) {
      const [title] = slideBlocks(read, k);
      expect(title?.kind === 'heading' && plainText(title.text)).toBe(plainText(slide.title));
      const said = wordsOf(saidIn(slideBlocks(read, k)).join(' '), 'de');
      const lines = bulletsOf(slide).flatMap(({ label, text }) => [label, text]);
      const cells = slide.kind === 'table' ? [...(slide.header ?? []), ...slide.rows.flat(), slide.caption] : [];
      const code = slide.kind === 'code' ? [slide.code] : slide.kind === 'formula' ? slide.formulas.map(({ text }) => text) : [];
      for (const word of wordsOf([...[...lines, ...cells].map(plainText), ...code].join(' '), 'de')) expect(said, slide.title).toContain(word);
      const spoken = wordsOf(saidIn(noteBlocks(read, k)).join(' '), 'de');
      for (const word of wordsOf(plainText(slide.note.text).replace(/https?:\S+|^\s*\d+\./gm, ''), 'de')) expect(spoken, slide.title).toContain(word);
    }
    const list = slideBlocks(read, 3).find(({ kind }) => kind === 'list');
    expect(list?.kind === 'list' && list.items.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
  });

  it('has its pictures in a folder beside it, whatever its own name is', async () => {
    for (const name of ['deck.md', 'Bericht (neu) 100 %.md']) {
      const { media } = await readBack(everyKind(), name);
      expect([...media.values()].map((bytes) => Uint8Array.from(bytes))).toEqual([photo.bytes]);
    }
  });

  it('shows what looks like markup as the letters that it is', async () => {
    const texts = [
      '1. Mai: <b>frei</b>',
      '# keine Überschrift',
      '> 5 Prozent',
      '- minus',
      'Note: nicht für den Redner',
      '![Bild](x.png) und &amp; und ~so~ {.klasse} x^2^',
      '---',
      '[1]: Fußnote',
      'a | b',
      '5 \\* 6 \\_ und `<code>` und $a < b^2$',
    ];
    const deck = everyKind();
    const [, , , slide] = deck.slides;
    if (slide?.kind !== 'bullets') throw new Error('no bullets');
    const kinds = [
      { ...slide, bullets: texts.map((text) => bullet(text)) },
      ...texts.map((text) => ({ ...slide, kicker: '', title: text, bullets: [bullet(text, { label: text })], note: { text: '', sources: [] } })),
    ];
    const read = await readBack({ ...deck, slides: kinds });
    expect(read.raw.slides).toHaveLength(kinds.length);
    const items = slideBlocks(read, 0).flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => plainText(text)) : []));
    expect(items).toEqual(texts.map(plainText));
    const titles = texts.map((_, k) => slideBlocks(read, k + 1)[0]).map((block) => (block?.kind === 'heading' ? plainText(block.text) : ''));
    expect(titles).toEqual(texts.map(plainText));
    expect(read.raw.warnings).toEqual([]);
  });

  it('counts as the report counts, also where Markdown would count on', async () => {
    const deck = everyKind();
    const [, , , slide] = deck.slides;
    if (slide?.kind !== 'bullets') throw new Error('no bullets');
    const markers = ['3.', '4.', '7.', '1.', '1.', 'b)'];
    const read = await readBack({ ...deck, slides: [{ ...slide, bullets: markers.map((marker) => bullet('Satz', { marker })) }] });
    const items = slideBlocks(read, 0).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map(({ marker, text }) => `${/\d/.test(marker) ? `${marker} ` : ''}${plainText(text)}`)).toEqual(markers.map((marker) => `${marker} Satz`));
  });

  it('numbers an agenda as its slides do, also where it goes on; not where its words bring their numbers', () => {
    const deck = everyKind();
    const slide = deck.slides.find(({ kind }) => kind === 'agenda');
    if (slide?.kind !== 'agenda') throw new Error('no agenda');
    const linesOf = (bullets: (typeof slide)['bullets']) => writeMarkdown({ ...deck, slides: [{ ...slide, bullets }] }, () => null).match(/^(?:-|\d+\.) .*$/gm);
    expect(linesOf([bullet('Lage'), bullet('Kosten')])).toEqual(['1. Lage', '2. Kosten']);
    expect(linesOf([bullet('Netz', { marker: '9' }), bullet('Folgen', { marker: '10' })])).toEqual(['9. Netz', '10. Folgen']);
    expect(linesOf([bullet('2.1 Netz'), bullet('2.2 Folgen')])).toEqual(['- 2.1 Netz', '- 2.2 Folgen']);
  });

  it('keeps a note whole that has rules, remarks and references in it', async () => {
    const deck = everyKind();
    const note = 'Erster Satz.\n\n---\n\nNote: zweiter <Satz>.\n\n[1]: Dritter Satz.\n\n```\n---\n<x> ^\n```\n\nLetzter Satz.';
    const [, , , first, second] = deck.slides;
    if (!first || !second) throw new Error('no slides');
    const read = await readBack({ ...deck, slides: [{ ...first, note: { text: note, sources: [] } }, second] });
    expect(read.raw.slides).toHaveLength(2);
    const said = saidIn(noteBlocks(read, 0)).join(' ');
    for (const part of ['Erster Satz.', 'Note: zweiter <Satz>.', '[1]: Dritter Satz.', '---\n<x> ^', 'Letzter Satz.']) expect(said).toContain(part);
  });

  it('gives a recipient no note, no hidden slide and no source', async () => {
    const { text } = await written(recipientDeck(everyKind()));
    for (const secret of ['Note:', 'Notiz', 'Xylophon', 'Vorstand', 'Zebrafink']) expect(text).not.toContain(secret);
  });

  it('leaves text alone that Markdown reads as it is', () => {
    expect(slideLine('Elf **Brücken**, 5 % & drei [Stege](https://a.b/c_(d)) – `a<b`')).toBe(
      'Elf **Brücken**, 5 % \\& drei [Stege](https://a.b/c_(d)) – `a<b`',
    );
    expect(noteLines('Ein *Satz*.\n\n- eins\n- zwei\n\n| a | b |\n| --- | --- |')).toBe('Ein *Satz*.\n\n- eins\n- zwei\n\n| a | b |\n| --- | --- |');
  });
});
