import { describe, expect, it } from 'vitest';
import { everyKind, photo } from './decks.fixture.ts';
import type { Rasterise } from './pictures.ts';
import { picturesForOthers } from './pictures-for-others.ts';

const deck = everyKind();
const figure = deck.slides.find((slide) => slide.kind === 'figure');
const task = { deck, projectId: 'p', picture: () => photo.bytes, signal: new AbortController().signal, drawingsStay: true };

describe('pictures for others', () => {
  it('are cut out: what was cut away is not among them, and the part stands as it stood', async () => {
    const asked: unknown[] = [];
    const rasterise: Rasterise = async ({ crop }) => {
      asked.push(crop);
      return photo.bytes;
    };
    const { deck: copy, media } = await picturesForOthers(task, rasterise);
    expect(asked).toEqual([figure?.crop]);
    const shown = copy.slides.flatMap((slide) => (slide.kind === 'figure' ? [slide] : []));
    expect(shown.map(({ crop }) => crop)).toEqual([{ x: 0, y: 0, width: 1, height: 1, pixels: { width: 2, height: 2 } }]);
    expect([...media.keys()]).toEqual(shown.map(({ asset }) => asset));
  });

  it('keep the file from being written where they cannot be cut out', async () => {
    await expect(picturesForOthers(task, async () => null)).rejects.toThrow('Lageplan');
  });
});
