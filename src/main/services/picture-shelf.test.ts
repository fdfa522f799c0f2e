import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AssetId } from '../../core/model/id.ts';
import { pictureShelf } from './picture-shelf.ts';
import { addPicture } from './pictures.ts';

const bytes = readFileSync(resolve(import.meta.dirname, '../../../assets/samples/hafenquartier-karte.png'));
const deckWith = (name?: string) => {
  const project = { media: new Map<AssetId, Uint8Array>() };
  const added = name === undefined ? null : addPicture(project, name, bytes);
  return { project, id: added?.ok ? added.value.id : AssetId.parse(`${'0'.repeat(64)}.png`) };
};

describe('the pictures of copied slides', () => {
  it('go into the deck that the slides are pasted into, and are the same there', () => {
    const shelf = pictureShelf();
    const from = deckWith('karte.png');
    const to = deckWith();
    shelf.lift(from.project, [from.id]);
    expect(shelf.lay(to.project, [from.id])).toMatchObject([{ id: from.id, mime: 'image/png' }]);
    expect(to.project.media.get(from.id)).toEqual(bytes);
  });

  it('are held until others are copied', () => {
    const shelf = pictureShelf();
    const from = deckWith('karte.png');
    shelf.lift(from.project, [from.id]);
    shelf.lift(from.project, []);
    expect(shelf.lay(deckWith().project, [from.id])).toEqual([]);
  });
});
