import { describe, expect, it } from 'vitest';
import { AssetId } from '../../core/model/id.ts';
import { recipientDeck } from '../../core/present/copies.ts';
import { themeNamed } from '../../core/theme/theme.ts';
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

  it('are without what a logo says of itself, and the theme without its name', async () => {
    const logo = { asset: AssetId.parse(`${'a'.repeat(64)}.jpg`), corner: 'top-end', on: 'all', plate: false } as const;
    const worn = recipientDeck({ ...deck, ownTheme: { ...themeNamed('paper'), name: 'Kunde Nordwerft', logo } });
    expect(JSON.stringify(worn)).not.toContain('Nordwerft');
    const { deck: copy, media } = await picturesForOthers({ ...task, deck: { ...worn, slides: [] } }, async () => null);
    const given = copy.ownTheme?.logo;
    expect(given).toMatchObject({ corner: 'top-end', on: 'all' });
    expect(given && media.has(given.asset)).toBe(true);
    const gone = await picturesForOthers({ ...task, deck: { ...worn, slides: [] }, picture: () => undefined }, async () => null);
    expect(gone.deck.ownTheme).not.toHaveProperty('logo');
  });

  it('keep the file from being written where they cannot be cut out', async () => {
    await expect(picturesForOthers(task, async () => null)).rejects.toThrow('Lageplan');
  });
});
