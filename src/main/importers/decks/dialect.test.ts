import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectOf } from './dialect.ts';

const deck = (head: string, ...slides: string[]) => `---\n${head}\n---\n\n${slides.join('\n\n---\n\n')}\n`;

describe('whose deck a Markdown text is', () => {
  it('is said by its front matter', () => {
    expect(dialectOf(deck('marp: true', '# A'))).toBe('marp');
    expect(dialectOf('<!-- marp: true -->\n\n# A\n\n---\n\n# B')).toBe('marp');
    expect(dialectOf(deck('theme: seriph\ntransition: fade', '# A', '# B'))).toBe('slidev');
    expect(dialectOf(deck('layout: cover', '# A', '# B'))).toBe('slidev');
    expect(dialectOf(deck('title: A\ntheme: moon', '# A', '# B'))).toBe('reveal');
    expect(dialectOf(deck('revealOptions:\n  transition: fade', '# A'))).toBe('reveal');
  });

  it('is shown by marks that nothing else has', () => {
    expect(dialectOf(deck('title: A', '# A', 'layout: center\n---\n\n# B'))).toBeNull();
    expect(dialectOf('---\ntitle: A\n---\n\n# A\n\n---\nlayout: center\n---\n\n# B\n')).toBe('slidev');
    expect(dialectOf('# A\n\n---\n\n<!-- .slide: data-state="x" -->\n# B\n')).toBe('reveal');
    expect(dialectOf(['# A\n\n- a\n\nNote: eins', '# B\n\n- b\n\nNote: zwei', '# C', '# D\n\nNotes:\ndrei'].join('\n\n---\n\n'))).toBe('reveal');
  });

  it('is nobody’s where marks stand in code', () => {
    expect(dialectOf('# How to write decks\n\n```md\n---\nlayout: center\n---\n<!-- .slide: x -->\n```\n\nText.\n')).toBeNull();
  });

  it('is nobody’s for a report, whatever rules, remarks and front matter it has', () => {
    const prose = fc.constantFrom(
      'Der Hafen wächst seit Jahren, und die Verwaltung hat dafür im vergangenen Herbst ein Gutachten bestellt, das nun vorliegt.',
      'Note: all figures are rounded.',
      '- Kai\n- Kran',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '<!-- to do -->',
      '![Plan](plan.png)',
    );
    const chapter = fc
      .tuple(fc.array(prose, { minLength: 1, maxLength: 5 }), fc.boolean())
      .map(([parts, headed]) =>
        [...(headed ? ['## Kapitel'] : []), 'Ein Absatz, der erklärt, was in diesem Kapitel steht und warum es für die Stadt wichtig ist.', ...parts].join(
          '\n\n',
        ),
      );
    const head = fc.constantFrom(
      '',
      '---\ntitle: Bericht\nlang: de\n---\n\n',
      '---\nlayout: default\ntitle: Bericht\ntheme: minima\n---\n\n',
      '---\nlayout: post\ndate: 2024-05-03\n---\n\n',
    );
    fc.assert(
      // A note to every other short chapter is how a deck looks; three chapters are too few to tell.
      fc.property(
        head,
        fc.array(chapter, { minLength: 1, maxLength: 3 }),
        (front, chapters) => dialectOf(`${front}# Bericht\n\n${chapters.join('\n\n---\n\n')}\n`) === null,
      ),
    );
  });

  it('is found in no time, however odd the text', () => {
    for (const odd of [
      '\n'.repeat(200_000),
      '---\n'.repeat(50_000),
      `---\n${'a: b\n'.repeat(30_000)}`,
      '<!--'.repeat(50_000),
      '-'.repeat(200_000),
      `---\n\n${' '.repeat(100_000)}x`,
    ])
      dialectOf(odd);
  });
});
