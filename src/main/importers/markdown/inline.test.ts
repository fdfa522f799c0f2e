import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/text/inline.ts';
import { unwrap } from '../../../core/text/script.ts';
import { writeInline } from './inline.ts';

const word = fc.string({ unit: fc.constantFrom(...'ab *_`[]()~\\!<&港'), minLength: 1, maxLength: 8 });
const text = word.map((value): PhrasingContent => ({ type: 'text', value }));
const node: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child, { type: 'emphasis', children: [child] }] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: 'https://a.example/(b c)', children: [child] })),
  word.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
);

const wordsIn = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((each) => ('children' in each ? wordsIn(each.children) : 'value' in each ? each.value : '')).join('');

describe('inline Markdown', () => {
  it('reads as the words that were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (nodes) => {
        const bare = (all: string) => all.replace(/\s/g, '');
        expect(bare(plainText(writeInline(nodes, new Map())))).toBe(bare(unwrap(wordsIn(nodes))));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the marks where they can be kept', () => {
    expect(
      writeInline(
        [
          { type: 'strong', children: [{ type: 'text', value: 'Kosten ' }] },
          { type: 'text', value: '(a*b)' },
        ],
        new Map(),
      ),
    ).toBe('**Kosten** (a*b)');
  });
});
