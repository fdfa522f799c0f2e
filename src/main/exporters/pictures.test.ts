import { describe, expect, it } from 'vitest';
import { type ExportOptions, usualOptions } from '../../core/export/options.ts';
import { everyKind, photo } from './decks.fixture.ts';
import { picturesFor, type Rasterise } from './pictures.ts';

const deck = everyKind();
const figure = deck.slides.find((slide) => slide.kind === 'figure');
const all = new Set(['image/png']);

async function pictureFor(copy: ExportOptions['copy'], rasterise: Rasterise, kinds: ReadonlySet<string> = all) {
  const task = { deck, projectId: 'p', picture: () => photo.bytes, options: { ...usualOptions, copy } };
  return figure && (await picturesFor(task, kinds, rasterise, false))(figure);
}

const drawn = Uint8Array.from([1, 2, 3]);

describe('the pictures of an exported deck', () => {
  it('are whole in a presenter’s file, which crops them itself', async () => {
    const stored = await pictureFor('presenter', async () => null);
    expect(stored).toMatchObject({ name: photo.id, bytes: photo.bytes, cropped: false });
  });

  it('are cut out in a recipient’s file: what was cut away is not in it', async () => {
    const asked: unknown[] = [];
    const stored = await pictureFor('recipient', async ({ crop }) => {
      asked.push(crop);
      return drawn;
    });
    expect(stored).toMatchObject({ bytes: drawn, cropped: true });
    expect(asked).toEqual([figure?.crop]);
  });

  it('keep a recipient’s file from being written where they cannot be cut out', async () => {
    await expect(pictureFor('recipient', async () => null)).rejects.toThrow('Lageplan');
  });

  it('become PNG where the format does not know their kind', async () => {
    expect(await pictureFor('presenter', async () => drawn, new Set())).toMatchObject({ name: photo.id, bytes: drawn, cropped: false });
  });
});
