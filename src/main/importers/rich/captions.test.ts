import { describe, expect, it } from 'vitest';
import { type LooseBlock, withCaptions } from './captions.ts';

const at = { kind: 'paragraph', n: 1 } as const;
const table: LooseBlock = { kind: 'table', header: null, rows: [{ cells: ['1'], at }], caption: '', at };
const figure: LooseBlock = { kind: 'figure', asset: null, alt: '', caption: '', name: 'a.png', at };
const caption = (text: string): LooseBlock => ({ kind: 'caption', text, at });
const prose = (text: string): LooseBlock => ({ kind: 'paragraph', text, at });

describe('captions', () => {
  it('join the table below them or the picture above, and name a picture that is gone', () => {
    expect(withCaptions([caption('Tabelle 1: Kosten'), table, prose('Abb. 1: Der Hafen')])).toMatchObject([
      { kind: 'table', caption: 'Tabelle 1: Kosten' },
      { kind: 'figure', caption: 'Abb. 1: Der Hafen', asset: null },
    ]);
    expect(withCaptions([figure, caption('Der Hafen'), table])).toMatchObject([
      { kind: 'figure', caption: 'Der Hafen' },
      { kind: 'table', caption: '' },
    ]);
  });

  it('stay where nothing wants them', () => {
    expect(withCaptions([prose('Prosa.'), caption('Lose Worte')])).toMatchObject([
      { kind: 'paragraph', text: 'Prosa.' },
      { kind: 'paragraph', text: 'Lose Worte' },
    ]);
  });
});
