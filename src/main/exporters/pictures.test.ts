import { describe, expect, it } from 'vitest';
import { everyKind, photo } from './decks.fixture.ts';
import { picturesFor, type Rasterise } from './pictures.ts';

const deck = everyKind();
const figure = deck.slides.find((slide) => slide.kind === 'figure');
const all = new Set(['image/png']);

async function pictureFor(rasterise: Rasterise, kinds: ReadonlySet<string> = all) {
  const task = { deck, projectId: 'p', picture: () => photo.bytes };
  return figure && (await picturesFor(task, kinds, rasterise, false))(figure);
}

const drawn = Uint8Array.from([1, 2, 3]);

describe('the pictures of an exported deck', () => {
  it('are whole in a presenter’s file, which crops them itself', async () => {
    const stored = await pictureFor(async () => null);
    expect(stored).toMatchObject({ name: photo.id, bytes: photo.bytes, cropped: false });
  });

  it('become PNG where the format does not know their kind', async () => {
    expect(await pictureFor(async () => drawn, new Set())).toMatchObject({ name: photo.id, bytes: drawn, cropped: false });
  });
});
