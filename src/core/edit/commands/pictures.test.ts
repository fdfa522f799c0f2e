import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../model/deck.ts';
import { AssetId, bulletId, sentenceId, slideId } from '../../model/id.ts';
import type { Command } from '../command.ts';
import { beginHistory, push } from '../history.ts';
import { placeFor } from './pictures.ts';

const ref = (n: number) => ({ sentence: sentenceId(n), quote: `Satz ${n}.` });
const asset = { id: AssetId.parse(`${'a'.repeat(64)}.png`), name: 'Kai.png', mime: 'image/png', width: 40, height: 20 };
const base = {
  id: slideId('a'),
  section: null,
  kicker: 'Hafen',
  title: 'Kai',
  titleSources: [],
  note: { text: 'Mehr dazu.', sources: [] },
  optional: false,
  hidden: false,
};
const bullet = (n: number, text = 'kurz') => ({ id: bulletId(n), label: '', text, sources: [ref(n)], origin: 'planned' as const, level: 0, rules: [] });
const bullets = (...texts: string[]): Slide => ({ ...base, kind: 'bullets', bullets: texts.map((text, n) => bullet(n, text)) });
const figure = (count: number): Slide => ({
  ...base,
  kind: 'figure',
  asset: AssetId.parse(`${'b'.repeat(64)}.png`),
  alt: 'Ein Kai',
  caption: 'Der Kai im Mai',
  captionSources: [ref(9)],
  bullets: Array.from({ length: count }, (_, n) => bullet(n)),
});

function made(slide: Slide, ...commands: Command[]): Deck {
  const deck: Deck = { id: 'd', reportId: 'r', title: 'Deck', language: 'de', theme: 'civic', minutes: null, pace: null, slides: [slide], dropped: [] };
  return commands.reduce((history, command) => push(history, command, null, 0), beginHistory(deck)).deck;
}
const placing = (apart = false): Command => ({ type: 'picture.place', slide: slideId('a'), asset, alt: '', added: slideId('b'), apart });
const removing: Command = { type: 'picture.remove', slide: slideId('a'), bullet: bulletId('new') };

describe('a picture that is put on a slide', () => {
  it('stands beside bullets that have room there', () => {
    const { slides, assets } = made(bullets('Drei Kräne', 'Zwei Kais'), placing());
    expect(slides).toHaveLength(1);
    expect(slides[0]).toMatchObject({
      kind: 'figure',
      asset: asset.id,
      title: 'Kai',
      note: base.note,
      bullets: [{ text: 'Drei Kräne' }, { text: 'Zwei Kais' }],
    });
    expect(assets).toEqual([asset]);
  });

  it('gets a slide of its own where words would be crowded', () => {
    const crowded = bullets(...Array.from({ length: 6 }, () => 'Die Kräne am Kai werden bis zum Frühjahr alle geprüft und gestrichen'));
    const { slides } = made(crowded, placing());
    expect(slides[0]).toEqual(crowded);
    expect(slides[1]).toMatchObject({ id: slideId('b'), kind: 'figure', note: { text: '', sources: [] }, bullets: [] });
    expect(placeFor({ ...base, kind: 'divider' })).toBe('after');
  });

  it('takes the place of the one that is there, whose caption and bullets stay', () => {
    const cropped: Command = {
      type: 'picture.crop',
      slide: slideId('a'),
      crop: { x: 0, y: 0, width: 0.5, height: 1, pixels: { width: 40, height: 20 } },
    };
    const [slide] = made(figure(1), cropped, placing()).slides;
    expect(slide).toMatchObject({ asset: asset.id, alt: '', caption: 'Der Kai im Mai', bullets: [{ text: 'kurz' }] });
    expect(slide?.kind === 'figure' && slide.crop).toBeUndefined();
  });

  it('is kept once, however often it is put on slides', () => {
    expect(made(figure(0), placing(), placing(true)).assets).toEqual([asset]);
  });
});

describe('a picture that is removed', () => {
  it('leaves its bullets, and its caption to the note', () => {
    const [slide] = made(figure(2), removing).slides;
    expect(slide).toMatchObject({ kind: 'bullets', bullets: [{ text: 'kurz' }, { text: 'kurz' }] });
    expect(slide?.note).toEqual({ text: 'Mehr dazu.\n\nSatz 9.', sources: [ref(9)] });
  });

  it('leaves its caption as a bullet where it had no others', () => {
    const [slide] = made(figure(0), removing).slides;
    expect(slide).toMatchObject({ kind: 'bullets', bullets: [{ text: 'Der Kai im Mai', sources: [ref(9)] }], note: base.note });
  });
});
