import { describe, expect, it } from 'vitest';
import { Flow } from './flow.ts';
import type { Run } from './runs.ts';

const at = { kind: 'paragraph', n: 1 } as const;
const runs = (text: string, bold = false): Run[] => [{ text, ...(bold ? { bold } : {}) }];

describe('the flow of an office file', () => {
  it('puts a note after the block that refers to it, not into a list, not between a caption and its table', () => {
    const flow = new Flow();
    const item = (text: string) => flow.item({ list: 'a', ordered: false, level: 0, marker: '•', runs: runs(text), at });
    item('eins[1]');
    flow.note({ kind: 'footnote', label: '1', text: 'Note.', at }, 'here');
    flow.prose('caption', runs('Tabelle 1: Kosten[2]'), at);
    flow.note({ kind: 'footnote', label: '2', text: 'Noch eine.', at }, 'here');
    flow.push({ kind: 'table', header: null, rows: [{ cells: ['a'], at }], caption: '', at });
    flow.prose('paragraph', runs('Ende.'), at);
    expect(flow.settle().map((block) => (block.kind === 'footnote' ? block.label : block.kind))).toEqual(['list', '1', 'table', '2', 'paragraph']);
  });

  it('parts lines that their author broke, and joins those that only went on', () => {
    const flow = new Flow();
    flow.prose('paragraph', runs('Leitung: Frau Amsel\nBeginn: 3. Mai\nnach der Pause'), at);
    flow.prose('paragraph', runs('面积很大，\n游客很多。'), at);
    expect(flow.settle()).toMatchObject([{ text: 'Leitung: Frau Amsel' }, { text: 'Beginn: 3. Mai nach der Pause' }, { text: '面积很大，游客很多。' }]);
  });

  it('takes short bold paragraphs for headings only where there are no others', () => {
    const write = (flow: Flow) => {
      flow.prose('paragraph', runs('Der Ausbau', true), at);
      flow.prose('paragraph', runs('Er beginnt im Mai.'), at);
      flow.prose('paragraph', runs('Wichtig: es regnet.', true), at);
      flow.prose('paragraph', runs('Ende.'), at);
      return flow.settle().map((block) => block.kind);
    };
    expect(write(new Flow())).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    const headed = new Flow();
    headed.heading(1, runs('Teil 1'), at);
    expect(write(headed)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('keeps the empty lines within code', () => {
    const flow = new Flow();
    for (const line of ['a', '', '  b', '']) flow.code(line, at);
    expect(flow.settle()).toMatchObject([{ kind: 'code', text: 'a\n\n  b' }]);
  });
});
